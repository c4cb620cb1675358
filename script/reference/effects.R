#!/usr/bin/env Rscript
# Effects, rates, survival, regression, discrimination and process control as R and its packages answer them.
# Usage: Rscript script/reference/effects.R > content/validation/effects.csv
# Needs the packages survival, cmprsk, pROC, brglm2 and epitools.
suppressPackageStartupMessages({ library(survival); library(cmprsk); library(pROC); library(brglm2); library(epitools) })
base <- paste0("R ", getRversion())
from <- function(package) paste0(base, " ", package, " ", packageVersion(package))
cat("function,arguments,expected,source,tolerance\n")
add <- function(f, args, value, tolerance, source = base) {
  value <- as.numeric(value)
  if (length(value) == 1 && is.finite(value)) cat(f, ",", args, ",", format(value, digits = 17), ",", source, ",", tolerance, "\n", sep = "")
}
number <- function(x) vapply(x, function(v) {
  for (digits in 1:17) { text <- format(v, digits = digits, scientific = FALSE, trim = TRUE); if (as.numeric(text) == v) return(text) }
  text
}, "")
text <- function(x) paste(number(as.numeric(x)), collapse = " ")
samples <- function(...) paste(sapply(list(...), text), collapse = "|")
quiet <- function(x) suppressWarnings(suppressMessages(x))
set.seed(20150812)

# Ratios of two groups: small, large, and with zero cells, where the log methods have no answer.
for (t in list(c(7, 8, 12, 16), c(2, 8, 4, 16), c(0, 8, 12, 16), c(8, 8, 12, 16), c(1, 10, 9, 11), c(300, 1000, 250, 1100), c(0, 5, 3, 5), c(15, 700, 40, 900), c(1, 2, 1, 3), c(100000, 200000, 100500, 200000))) {
  a <- t[1]; n1 <- t[2]; b <- t[3]; n2 <- t[4]; args <- text(c(t, 0.95))
  add("riskDifference", args, a / n1 - b / n2, 1e-12)
  if (a > 0 && b > 0) {
    rr <- riskratio.wald(rbind(c(n2 - b, b), c(n1 - a, a)))$measure[2, ]
    add("riskRatio.estimate", args, rr[1], 1e-12, from("epitools")); add("riskRatio.low", args, rr[2], 1e-10, from("epitools")); add("riskRatio.high", args, rr[3], 1e-10, from("epitools"))
  }
  if (all(c(a, b, n1 - a, n2 - b) > 0)) {
    or <- oddsratio.wald(rbind(c(n2 - b, b), c(n1 - a, a)))$measure[2, ]
    add("oddsRatio.estimate", args, or[1], 1e-12, from("epitools")); add("oddsRatio.wald.low", args, or[2], 1e-10, from("epitools")); add("oddsRatio.wald.high", args, or[3], 1e-10, from("epitools"))
  }
  # fisher.test stops its root finding at 1.2e-4 of its scale; the same equations are solved here to the last digits.
  lo <- max(0, a + b - n2); hi <- min(n1, a + b); support <- lo:hi; logs <- dhyper(support, n1, n2, a + b, log = TRUE)
  d <- function(l) { w <- logs + l * support; w <- exp(w - max(w)); w / sum(w) }
  solve1 <- function(f) exp(uniroot(f, c(-60, 60), tol = 1e-15, maxiter = 10000)$root)
  exact <- fisher.test(rbind(c(a, n1 - a), c(b, n2 - b)))
  low <- if (a == lo) 0 else solve1(function(l) sum(d(l)[support >= a]) - 0.025)
  high <- if (a == hi) Inf else solve1(function(l) sum(d(l)[support <= a]) - 0.025)
  estimate <- if (a == lo) 0 else if (a == hi) Inf else solve1(function(l) sum(support * d(l)) - a)
  stopifnot(isTRUE(all.equal(unname(exact$conf.int[1]), low, tolerance = 0.02)), is.infinite(high) || isTRUE(all.equal(unname(exact$conf.int[2]), high, tolerance = 0.02)), is.infinite(estimate) || isTRUE(all.equal(unname(exact$estimate), estimate, tolerance = 0.02)))
  for (level in c(0.95)) {
    add("oddsRatio.conditional", args, estimate, 1e-9, paste0(base, " fisher.test refined")); add("oddsRatio.exact.low", args, low, 1e-9, paste0(base, " fisher.test refined")); add("oddsRatio.exact.high", args, high, 1e-9, paste0(base, " fisher.test refined"))
  }
  # Newcombe's interval from prop.test's score intervals.
  w1 <- quiet(prop.test(a, n1, correct = FALSE)$conf.int); w2 <- quiet(prop.test(b, n2, correct = FALSE)$conf.int); p1 <- a / n1; p2 <- b / n2
  low <- p1 - p2 - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2); high <- p1 - p2 + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2)
  if (p1 != p2) add("numberNeededToTreat.estimate", args, 1 / (p1 - p2), 1e-12)
  passes <- low <= 0 && high >= 0
  add("numberNeededToTreat.low", args, if (passes) 1 / low else 1 / high, 1e-8); add("numberNeededToTreat.high", args, if (passes) 1 / high else 1 / low, 1e-8)
}
# Katz's and Woolf's intervals at another level.
add("riskRatio.low", "7 8 12 16 0.9", exp(log((7 / 8) / (12 / 16)) - qnorm(0.95) * sqrt(1 / 7 - 1 / 8 + 1 / 12 - 1 / 16)), 1e-11)
add("oddsRatio.wald.high", "7 8 12 16 0.99", exp(log(7 * 4 / 12) + qnorm(0.995) * sqrt(1 / 7 + 1 + 1 / 12 + 1 / 4)), 1e-11)
for (m in list(rbind(c(10, 20), c(30, 5)), rbind(c(3, 5, 0), c(6, 9, 1)), rbind(c(12, 5, 0, 3), c(4, 11, 6, 2), c(2, 3, 9, 8)))) {
  x <- quiet(chisq.test(m, correct = FALSE))$statistic
  add("cramersV", paste(apply(m, 1, text), collapse = "|"), sqrt(x / (sum(m) * (min(dim(m)) - 1))), 1e-12)
}

