#!/usr/bin/env Rscript
# The tests of hypotheses and the summaries that R and its packages answer, each with cases that its near twin would fail.
# Usage: Rscript script/reference/tests.R > content/validation/tests.csv
#        Rscript script/reference/tests.R slow > Tests/StatisticsTests/Reference/slow.csv
# The slow cases take a second each: they are for the tests, not for each build of the site.
# Needs the packages car, coin, e1071 and nortest.
suppressPackageStartupMessages({ library(coin); library(car); library(e1071); library(nortest) })
base <- paste0("R ", getRversion())
from <- function(package) paste0(base, " ", package, " ", packageVersion(package))
cat("function,arguments,expected,source,tolerance\n")
slow <- "slow" %in% commandArgs(TRUE)
add <- function(f, args, value, tolerance, source = base, isSlow = FALSE)
  if (isSlow == slow) cat(f, ",", args, ",", format(as.numeric(value), digits = 17), ",", source, ",", tolerance, "\n", sep = "")
number <- function(x) vapply(x, function(v) {
  for (digits in 1:17) { text <- format(v, digits = digits, scientific = FALSE, trim = TRUE); if (as.numeric(text) == v) return(text) }
  text
}, "")
text <- function(x) paste(number(x), collapse = " ")
samples <- function(...) paste(sapply(list(...), text), collapse = "|")
quiet <- suppressWarnings
set.seed(20150812)

# Summaries.
for (x in list(c(1, 2, 3, 4, 10), c(60, 43, 63, 55, 39, 66, 63, 68), c(0.1, 0.1, 0.1, 7.3), round(rlnorm(60, 2, 1), 2), c(-5, 0.25, 1e4))) {
  add("skewness", text(x), e1071::skewness(x, type = 1), 1e-12, from("e1071"))
  add("skewness.adjusted", text(x), e1071::skewness(x, type = 2), 1e-12, from("e1071"))
  w <- rep_len(c(1, 3, 2), length(x)); long <- rep(x, w)
  add("weighted.mean", samples(x, w), weighted.mean(x, w), 1e-13)
  add("weighted.sd.frequencies", samples(x, w), sd(long), 1e-12)
  add("weighted.sd.reliabilities", samples(x, w), sqrt(drop(cov.wt(cbind(x), w / sum(w))$cov)), 1e-12)
}

# Two samples: small, tied throughout, far apart, one of them constant, with a large offset.
pairs <- list(
  list(c(1.1, 2.2, 3.3, 4.05), c(2, 4, 6, 8, 9)), list(c(1, 1, 2, 2, 2, 3), c(2, 3, 3, 3, 4)), list(c(5, 5, 5), c(6, 6, 6.5, 9)),
  list(c(0, 0, 0, 0, 1, 1, 7), c(0, 1, 1, 1, 2, 9, 30, 31)), list(round(rnorm(30, 50, 9)), round(rnorm(41, 56, 12))),
  list(seq(0, 10, by = 0.25), seq(100, 107, by = 0.25)), list(rep(1:7, 7), rep(3:9, 7)),
  list(c(110, 50, 70, 14, 20), c(28, 33, 115, 95, 62, 85, 80)))
