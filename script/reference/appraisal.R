#!/usr/bin/env Rscript
# The reference values that stand in Tests/AppraisalTests: P over the corners of the printed rounding, and counts.
# Usage: Rscript script/reference/appraisal.R
cat("R", as.character(getRversion()), "\n")
corners <- function(m, s, n, equal) {
  p <- c()
  for (a in m[1] + c(-1, 1) * 0.05) for (b in s[1] + c(-1, 1) * 0.05) for (c in m[2] + c(-1, 1) * 0.05) for (d in s[2] + c(-1, 1) * 0.05) {
    v <- c(b^2 / n[1], d^2 / n[2])
    if (equal) { pooled <- ((n[1] - 1) * b^2 + (n[2] - 1) * d^2) / (sum(n) - 2); se <- sqrt(pooled * sum(1 / n)); df <- sum(n) - 2 }
    else { se <- sqrt(sum(v)); df <- sum(v)^2 / sum(v^2 / (n - 1)) }
    p <- c(p, 2 * pt(-abs((a - c) / se), df))
  }
  range(p)
}
cat("Student, 56.6 ± 10.7 (8), 64.5 ± 8.0 (16):", format(corners(c(56.6, 64.5), c(10.7, 8.0), c(8, 16), TRUE), digits = 9), "\n")
cat("Welch:", format(corners(c(56.6, 64.5), c(10.7, 8.0), c(8, 16), FALSE), digits = 9), "\n")
m <- rbind(c(7, 1), c(1, 7))
cat("7/8, 1/8:", format(c(suppressWarnings(chisq.test(m, correct = FALSE)$p.value), suppressWarnings(chisq.test(m)$p.value), fisher.test(m)$p.value), digits = 9), "\n")