# Medians by order statistics.
for (s in list(list(c(30, 43, 21, 62, 28, 33, 115, 95), 0.95), list(1:24, 0.95), list(c(5, 5, 5, 6, 7, 7, 9), 0.9), list(round(rexp(75, 0.1), 1), 0.99), list(1:6, 0.95))) {
  x <- sort(s[[1]]); n <- length(x); k <- qbinom((1 - s[[2]]) / 2, n, 0.5); args <- samples(s[[1]], s[[2]])
  add("medianInterval.low", args, x[k], 0); add("medianInterval.high", args, x[n - k + 1], 0); add("medianInterval.coverage", args, 1 - 2 * pbinom(k - 1, n, 0.5), 1e-12)
}
# Rates.
for (r in list(c(12, 150, 0.95), c(0, 3.5, 0.95), c(1, 1, 0.99), c(3, 9.7, 0.9), c(400, 371.2, 0.95), c(25, 12.3, 0.95), c(12000, 11800, 0.95), c(9, 9, 0.95), c(2, 11.5, 0.95))) {
  test <- poisson.test(r[1], r[2], conf.level = r[3]); args <- text(r)
  add("poissonRate.low", args, test$conf.int[1], 1e-10); add("poissonRate.high", args, test$conf.int[2], 1e-10); add("poissonRate.p", args, test$p.value, 1e-9)
}
for (p in list(c(0.01, 0.04, 0.03, 0.005), c(0.2, 0.2, 0.9, 1), c(1e-12, 0.3, 0.001, 0.02, 0.02, 0.5), 0.03)) for (i in seq_along(p)) {
  args <- samples(p, i - 1)
  add("adjusted.bonferroni", args, p.adjust(p, "bonferroni")[i], 1e-13); add("adjusted.holm", args, p.adjust(p, "holm")[i], 1e-13); add("adjusted.benjaminiHochberg", args, p.adjust(p, "BH")[i], 1e-13)
}