for (s in pairs) {
  x <- s[[1]]; y <- s[[2]]; args <- samples(x, y)
  welch <- t.test(x, y); student <- t.test(x, y, var.equal = TRUE)
  add("welch.statistic", args, welch$statistic, 1e-11); add("welch.df", args, welch$parameter, 1e-11); add("welch.p", args, welch$p.value, 1e-9)
  add("student.statistic", args, student$statistic, 1e-11); add("student.p", args, student$p.value, 1e-9)
  add("rankSum.statistic", args, quiet(wilcox.test(x, y))$statistic, 0)
  add("rankSum.normalP", args, quiet(wilcox.test(x, y, exact = FALSE))$p.value, 1e-10)
  group <- factor(rep(1:2, c(length(x), length(y))))
  exact <- coin::wilcox_test(c(x, y) ~ group, distribution = exact(algorithm = "shift"))
  # coin's answer stops at the machine's precision.
  if (pvalue(exact) > 1e-12) add("rankSum.exactP", args, pvalue(exact), 1e-8, from("coin"))
  else if (!anyDuplicated(c(x, y))) add("rankSum.exactP", args, 2 / choose(length(x) + length(y), length(x)), 1e-10, paste0(base, " choose"))
  smirnov <- quiet(ks.test(x, y, exact = TRUE))
  add("kolmogorovSmirnov.statistic", args, smirnov$statistic, 1e-12); add("kolmogorovSmirnov.exactP", args, smirnov$p.value, 1e-8)
  # Smirnov's limit by its own series: ks.test stops it at 1e-6.
  lambda <- smirnov$statistic * sqrt(length(x) * length(y) / (length(x) + length(y))); k <- 1:80
  add("kolmogorovSmirnov.asymptoticP", args, 2 * sum((-1)^(k - 1) * exp(-2 * k^2 * lambda^2)), 1e-9, paste0(base, " (Smirnov's series)"))
}
for (s in list(list(c(56.6, 10.7, 8), c(64.5, 8, 16)), list(c(30, 12, 3), c(43, 0.5, 40)), list(c(7.1, 2, 200), c(7.2, 2.5, 300)))) {
  m <- s[[1]]; n <- s[[2]]; v1 <- m[2]^2 / m[3]; v2 <- n[2]^2 / n[3]
  df <- (v1 + v2)^2 / (v1^2 / (m[3] - 1) + v2^2 / (n[3] - 1))
  add("welch.printed.p", samples(m, n), 2 * pt(-abs(m[1] - n[1]) / sqrt(v1 + v2), df), 1e-9)
  pooled <- ((m[3] - 1) * m[2]^2 + (n[3] - 1) * n[2]^2) / (m[3] + n[3] - 2)
  add("student.printed.p", samples(m, n), 2 * pt(-abs(m[1] - n[1]) / sqrt(pooled * (1 / m[3] + 1 / n[3])), m[3] + n[3] - 2), 1e-9)
}

# Paired.
signed_exact <- function(x, y, zeros) {
  d <- round(x - y, 9)
  if (zeros == "Wilcoxon") { d <- d[d != 0] }
  r <- rank(abs(d)); keep <- d != 0; r <- r[keep]; d <- d[keep]
  grid <- as.matrix(expand.grid(rep(list(0:1), length(r))))
  sums <- drop(grid %*% r); v <- sum(r[d > 0])
  c(v, mean(abs(sums - sum(r) / 2) >= abs(v - sum(r) / 2) - 1e-9))
}
twins <- list(
  list(c(1, 2, 3), c(2, 2, 5)), list(c(5.1, 4.9, 6.2, 7), c(5, 5.5, 6, 6.4)), list(c(0.3, 0.5, 0.9, 1.2, 2.4), c(0.1, 0.3, 1.1, 1.2, 1.1)),
  list(c(125, 115, 130, 140, 140, 115, 140, 125, 140, 135), c(110, 122, 125, 120, 140, 124, 123, 137, 135, 145)),
  list(c(1, 1, 1, 1, 1, 2, 2, 2, 9, 9), c(0, 0, 0, 0, 0, 4, 4, 3, 1, 1)))
