#!/usr/bin/env Rscript
# Where the core once went wrong: each case fails with the code as it was before.
# Usage: Rscript script/reference/core.R > Tests/StatisticsTests/Reference/core.csv
#        Rscript script/reference/core.R tables > Tests/StatisticsTests/Reference/core-tables.csv
#        Rscript script/reference/core.R groups > Tests/AnalysesTests/Reference/groups.csv
# `tables` takes minutes: R's network algorithm with the largest workspace that 512 MB hold. Needs survival and nortest.
suppressPackageStartupMessages({ library(survival); library(nortest) })
base <- paste0("R ", getRversion())
from <- function(package) paste0(base, " ", package, " ", packageVersion(package))
mode <- c(commandArgs(TRUE), "core")[1]
add <- function(f, args, value, tolerance, source = base)
  cat(f, ",", args, ",", format(as.numeric(value), digits = 17), ",", source, ",", tolerance, "\n", sep = "")
text <- function(x) paste(vapply(x, function(v) format(v, digits = 15, scientific = FALSE, trim = TRUE), ""), collapse = " ")
samples <- function(...) paste(sapply(list(...), text), collapse = "|")
rows <- function(table) paste(apply(table, 1, paste, collapse = " "), collapse = "|")

x <- c(60, 43.5, 63, 55, 39.2, 66, 63, 68); y <- c(71, 52, 88.1, 64, 79, 90, 61); z <- c(50, 58.5, 49, 70, 66.2)

if (mode == "core") {
  cat("function,arguments,expected,source,tolerance\n")
  # A count beside a whole expectation, where two counts are likeliest.
  for (mean in c(0.3, 1, 2, 2.5, 3, 4, 5, 7, 9.99, 10, 25, 100))
    for (count in unique(pmax(0, c(0, 1, 2, 3, 4, 6, 9, 11, floor(mean) - 1, ceiling(mean), ceiling(mean) + 1, round(1.5 * mean)))))
      add("poissonRate.p", paste(count, mean, 0.95), poisson.test(count, r = mean)$p.value, 1e-10)

  # So small and so large that a square does not fit: no test of means depends on the unit. R has the data before.
  for (unit in c("e-300", "e-170", "e-163", "e155", "e200", "e290")) {
    scaled <- function(...) paste(sapply(list(...), function(v) paste0(vapply(v, format, ""), unit, collapse = " ")), collapse = "|")
    add("sd", scaled(x), as.numeric(paste0(format(sd(x), digits = 17), unit)), 1e-13)
    add("skewness", scaled(x), mean((x - mean(x))^3) / mean((x - mean(x))^2)^1.5, 1e-12)
    w <- t.test(x, y); s <- t.test(x, y, var.equal = TRUE); p <- t.test(x[1:7], y, paired = TRUE)
    add("welch.statistic", scaled(x, y), w$statistic, 1e-11); add("welch.df", scaled(x, y), w$parameter, 1e-11); add("welch.p", scaled(x, y), w$p.value, 1e-10)
    add("student.statistic", scaled(x, y), s$statistic, 1e-11); add("student.p", scaled(x, y), s$p.value, 1e-10)
    add("pairedT.statistic", scaled(x[1:7], y), p$statistic, 1e-11); add("pairedT.p", scaled(x[1:7], y), p$p.value, 1e-10)
    v <- c(x, y, z); g <- factor(rep(1:3, c(length(x), length(y), length(z))))
    a <- oneway.test(v ~ g, var.equal = TRUE); b <- oneway.test(v ~ g)
    add("anova.statistic", scaled(x, y, z), a$statistic, 1e-11); add("anova.p", scaled(x, y, z), a$p.value, 1e-10)
    add("welchANOVA.statistic", scaled(x, y, z), b$statistic, 1e-11); add("welchANOVA.df", scaled(x, y, z), b$parameter[2], 1e-11)
    add("welchANOVA.p", scaled(x, y, z), b$p.value, 1e-10)
    add("shapiroWilk.p", scaled(x), shapiro.test(x)$p.value, 1e-8)
    add("pearsonCorrelation.p", scaled(x[1:7], y), cor.test(x[1:7], y)$p.value, 1e-10)
    add("smd.means", scaled(x, y), (mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2), 1e-12)
    add("lilliefors.p", scaled(x), lillie.test(x)$p.value, 1e-9, from("nortest"))
  }
  # Far from nought: neither the shape nor a standardised difference depends on it.
  for (far in c(1e9, 1e11, 1e12)) {
    add("lilliefors.statistic", samples(x + far), lillie.test(x)$statistic, 1e-12, from("nortest"))
    add("lilliefors.p", samples(x + far), lillie.test(x)$p.value, 1e-10, from("nortest"))
    near <- x[1:6] / 10 # differences far below the offset
    add("smd.means", samples(near + far, y[1:5] / 10 + far), (mean(near) - mean(y[1:5] / 10)) / sqrt((var(near) + var(y[1:5] / 10)) / 2), 1e-12)
  }
  # Many groups.
  set.seed(20150812)
  for (k in c(12, 60)) {
    n <- 6 * k; time <- sample(1:40, n, TRUE); event <- rbinom(n, 1, 0.6); group <- rep(1:k, 6)
    d <- survdiff(Surv(time, event) ~ group)
    args <- samples(time, event, group - 1)
    add("logRank.statistic", args, d$chisq, 1e-9, from("survival")); add("logRank.p", args, pchisq(d$chisq, k - 1, lower.tail = FALSE), 1e-8, from("survival"))
  }
}

# Tables at which R's network algorithm takes from a second to minutes.
if (mode == "tables") {
  cat("function,arguments,expected,source,tolerance\n")
  tables <- list(
    rbind(c(5,3,8,2,6,4), c(2,7,3,9,4,6), c(6,4,5,3,8,2), c(4,6,2,7,3,5)),
    rbind(c(20,15,18,22,9), c(14,25,11,19,16), c(22,10,20,13,21)),
    rbind(c(40,35,28,22), c(34,45,31,29), c(22,30,40,33)),
    rbind(c(4,3,5,2), c(2,6,3,4), c(5,2,4,3), c(3,5,2,6), c(6,3,4,2), c(2,4,6,5)),
    rbind(c(2,1,3,2,4,1,2), c(1,3,2,1,2,4,3), c(3,2,1,4,1,2,1), c(2,4,2,1,3,1,2), c(1,2,4,3,1,2,3)),
    rbind(c(30,22,14,9,6,3), c(25,20,18,12,8,5)))
  # R keeps path lengths to single precision: its P is good to six digits or so.
  for (table in tables) add("freemanHalton.p", rows(table), fisher.test(table, workspace = 6.4e7)$p.value, 1e-6)
}

# Groups without values, and with one: the tests of the others.
if (mode == "groups") {
  cat("test,groups,p,source\n")
  show <- function(name, args, p) cat(name, ",", args, ",", format(p, digits = 17), ",", base, "\n", sep = "")
  three <- function(values) list(v = unlist(values), g = factor(rep(seq_along(values), lengths(values))))
  whole <- three(list(x, y, z)); one <- three(list(x, y, z, 99))
  for (name in c("empty", "single")) {
    d <- if (name == "empty") whole else one
    show("welch-anova", name, oneway.test(whole$v ~ whole$g)$p.value)
    show("anova", name, anova(lm(d$v ~ d$g))[1, "Pr(>F)"])
    show("kruskal-wallis", name, kruskal.test(d$v, d$g)$p.value)
  }
}