# Survival: day-0 events, ties, heavy censoring, nobody left, and the leukaemia data of Freireich 1963.
leuk1 <- list(c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35), c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))
leuk0 <- list(c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), rep(1, 21))
n <- 60; sim <- list(round(rexp(n, 0.1)), rbinom(n, 1, 0.6))
curves <- list(leuk1, leuk0, list(c(0, 0, 1, 3, 3, 7, 9, 9), c(1, 1, 1, 0, 1, 0, 1, 0)), list(c(2, 4, 6, 8), c(1, 1, 1, 1)), list(c(1, 2, 3, 4), c(1, 1, 0, 0)), sim, list(5, 1))
for (c in curves) {
  d <- data.frame(time = c[[1]], event = c[[2]])
  fit <- survfit(Surv(time, event) ~ 1, d, conf.type = "log-log"); logfit <- survfit(Surv(time, event) ~ 1, d, conf.type = "log")
  at <- unique(fit$time[round(seq(1, length(fit$time), length.out = 3))])
  for (t in at) {
    args <- samples(c[[1]], c[[2]], t); i <- which(fit$time == t); s <- from("survival")
    add("kaplanMeier.survival", args, fit$surv[i], 1e-12, s)
    if (fit$surv[i] > 0) add("kaplanMeier.standardError", args, fit$surv[i] * fit$std.err[i], 1e-11, s)
    add("kaplanMeier.logLog.low", args, fit$lower[i], 1e-10, s); add("kaplanMeier.logLog.high", args, fit$upper[i], 1e-10, s)
    if (fit$surv[i] > 0) { add("kaplanMeier.log.low", args, logfit$lower[i], 1e-10, s); add("kaplanMeier.log.high", args, logfit$upper[i], 1e-10, s) }
    add("nelsonAalen.hazard", args, fit$cumhaz[i], 1e-12, s); add("nelsonAalen.variance", args, fit$std.chaz[i]^2, 1e-11, s)
  }
  table <- summary(fit)$table; args <- samples(c[[1]], c[[2]])
  add("kaplanMeier.median", args, table["median"], 1e-14, s); add("kaplanMeier.median.low", args, table["0.95LCL"], 1e-14, s); add("kaplanMeier.median.high", args, table["0.95UCL"], 1e-14, s)
}
both <- data.frame(time = c(leuk1[[1]], leuk0[[1]]), event = c(leuk1[[2]], leuk0[[2]]), group = rep(0:1, each = 21), stratum = rep_len(c(0, 0, 1, 1, 1), 42))
wide <- data.frame(time = round(rexp(90, 0.05)) + 1, event = rbinom(90, 1, 0.7), group = rep_len(0:2, 90), stratum = rep_len(c(0, 1, 1, 2), 90))
wide$age <- round(rnorm(90, 60, 10)); wide$lactate <- round(rlnorm(90, 1.5, 0.6), 1)
tiny <- data.frame(time = c(1, 2, 2, 3, 5, 5, 8), event = c(1, 1, 0, 1, 1, 1, 0), group = c(0, 1, 0, 1, 0, 1, 0), stratum = c(0, 0, 0, 1, 1, 1, 1))
for (d in list(both, wide, tiny)) {
  test <- survdiff(Surv(time, event) ~ group, d); args <- samples(d$time, d$event, d$group); s <- from("survival")
  add("logRank.statistic", args, test$chisq, 1e-10, s); add("logRank.p", args, pchisq(test$chisq, length(test$n) - 1, lower.tail = FALSE), 1e-9, s); add("logRank.expected", args, test$exp[1], 1e-11, s)
  strat <- survdiff(Surv(time, event) ~ group + strata(stratum), d)
  add("logRank.stratified.statistic", samples(d$time, d$event, d$group, d$stratum), strat$chisq, 1e-10, s)
}
tight <- coxph.control(eps = 1e-14, iter.max = 100, toler.chol = 1e-15)
cases <- list(list(both, both["group"]), list(tiny, tiny["group"]), list(wide, wide[c("age", "lactate")]), list(wide, data.frame(g1 = as.numeric(wide$group == 1), g2 = as.numeric(wide$group == 2), age = wide$age)))
for (case in cases) {
  d <- case[[1]]; x <- as.matrix(case[[2]]); s <- from("survival")
  fit <- coxph(Surv(d$time, d$event) ~ x, ties = "efron", control = tight)
  for (k in seq_len(ncol(x))) {
    args <- do.call(samples, c(list(d$time, d$event, k - 1), as.data.frame(x)))
    add("cox.coefficient", args, coef(fit)[k], 1e-8, s); add("cox.standardError", args, sqrt(vcov(fit)[k, k]), 1e-8, s)
    add("cox.p", args, summary(fit)$coefficients[k, 5], 1e-7, s)
    add("cox.hazardRatio.low", args, exp(confint(fit)[k, 1]), 1e-8, s); add("cox.hazardRatio.high", args, exp(confint(fit)[k, 2]), 1e-8, s)
  }
  add("cox.likelihoodRatio", args, 2 * diff(fit$loglik), 1e-9, s); add("cox.score", args, fit$score, 1e-9, s); add("cox.logLikelihood", args, fit$loglik[2], 1e-10, s)
  strat <- coxph(Surv(d$time, d$event) ~ x + strata(d$stratum), ties = "efron", control = tight)
  add("cox.stratified.coefficient", do.call(samples, c(list(d$time, d$event, 0, d$stratum), as.data.frame(x))), coef(strat)[1], 1e-8, s)
}
# Competing events: incidence by cmprsk.
competing <- list(list(c(1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10), c(1, 2, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0)), list(round(rexp(80, 0.1)), sample(0:2, 80, TRUE)), list(c(0, 0, 1, 2, 3), c(1, 2, 1, 0, 2)))
for (c in competing) for (cause in 1:2) {
  fit <- cuminc(c[[1]] , c[[2]])[[paste("1", cause)]]
  for (t in unique(c[[1]][c(3, length(c[[1]]))])) {
    value <- timepoints(list(a = fit), t)$est[1]
    add("aalenJohansen.incidence", samples(c[[1]], c[[2]], c(cause, t)), value, 1e-11, from("cmprsk"))
  }
}