for (s in twins) {
  x <- s[[1]]; y <- s[[2]]; args <- samples(x, y)
  paired <- t.test(x, y, paired = TRUE)
  add("pairedT.statistic", args, paired$statistic, 1e-11); add("pairedT.p", args, paired$p.value, 1e-9)
  by_hand <- paste0(base, " (every sign counted)")
  e <- signed_exact(x, y, "Wilcoxon"); add("signedRank.statistic", args, e[1], 0, by_hand); add("signedRank.exactP", args, e[2], 1e-12, by_hand)
  e <- signed_exact(x, y, "Pratt"); add("signedRank.pratt.statistic", args, e[1], 0, by_hand); add("signedRank.pratt.exactP", args, e[2], 1e-12, by_hand)
  add("signedRank.normalP", args, quiet(wilcox.test(round(x - y, 9), exact = FALSE))$p.value, 1e-10)
}
x <- round(rnorm(45, 10, 3), 1); y <- round(x + rnorm(45, 0.8, 2), 1)
e <- coin::wilcoxsign_test(I(round(x - y, 9)) ~ I(0 * x), distribution = "exact", zero.method = "Wilcoxon")
add("signedRank.exactP", samples(x, y), pvalue(e), 1e-8, from("coin"))
x <- c(1:30) + 0.5; y <- x + c(1:28, -1, -2) / 100
add("signedRank.exactP", samples(x, y), pvalue(coin::wilcoxsign_test(I(round(100 * (x - y))) ~ I(0 * x), distribution = "exact", zero.method = "Wilcoxon")), 1e-8, from("coin"))
for (b in list(c(3, 9), c(0, 1), c(5, 5), c(0, 40), c(12, 150), c(10, 2))) {
  add("mcNemar.counts.p", text(b), binom.test(b[1], sum(b))$p.value, 1e-10)
  add("mcNemar.counts.asymptoticP", text(b), mcnemar.test(rbind(c(1, b[1]), c(b[2], 1)), correct = FALSE)$p.value, 1e-10)
}
add("mcNemar.p", "1 1 1 0 1 0 0 1|0 0 0 1 1 0 0 0", binom.test(4, 5)$p.value, 1e-12)
for (b in list(c(3, 24, 0.4), c(0, 10, 0.1), c(18, 24, 0.5), c(7, 1000, 0.02))) add("binomialTest.p", text(b), binom.test(b[1], b[2], b[3])$p.value, 1e-9)

# More than two groups.
many <- list(
  list(c(1.2, 3.4, 2.2), c(5.1, 4.8, 6.6, 7.1), c(2, 2.9, 3.3)), list(c(5, 5, 6, 7), c(5, 8, 8), c(9, 9, 10, 12)),
  list(c(100001, 100002, 100004), c(100003, 100009, 100005), c(100002, 100001, 100003.5), c(100007, 100008)),
  list(round(rnorm(20, 10, 1), 1), round(rnorm(30, 10, 5), 1), round(rnorm(12, 13, 9), 1)), list(c(1, 2, 2, 40), c(2, 3, 3, 3)))
for (g in many) {
  args <- do.call(samples, g); y <- unlist(g); f <- factor(rep(seq_along(g), lengths(g)))
  a <- oneway.test(y ~ f, var.equal = TRUE); w <- oneway.test(y ~ f); k <- kruskal.test(y, f)
  add("anova.statistic", args, a$statistic, 1e-10); add("anova.p", args, a$p.value, 1e-9)
  add("welchANOVA.statistic", args, w$statistic, 1e-10); add("welchANOVA.df", args, w$parameter[2], 1e-10); add("welchANOVA.p", args, w$p.value, 1e-9)
  add("kruskalWallis.statistic", args, k$statistic, 1e-11); add("kruskalWallis.p", args, k$p.value, 1e-10)
  l <- leveneTest(y, f, center = mean); b <- leveneTest(y, f, center = median)
  add("levene.statistic", args, l$`F value`[1], 1e-10, from("car")); add("levene.p", args, l$`Pr(>F)`[1], 1e-9, from("car"))
  add("brownForsythe.statistic", args, b$`F value`[1], 1e-10, from("car")); add("brownForsythe.p", args, b$`Pr(>F)`[1], 1e-9, from("car"))
}

