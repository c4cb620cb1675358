#!/usr/bin/env Rscript
# Writes the reference cases that R answers.
# Usage: Rscript script/reference/statistics.R > content/validation/r.csv
source_name <- paste0("R ", getRversion())
cat("function,arguments,expected,source,tolerance\n")
add <- function(f, args, value, tolerance)
  cat(f, ",", args, ",", format(value, digits = 17), ",", source_name, ",", tolerance, "\n", sep = "")
text <- function(m) paste(apply(m, 1, paste, collapse = " "), collapse = "|")

# Tables larger than 2 by 2: Freeman-Halton.
tables <- list(
  rbind(c(8, 0, 0), c(12, 2, 2)), rbind(c(3, 5, 0), c(6, 9, 1)), rbind(c(3, 5, 0, 2), c(6, 9, 1, 1)),
  rbind(c(1, 2, 3), c(4, 5, 6), c(7, 8, 9)), rbind(c(10, 0, 0), c(0, 10, 0), c(0, 0, 10)),
  rbind(c(20, 30, 25), c(22, 18, 40)), rbind(c(1, 1, 1, 1), c(1, 1, 1, 1)), rbind(c(0, 3, 7, 2), c(5, 1, 0, 4), c(2, 2, 2, 9)),
  rbind(c(5, 9), c(2, 7), c(8, 1), c(3, 3)), rbind(c(2, 2, 0, 1, 4), c(6, 1, 3, 0, 1)))
for (m in tables) {
  add("freemanHalton.p", text(m), fisher.test(m, workspace = 2e8)$p.value, 1e-8)
  c2 <- suppressWarnings(chisq.test(m, correct = FALSE))
  add("pearson.p", text(m), c2$p.value, 1e-10)
}
# Of very many patients fisher.test finds no room, but few tables have such margins: all are added up.
for (m in list(rbind(c(300000000, 3), c(100000000, 3), c(50000000, 0)), rbind(c(499999990, 3), c(5, 1), c(3, 4)))) {
  rows <- rowSums(m); few <- sum(m[, 2]); tables <- expand.grid(first = 0:few, second = 0:few)
  tables <- tables[tables$first + tables$second <= few, ]
  p <- dhyper(tables$first, rows[1], rows[2] + rows[3], few) * dhyper(tables$second, rows[2], rows[3], few - tables$first)
  observed <- p[tables$first == m[1, 2] & tables$second == m[2, 2]]
  cat("freemanHalton.p,", text(format(m, scientific = FALSE, trim = TRUE)), ",", format(sum(p[p <= observed * (1 + 1e-7)]), digits = 17), ",", source_name, " (every table added up),1e-10\n", sep = "")
}
for (m in list(rbind(c(0, 8), c(12, 4)), rbind(c(7, 1), c(12, 4)), rbind(c(5, 3), c(8, 8)), rbind(c(0, 5), c(0, 7)) + c(1, 0, 0, 0))) {
  args <- paste(t(m), collapse = " ")
  add("fisher.p", args, fisher.test(m)$p.value, 1e-9)
  add("yates.p", args, suppressWarnings(chisq.test(m, correct = TRUE))$p.value, 1e-10)
  p <- dhyper(0:sum(m[, 1]), sum(m[1, ]), sum(m[2, ]), sum(m[, 1]))
  observed <- dhyper(m[1, 1], sum(m[1, ]), sum(m[2, ]), sum(m[, 1]))
  add("fisher.midP", args, sum(p[p <= observed * (1 + 1e-7)]) - observed / 2, 1e-9)
}

# Samples.
pairs <- list(
  list(c(1.1, 2.2, 3.3, 4.05), c(2, 4, 6, 8, 9)), list(c(10.5, 12, 9.7), c(3, 4.4)),
  list(c(110, 50, 70, 14, 20), c(28, 33, 115, 95, 62, 85, 80)))
