#!/usr/bin/env Rscript
# The tests of the sample registry's comparison as R computes them.
# Usage: Rscript script/reference/comparison.R > Tests/AnalysesTests/Reference/comparison.csv
d <- read.csv("content/registry/post-cardiotomy.csv", check.names = FALSE, na.strings = "")
g <- factor(d$survived_to_discharge, levels = c("yes", "no"))
cat("# R ", as.character(getRversion()), "\nvariable,quantity,value\n", sep = "")
put <- function(v, q, x) cat(v, ",", q, ",", format(unname(x), digits = 17), "\n", sep = "")
for (v in setdiff(names(d), c("case_id", "survived_to_discharge"))) {
  x <- d[[v]]
  # A test needs both groups.
  if (length(unique(g[!is.na(x)])) < 2) next
  if (is.numeric(x)) {
    a <- x[g == "yes"]; b <- x[g == "no"]
    w <- t.test(a, b)
    put(v, "welch-t", w$p.value); put(v, "student-t", t.test(a, b, var.equal = TRUE)$p.value)
    put(v, "mean.low", w$conf.int[1]); put(v, "mean.high", w$conf.int[2])
    put(v, "median.yes", median(a)); put(v, "q1.no", quantile(b, 0.25, type = 7)); put(v, "q3.no.6", quantile(b, 0.75, type = 6))
    put(v, "sd.no", sd(b))
    # The exact permutation distribution of the rank sum, ties included: every choice of the 8 survivors.
    r <- rank(c(a, b)); s <- combn(24, 8, function(i) sum(r[i])); centre <- 8 * 25 / 2
    put(v, "wilcoxon-rank-sum", mean(abs(s - centre) >= abs(sum(r[1:8]) - centre) - 1e-9))
    put(v, "smd", (mean(a) - mean(b)) / sqrt((var(a) + var(b)) / 2))
  } else {
    t <- table(factor(x), g)
    put(v, "fisher-exact", if (nrow(t) > 1) fisher.test(t)$p.value else NA)
    put(v, "pearson-chi-square", if (nrow(t) > 1) suppressWarnings(chisq.test(t, correct = FALSE))$p.value else NA)
    if (nrow(t) == 2) put(v, "pearson-chi-square-yates", suppressWarnings(chisq.test(t))$p.value)
  }
}