# Normality.
for (x in list(c(1, 2, 4), c(1, 2, 9), c(0, 0, 1), c(3, 3, 4, 8), c(60, 43, 63, 55, 39, 66, 63, 68), c(148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236), 1:12,
               c(rep(0, 8), 1, 5, 30, 200), round(rnorm(50, 100, 15)), round(rlnorm(120, 1, 1), 2), round(rt(800, 3), 2))) {
  s <- shapiro.test(x)
  add("shapiroWilk.statistic", text(x), s$statistic, 1e-9); add("shapiroWilk.p", text(x), s$p.value, 1e-7)
  if (length(x) > 4) {
    l <- lillie.test(x)
    add("lilliefors.statistic", text(x), l$statistic, 1e-11, from("nortest")); add("lilliefors.p", text(x), l$p.value, 1e-9, from("nortest"))
  }
}
# Correlation.
for (s in list(list(c(1, 2, 3), c(1, 3, 2)), list(c(1, 2, 3, 4, 5, 6), c(2.1, 3.9, 6.2, 8.1, 9.8, 12.2)), list(c(3, 1, 4, 1, 5, 9, 2, 6), c(2, 7, 1, 8, 2, 8, 1, 8)),
               list(c(1e6 + 1, 1e6 + 2, 1e6 + 4, 1e6 + 3), c(9, 7, 1, 2)), list(round(rnorm(60), 2), round(rnorm(60), 2)), list(1:9, c(2, 1, 4, 3, 7, 5, 9, 6, 8)),
               list(c(1, 2, 2, 4, 5, 5, 7, 8, 9, 10, 11, 12), c(1, 1, 2, 3, 5, 8, 8, 8, 9, 10, 14, 13)))) {
  x <- s[[1]]; y <- s[[2]]; args <- samples(x, y); p <- cor.test(x, y)
  add("pearsonCorrelation.estimate", args, p$estimate, 1e-11); add("pearsonCorrelation.p", args, p$p.value, 1e-8)
  if (length(x) > 3) { add("pearsonCorrelation.low", args, p$conf.int[1], 1e-9); add("pearsonCorrelation.high", args, p$conf.int[2], 1e-9) }
  r <- quiet(cor.test(x, y, method = "spearman", exact = FALSE))
  add("spearman.estimate", args, r$estimate, 1e-12)
  if (length(x) > 10) add("spearman.p", args, cor.test(rank(x), rank(y))$p.value, 1e-9)
  else if (length(x) <= 8) {
    permutations <- function(v) if (length(v) < 2) list(v) else do.call(c, lapply(seq_along(v), function(i) lapply(permutations(v[-i]), function(p) c(v[i], p))))
    a <- rank(x); b <- rank(y); centre <- sum(a) * sum(b) / length(a)
    sums <- sapply(permutations(b), function(p) sum(a * p))
    add("spearman.p", args, mean(abs(sums - centre) >= abs(sum(a * b) - centre) - 1e-9), 1e-12, paste0(base, " (every order counted)"))
  } else add("spearman.p", args, quiet(cor.test(x, y, method = "spearman"))$p.value, 1e-9)
}

# Two by two: zero cells, near-ties, far tails.
for (t in list(c(0, 8, 12, 4), c(7, 1, 12, 4), c(2, 6, 8, 8), c(3, 3, 3, 3), c(10, 0, 0, 10), c(1, 24, 0, 25), c(300, 700, 500, 500), c(0, 500, 500, 0), c(2, 998, 12, 988),
               c(9, 5, 3, 13), c(33, 17, 17, 33), c(1, 0, 0, 1))) {
  m <- matrix(t, 2, byrow = TRUE); args <- text(t)
  add("fisher.p", args, fisher.test(m)$p.value, 1e-8)
  add("fisher.less", args, fisher.test(m, alternative = "less")$p.value, 1e-9)
  add("fisher.greater", args, fisher.test(m, alternative = "greater")$p.value, 1e-9)
  add("fisher.doubledTail", args, min(1, 2 * min(fisher.test(m, alternative = "less")$p.value, fisher.test(m, alternative = "greater")$p.value)), 1e-9)
  # Half the observed table's probability; the others that are as likely count whole.
  d <- dhyper(0:sum(m[, 1]), sum(m[1, ]), sum(m[2, ]), sum(m[, 1])); o <- dhyper(m[1, 1], sum(m[1, ]), sum(m[2, ]), sum(m[, 1]))
  add("fisher.midP", args, sum(d[d <= o * (1 + 1e-7)]) - o / 2, 1e-8)
  p <- quiet(chisq.test(m, correct = FALSE)); y <- quiet(chisq.test(m))
  add("pearson.statistic", args, p$statistic, 1e-11); add("pearson.p", args, p$p.value, 1e-9)
  add("yates.statistic", args, y$statistic, 1e-9); add("yates.p", args, y$p.value, 1e-8)
}
# Agresti's tea taster, 2002, table 3.8: two-sided 0.486, one-sided 0.243.
add("fisher.p", "3 1 1 3", 34 / 70, 1e-12, "Fisher 1935; Agresti 2002 table 3.8")
add("fisher.greater", "3 1 1 3", 17 / 70, 1e-12, "Fisher 1935; Agresti 2002 table 3.8")