for (s in pairs) {
  args <- paste(paste(s[[1]], collapse = " "), paste(s[[2]], collapse = " "), sep = "|")
  add("rankSum.exactP", args, wilcox.test(s[[1]], s[[2]], exact = TRUE)$p.value, 1e-10)
  add("rankSum.normalP", args, wilcox.test(s[[1]], s[[2]], exact = FALSE)$p.value, 1e-10)
  add("welch.p", args, t.test(s[[1]], s[[2]])$p.value, 1e-10)
  add("student.p", args, t.test(s[[1]], s[[2]], var.equal = TRUE)$p.value, 1e-10)
}
for (s in list(list(c(1, 2, 3), c(2, 2, 5)), list(c(5.1, 4.9, 6.2, 7), c(5, 5.5, 6, 6.4)))) {
  args <- paste(paste(s[[1]], collapse = " "), paste(s[[2]], collapse = " "), sep = "|")
  add("pairedT.p", args, t.test(s[[1]], s[[2]], paired = TRUE)$p.value, 1e-10)
}
for (x in list(c(1, 2, 3, 4, 10), c(60, 43, 63, 55, 39, 66, 63, 68), c(1e9 + 0.1, 1e9 + 0.3, 1e9 + 0.2))) {
  add("mean", paste(format(x, digits = 17), collapse = " "), mean(x), 1e-14)
}
for (x in list(c(1, 2, 3, 4, 10), c(60, 43, 63, 55, 39, 66, 63, 68))) {
  add("sd", paste(x, collapse = " "), sd(x), 1e-13)
}

# More than two groups.
for (g in list(list(c(1.2, 3.4, 2.2), c(5.1, 4.8, 6.6, 7.1), c(2, 2.9, 3.3)), list(c(5, 5, 6, 7), c(5, 8, 8), c(9, 9, 10, 12)))) {
  args <- paste(sapply(g, paste, collapse = " "), collapse = "|")
  y <- unlist(g); f <- factor(rep(seq_along(g), lengths(g)))
  a <- anova(lm(y ~ f))
  add("anova.statistic", args, a$`F value`[1], 1e-11)
  add("anova.p", args, a$`Pr(>F)`[1], 1e-10)
  add("welchANOVA.p", args, oneway.test(y ~ f)$p.value, 1e-10)
  add("kruskalWallis.p", args, kruskal.test(y, f)$p.value, 1e-10)
}

# Trend in proportions.
trends <- list(
  list(c(0, 0, 1, 1, 1, 1, 2, 1), c(1, 2, 2, 2, 3, 3, 4, 5), 2004:2011), list(c(10, 15, 30), c(100, 100, 110), c(1, 2, 4)),
  list(c(83, 90, 129, 70), c(86, 93, 136, 82), 1:4))
for (t in trends) {
  args <- paste(sapply(t, paste, collapse = " "), collapse = "|")
  add("cochranArmitage.p", args, suppressWarnings(prop.trend.test(t[[1]], t[[2]], t[[3]])$p.value), 1e-9)
}
# Exact trend: all tables with these margins, counted.
exact_trend <- function(events, totals, scores) {
  grid <- as.matrix(expand.grid(lapply(totals, function(n) 0:n)))
  grid <- grid[rowSums(grid) == sum(events), , drop = FALSE]
  w <- exp(rowSums(matrix(lchoose(rep(totals, each = nrow(grid)), grid), nrow(grid))))
  s <- grid %*% scores
  centre <- sum(events) * sum(totals * scores) / sum(totals)
  sum(w[abs(s - centre) >= abs(sum(events * scores) - centre) - 1e-9]) / sum(w)
}
t <- trends[[1]]
add("cochranArmitage.exactP", paste(sapply(t, paste, collapse = " "), collapse = "|"), exact_trend(t[[1]], t[[2]], t[[3]]), 1e-10)
add("cochranArmitage.exactP", "1 0 4|5 6 5|1 2 4", exact_trend(c(1, 0, 4), c(5, 6, 5), c(1, 2, 4)), 1e-10)