# Logistic regression: plain, collinear scales, and separated data by Firth's penalty.
infert1 <- data.frame(y = infert$case, age = infert$age, spontaneous = infert$spontaneous, induced = infert$induced)[1:120, ]
small <- data.frame(y = c(0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0), x = c(1, 2, 3, 4, 5, 6, 2, 4, 3, 7, 8, 5))
yearly <- data.frame(y = rbinom(80, 1, 0.4), year = rep_len(2004:2012, 80), lactate = round(rlnorm(80, 2, 0.5), 1))
separated <- data.frame(y = c(0, 0, 0, 0, 1, 1, 1, 1), x = c(1, 2, 3, 4, 5, 6, 7, 8))
quasi <- data.frame(y = c(0, 0, 0, 1, 1, 1, 0, 1, 1, 0), sex = c(0, 0, 0, 0, 0, 0, 0, 1, 1, 0), age = c(50, 61, 72, 44, 58, 66, 70, 49, 63, 55))
profile_bound <- function(y, X, k, penalised, estimate, se, target, direction) {
  # The bound at which the (penalised) likelihood, maximised over the others, has fallen by half the quantile.
  ll <- function(b) { e <- drop(X %*% b); p <- plogis(e); v <- sum(ifelse(y == 1, plogis(e, log.p = TRUE), plogis(-e, log.p = TRUE))); if (penalised) v <- v + 0.5 * as.numeric(determinant(crossprod(X * sqrt(p * (1 - p))))$modulus); v }
  others <- setdiff(seq_len(ncol(X)), k)
  profiled <- function(value) {
    f <- function(o) { b <- numeric(ncol(X)); b[k] <- value; b[others] <- o; -ll(b) }
    if (length(others) == 0) return(-f(numeric(0)))
    o <- estimate[others]
    for (i in 1:4) o <- if (length(others) == 1) optimize(f, o + c(-1, 1) * 40 / 4^i * max(1, abs(o)), tol = 1e-13)$minimum else optim(o, f, method = "BFGS", control = list(reltol = 1e-16, maxit = 5000))$par
    -f(o)
  }
  uniroot(function(v) profiled(v) - target, sort(estimate[k] + direction * c(1e-6, 12) * se), tol = 1e-12, extendInt = "yes")$root
}
for (d in list(infert1, small, yearly)) {
  x <- as.matrix(d[-1]); fit <- glm(d$y ~ x, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100))
  # glm stops when the deviance stands still, at half the digits: three more of Newton's steps.
  X <- cbind(1, x); b <- coef(fit)
  for (i in 1:3) { p <- plogis(drop(X %*% b)); b <- b + drop(solve(crossprod(X * sqrt(p * (1 - p))), crossprod(X, d$y - p))) }
  p <- plogis(drop(X %*% b)); errors <- sqrt(diag(solve(crossprod(X * sqrt(p * (1 - p)))))); s <- paste0(base, " glm refined")
  stopifnot(isTRUE(all.equal(unname(b), unname(coef(fit)), tolerance = 1e-6)))
  for (k in seq_len(ncol(x) + 1)) {
    args <- do.call(samples, c(list(d$y, k - 1), d[-1]))
    add("logistic.coefficient", args, b[k], 1e-9, s); add("logistic.standardError", args, errors[k], 1e-9, s); add("logistic.p", args, 2 * pnorm(-abs(b[k] / errors[k])), 1e-8, s)
  }
  add("logistic.logLikelihood", args, logLik(fit), 1e-11)
}
k <- 2; X <- cbind(1, small$x); fit <- glm(small$y ~ small$x, family = binomial, control = glm.control(epsilon = 1e-15, maxit = 100)); target <- as.numeric(logLik(fit)) - qchisq(0.95, 1) / 2
args <- samples(small$y, 1, small$x)
add("logistic.profile.low", args, exp(profile_bound(small$y, X, 2, FALSE, coef(fit), summary(fit)$coefficients[2, 2], target, -1)), 1e-6)
add("logistic.profile.high", args, exp(profile_bound(small$y, X, 2, FALSE, coef(fit), summary(fit)$coefficients[2, 2], target, 1)), 1e-6)
for (d in list(separated, quasi, small)) {
  x <- as.matrix(d[-1]); fit <- glm(d$y ~ x, family = binomial, method = "brglmFit", type = "AS_mean", control = list(epsilon = 1e-14, maxit = 10000)); X <- cbind(1, x); s <- from("brglm2")
  b <- coef(fit); p <- plogis(drop(X %*% b)); info <- crossprod(X * sqrt(p * (1 - p)))
  penalised <- sum(ifelse(d$y == 1, log(p), log(1 - p))) + 0.5 * as.numeric(determinant(info)$modulus)
  for (k in seq_len(ncol(x) + 1)) {
    args <- do.call(samples, c(list(d$y, k - 1), d[-1])); se <- sqrt(solve(info)[k, k])
    add("firth.coefficient", args, b[k], 1e-7, s); add("firth.standardError", args, se, 1e-7, s); add("firth.p", args, 2 * pnorm(-abs(b[k] / se)), 1e-6, s)
  }
  add("firth.logLikelihood", args, penalised, 1e-10, s)
  if (ncol(x) == 1) for (side in c("low", "high"))
    add(paste0("firth.profile.", side), args, exp(profile_bound(d$y, X, 2, TRUE, b, se, penalised - qchisq(0.95, 1) / 2, if (side == "low") -1 else 1)), 1e-5)
}

