#!/usr/bin/env Rscript
# Observed and expected of more patients than the exact distribution is used for: mid-P bounds where a tail reaches 2.5 %
# under a common shift of log odds. Usage: Rscript script/reference/large-centres.R
# Prints what Tests/StatisticsTests/Centres/CentreTests.swift holds.
library(PoissonBinomial)
cat(R.version.string, "PoissonBinomial", as.character(packageVersion("PoissonBinomial")), "\n")
bounds <- function(observed, risks) {
  shifted <- function(d) ifelse(risks %in% c(0, 1), risks, plogis(qlogis(risks) + d))
  at <- function(p) dpbinom(observed, p, method = "Convolve")
  above <- function(p) ppbinom(observed, p, method = "Convolve", lower.tail = FALSE)
  below <- function(p) ppbinom(observed - 1, p, method = "Convolve")
  root <- function(f) uniroot(function(d) f(shifted(d)) - 0.025, c(-3, 3), tol = 1e-13)$root
  low <- root(function(p) above(p) + at(p) / 2); high <- root(function(p) below(p) + at(p) / 2)
  cat(observed, length(risks), format(c(sum(shifted(low)), sum(shifted(high))) / sum(risks), digits = 15), "\n")
}
bounds(1000, rep(0.5, 2001))
# 2,246 patients: risks of 0.1 to 0.9 in turn, one of exactly 1, one of exactly 0.
bounds(1191, c(1, 0, rep(seq(0.1, 0.9, by = 0.1), length.out = 2244)))
bounds(3, rep(0.002, 3000))