# Shift.
for (s in pairs) {
  args <- paste(paste(s[[1]], collapse = " "), paste(s[[2]], collapse = " "), sep = "|")
  w <- suppressWarnings(wilcox.test(s[[1]], s[[2]], exact = TRUE, conf.int = TRUE))
  add("hodgesLehmann.estimate", args, unname(w$estimate), 1e-12)
  if (attr(w$conf.int, "conf.level") == 0.95 && choose(length(s[[1]]) + length(s[[2]]), length(s[[1]])) > 40) {
    add("hodgesLehmann.low", args, w$conf.int[1], 1e-12)
    add("hodgesLehmann.high", args, w$conf.int[2], 1e-12)
  }
  add("smd.means", args, (mean(s[[1]]) - mean(s[[2]])) / sqrt((var(s[[1]]) + var(s[[2]])) / 2), 1e-12)
}

# Lilliefors, as Dallal, Wilkinson and Stephens have it (the formulas of nortest 1.0-4 over R's own pnorm).
lillie <- function(x) {
  x <- sort(x); n <- length(x); p <- pnorm((x - mean(x)) / sd(x))
  K <- max(max(seq(1:n) / n - p), max(p - (seq(1:n) - 1) / n))
  if (n <= 100) { Kd <- K; nd <- n } else { Kd <- K * ((n / 100)^0.49); nd <- 100 }
  pv <- exp(-7.01256 * Kd^2 * (nd + 2.78019) + 2.99587 * Kd * sqrt(nd + 2.78019) - 0.122119 + 0.974598 / sqrt(nd) + 1.67997 / nd)
  if (pv > 0.1) {
    KK <- (sqrt(n) - 0.01 + 0.85 / sqrt(n)) * K
    pv <- if (KK <= 0.302) 1 else if (KK <= 0.5) 2.76773 - 19.828315 * KK + 80.709644 * KK^2 - 138.55152 * KK^3 + 81.218052 * KK^4
    else if (KK <= 0.9) -4.901232 + 40.662806 * KK - 97.490286 * KK^2 + 94.029866 * KK^3 - 32.355711 * KK^4
    else if (KK <= 1.31) 6.198765 - 19.558097 * KK + 23.186922 * KK^2 - 12.234627 * KK^3 + 2.423045 * KK^4 else 0
  }
  c(K, pv)
}
for (x in list(c(60, 43, 63, 55, 39, 66, 63, 68), c(110, 50, 70, 14, 20, 28, 33, 115, 95), c(1, 2, 2, 3, 50), 1:30, (1:120)^2)) {
  args <- paste(x, collapse = " ")
  r <- lillie(x)
  add("lilliefors.statistic", args, r[1], 1e-12)
  add("lilliefors.p", args, r[2], 1e-10)
}

# Newcombe's difference (method 10), from R's own score intervals.
newcombe <- function(a, m, b, n) {
  w1 <- prop.test(a, m, correct = FALSE)$conf.int; w2 <- prop.test(b, n, correct = FALSE)$conf.int
  p1 <- a / m; p2 <- b / n; d <- p1 - p2
  c(d - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), d + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
}
for (v in list(c(7, 8, 12, 16), c(0, 8, 12, 16), c(56, 70, 48, 80))) {
  r <- suppressWarnings(do.call(newcombe, as.list(v)))
  add("newcombe.low", paste(v, collapse = " "), r[1], 1e-10)
  add("newcombe.high", paste(v, collapse = " "), r[2], 1e-10)
}
# Newcombe's own example, table II (a) of Stat Med 1998;17:873-890: 56/70 against 48/80, 0.0524 to 0.3339.
cat("newcombe.low,56 70 48 80,0.0524,Newcombe 1998 table II,0.001\n")
cat("newcombe.high,56 70 48 80,0.3339,Newcombe 1998 table II,0.001\n")

# Yang and Dalton's difference of categories.
yang <- function(a, b) {
  p <- (a / sum(a))[-1]; q <- (b / sum(b))[-1]
  S <- (diag(p, length(p)) - p %*% t(p) + diag(q, length(q)) - q %*% t(q)) / 2
  sqrt(drop(t(p - q) %*% solve(S) %*% (p - q)))
}
for (v in list(list(c(3, 5, 2), c(6, 9, 1)), list(c(10, 20, 30, 5), c(15, 15, 20, 9))))
  add("smd.categories", paste(paste(v[[1]], collapse = " "), paste(v[[2]], collapse = " "), sep = "|"), yang(v[[1]], v[[2]]), 1e-11)