# Discrimination and calibration.
scores <- list(list(c(1, 2, 2, 3, 4, 5, 5, 6), c(0, 0, 1, 0, 1, 0, 1, 1)), list(aSAH$s100b, as.numeric(aSAH$outcome == "Poor")), list(round(rnorm(60), 1), rbinom(60, 1, 0.3)))
for (c in scores) {
  r <- quiet(roc(c[[2]], c[[1]], direction = "<")); args <- samples(c[[1]], c[[2]]); ci <- quiet(ci.auc(r, method = "delong")); s <- from("pROC")
  add("roc.area", args, auc(r), 1e-12, s); add("roc.variance", args, var(r, method = "delong"), 1e-10, s); add("roc.low", args, ci[1], 1e-10, s); add("roc.high", args, ci[3], 1e-10, s)
}
for (i in 1:2) {
  p <- round(runif(70, 0.05, 0.95), 3); y <- rbinom(70, 1, if (i == 1) p else p^2); args <- samples(p, y); exact <- glm.control(epsilon = 1e-15, maxit = 100)
  line <- glm(y ~ qlogis(p), family = binomial, control = exact); large <- glm(y ~ 1, offset = qlogis(p), family = binomial, control = exact)
  add("brier", args, mean((p - y)^2), 1e-13); add("calibration.intercept", args, coef(line)[1], 1e-7); add("calibration.slope", args, coef(line)[2], 1e-8); add("calibration.inTheLarge", args, coef(large)[1], 1e-8)
}