# Trend.
for (t in list(list(c(83, 90, 129, 70), c(86, 93, 136, 82), 1:4), list(c(10, 15, 30), c(100, 100, 110), c(1, 2, 4)), list(c(0, 1, 4), c(9, 8, 7), c(0, 1, 2))))
  add("cochranArmitage.statistic", samples(t[[1]], t[[2]], t[[3]]), quiet(prop.trend.test(t[[1]], t[[2]], t[[3]])$statistic), 1e-11)

# Larger tables: Freeman-Halton by R's network algorithm.
for (m in list(rbind(c(1, 8, 3), c(6, 2, 9), c(4, 4, 4), c(0, 7, 1)), rbind(c(12, 5, 0, 3), c(4, 11, 6, 2), c(2, 3, 9, 8)), rbind(c(0, 12, 0), c(9, 0, 8)), rbind(c(40, 30, 20, 10), c(10, 20, 30, 40)),
               rbind(1:5, 5:1, c(3, 0, 3, 0, 3)), cbind(c(2, 5, 1, 0, 3, 6, 2), c(4, 1, 1, 5, 3, 0, 2)), rbind(c(20, 0, 0, 0), c(0, 20, 0, 0), c(0, 0, 20, 20)),
               # With its default workspace R stops here: FEXACT error 7, LDSTP is too small.
               rbind(c(3, 6, 12, 3, 8, 11), c(10, 4, 7, 9, 11, 5), c(12, 15, 3, 9, 4, 8))))
  add("freemanHalton.p", paste(apply(m, 1, text), collapse = "|"), fisher.test(m, workspace = 2e8)$p.value, 1e-7, isSlow = ncol(m) == 6)

# The exact trend: events and score sums added up group by group, with binomial weights.
exact_trend <- function(events, totals, scores) {
  shift <- scores - min(scores); s <- sum(events); p <- s / sum(totals); width <- s * max(shift) + 1
  state <- matrix(0, s + 1, width); state[1, 1] <- 1
  for (g in seq_along(totals)) {
    nextState <- matrix(0, s + 1, width); d <- dbinom(0:min(totals[g], s), totals[g], p)
    for (k in seq_along(d) - 1) {
      rows <- seq_len(s + 1 - k); columns <- seq_len(width - k * shift[g])
      nextState[rows + k, columns + k * shift[g]] <- nextState[rows + k, columns + k * shift[g]] + d[k + 1] * state[rows, columns]
    }
    state <- nextState
  }
  w <- state[s + 1, ]; values <- seq_len(width) - 1
  centre <- s * sum(totals * shift) / sum(totals)
  sum(w[abs(values - centre) >= abs(sum(events * shift) - centre) - 1e-7]) / sum(w)
}
for (t in list(list(c(30, 40, 50, 60, 70, 80, 60, 60), c(100, 120, 130, 150, 160, 200, 150, 150), 2004:2011), list(c(3, 4, 5, 6, 7, 9, 6, 8), 10:17, 2004:2011), list(c(0, 1, 4), c(9, 8, 7), c(0, 1, 2)), list(c(0, 0, 0, 9), c(400, 300, 200, 10), c(1, 2, 4, 5))))
  add("cochranArmitage.exactP", samples(t[[1]], t[[2]], t[[3]]), exact_trend(t[[1]], t[[2]], t[[3]]), 1e-8, paste0(base, " (every count added up)"), isSlow = sum(t[[2]]) == 1160)