# Process control, from the binomial distribution as the sources print their formulas.
for (t in list(c(3, 10, 0.3), c(40, 100, 0.35), c(0, 4, 0.05), c(9, 12, 0.9), c(120, 400, 0.25), c(30, 60, 0.1), c(900, 2400, 0.36))) {
  n <- t[2]; p <- t[3]; args <- text(t); tail <- pnorm(-3)
  add("pChart.low", args, qbinom(tail, n, p) / n, 1e-12)
  add("pChart.high", args, qbinom(tail, n, p, lower.tail = FALSE) / n, 1e-12)
}
for (n in c(1, 5, 24, 150, 2400)) for (level in c(0.95, 0.998)) for (p in c(0.333, 0.05)) {
  tail <- (1 - level) / 2
  lowest <- function(p) { r <- qbinom(tail, n, p); share <- (pbinom(r, n, p) - tail) / dbinom(r, n, p); max(0, (r - share) / n) }
  args <- text(c(n, p, level))
  add("funnel.low", args, lowest(p), 1e-9); add("funnel.high", args, 1 - lowest(1 - p), 1e-9)
}
for (t in list(c(10, 10, 0.9), c(1, 1, 0.9), c(50, 50, 0.9), c(0, 1, 0.3), c(0, 20, 0.3), c(14, 20, 0.3), c(15, 20, 0.3), c(700, 2400, 0.333))) {
  x <- t[1]; n <- t[2]; p <- t[3]
  add("funnel.isBeyond", text(c(t, 0.998)), min(pbinom(x, n, p), pbinom(x - 1, n, p, lower.tail = FALSE)) < 0.001, 0)
}
for (x in list(c(5, 7, 6, 8, 9, 7, 6, 5, 4, 8, 9, 10), c(1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2), round(rnorm(36), 2), c(3, 3, 3, 4, 5), 1:20)) {
  side <- sign(x - median(x)); side <- side[side != 0]; runs <- rle(side)$lengths; n <- length(side); args <- text(x)
  add("runs.longest", args, max(runs), 0); add("runs.crossings", args, length(runs) - 1, 0)
  add("runs.longestExpected", args, round(log2(n)) + 3, 0); add("runs.fewestCrossings", args, qbinom(0.05, n - 1, 0.5), 0)
}
risk <- round(rbeta(50, 2, 3), 3); died <- rbinom(50, 1, risk)
add("vlad.last", samples(risk, died), sum(risk - died), 1e-12)
for (setting in list(c(2, 4.5), c(0.5, 2), c(2, 0.8))) {
  sum_ <- 0; signals <- 0; last <- 0
  for (i in seq_along(risk)) {
    weight <- log(if (died[i] == 1) setting[1] / (1 - risk[i] + setting[1] * risk[i]) else 1 / (1 - risk[i] + setting[1] * risk[i]))
    sum_ <- max(0, sum_ + weight); last <- sum_
    if (sum_ >= setting[2]) { signals <- signals + 1; sum_ <- 0 }
  }
  add("cusum.last", samples(risk, died, setting), last, 1e-11); add("cusum.signals", samples(risk, died, setting), signals, 0)
}
for (t in list(list(c(5, 9, 20, 14, 3, 30, 12, 8, 17, 22, 2, 41), c(20, 25, 44, 50, 9, 61, 40, 31, 38, 70, 12, 88), 0.35), list(c(3, 4, 5), c(10, 10, 10), 0.4))) {
  z <- 2 * sqrt(t[[2]]) * (asin(sqrt(t[[1]] / t[[2]])) - asin(sqrt(t[[3]]))); k <- length(z); cut <- floor(0.1 * k); sorted <- sort(z)
  w <- pmin(pmax(z, sorted[cut + 1]), sorted[k - cut]); args <- samples(t[[1]], t[[2]], t[[3]])
  add("overdispersion.factor", args, mean(w^2), 1e-11); add("overdispersion.p", args, pchisq(sum(z^2), k, lower.tail = FALSE), 1e-9)
}
