#!/usr/bin/env Rscript
# Writes the reference cases of models, follow-up, centres and imputation: R with survival, cmprsk, rms (Hmisc), pROC,
# sandwich, PoissonBinomial, lme4, mice and nnet. Where no package has an estimate, its formula in base R.
# Usage: Rscript script/reference/modelling.R > content/validation/modelling.csv
suppressPackageStartupMessages({
  library(survival); library(Hmisc); library(pROC); library(sandwich); library(PoissonBinomial); library(lme4)
  library(mice); library(cmprsk); library(nnet)
})
from <- function(package = NULL)
  paste0("R ", getRversion(), if (!is.null(package)) paste0(" ", package, " ", packageVersion(package)))
cat("function,arguments,expected,source,tolerance\n")
add <- function(f, args, value, tolerance, package = NULL, note = "")
  cat(f, ",", args, ",", format(as.numeric(value), digits = 17), ",", from(package), note, ",", tolerance, "\n", sep = "")
each <- function(x) paste(sapply(x, function(v) format(v, digits = 15, scientific = FALSE)), collapse = " ")
words <- function(...) paste(sapply(list(...), each), collapse = "|")
z <- qnorm(0.975)

# Competing events and life tables.
times <- c(0, 1, 2, 2, 3, 5, 5, 5, 8, 9, 13, 13, 14, 20, 21, 28, 30, 35)
events <- c(2, 1, 2, 0, 1, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1, 2, 0, 0)
incidence <- cuminc(times, events, cencode = 0)
for (cause in 1:2) for (t in c(5, 13, 30)) {
  value <- timepoints(incidence, t)$est[cause, 1]
  add("aalenJohansen.incidence", words(times, events, c(cause, t)), value, 1e-11, "cmprsk")
}
died <- as.numeric(events == 2)
curve <- survfit(Surv(times, died) ~ 1, conf.type = "log-log")
asked <- c(5, 14, 30)
rows <- summary(curve, times = asked)
for (i in seq_along(asked)) {
  args <- words(times, died, asked, i - 1)
  add("lifeTable.atRisk", args, rows$n.risk[i], 0, "survival")
  add("lifeTable.events", args, rows$n.event[i], 0, "survival")
  add("lifeTable.survival", args, rows$surv[i], 1e-12, "survival")
  add("lifeTable.standardError", args, rows$std.err[i], 1e-11, "survival")
  add("lifeTable.low", args, rows$lower[i], 1e-10, "survival")
  add("lifeTable.high", args, rows$upper[i], 1e-10, "survival")
}

# First events in the time at risk of them.
ends <- c(120, 48.5, 260, 12, 96, 300, 72); first <- c(30, -1, 12.25, -1, 100, 0, -1)
counted <- first >= 0 & first <= ends
risk <- sum(ifelse(counted, first, ends)) / 1000
rate <- poisson.test(sum(counted), risk)
args <- words(ends, first, 1000)
add("firstEventRate.estimate", args, rate$estimate, 1e-12)
add("firstEventRate.low", args, rate$conf.int[1], 1e-8)
add("firstEventRate.high", args, rate$conf.int[2], 1e-8)

# Patients of a model: age, low flow in minutes, a shockable rhythm; rounded, so that arguments stay short.
set.seed(20140)
n <- 80
age <- round(rnorm(n, 55, 14)); flow <- round(rgamma(n, 4, 0.08)); rhythm <- rbinom(n, 1, 0.5)
died <- rbinom(n, 1, plogis(-1.5 + 0.02 * age + 0.02 * flow - 0.8 * rhythm))
for (count in 3:7) {
  knots <- as.numeric(rcspline.eval(age, nk = count, knots.only = TRUE, fractied = 0))
  for (i in unique(c(1, 2, count))) add("spline.knot", words(age, count, i - 1), knots[i], 1e-13, "Hmisc")
  for (value in c(30, 61.5, 90)) {
    columns <- c(value, rcspline.eval(value, knots = knots))
    for (i in unique(c(2, count - 1))) add("spline.column", words(age, count, c(value, i - 1)), columns[i], 1e-11, "Hmisc")
  }
}
fit <- glm(died ~ age + flow + rhythm, binomial, epsilon = 1e-14, maxit = 50)
risk <- signif(fitted(fit), 6); other <- signif(plogis(0.03 * (flow - 50)), 6)
both <- roc.test(roc(died, risk, quiet = TRUE, direction = "<"), roc(died, other, quiet = TRUE, direction = "<"), method = "delong")
args <- words(risk, other, died)
difference <- as.numeric(both$estimate[1] - both$estimate[2])
add("roc.difference", args, difference, 1e-11, "pROC")
add("roc.difference.low", args, both$conf.int[1], 1e-9, "pROC")
add("roc.difference.high", args, both$conf.int[2], 1e-9, "pROC")
add("roc.difference.p", args, both$p.value, 1e-9, "pROC")
# Calibration of the score that was not fitted.
logits <- qlogis(other)
line <- glm(died ~ logits, binomial, epsilon = 1e-15, maxit = 50)
large <- glm(died ~ 1, binomial, offset = logits, epsilon = 1e-15, maxit = 50)
# glm's own variance is of its last step but one.
variance <- function(m) { p <- fitted(m); solve(crossprod(model.matrix(m) * sqrt(p * (1 - p)))) }
se <- sqrt(diag(variance(line)))
args <- words(other, died)
add("calibration.slope.low", args, coef(line)[2] - z * se[2], 1e-8)
add("calibration.slope.high", args, coef(line)[2] + z * se[2], 1e-8)
add("calibration.intercept.standardError", args, se[1], 1e-8)
add("calibration.inTheLarge.low", args, coef(large) - z * sqrt(variance(large)), 1e-8)
add("calibration.inTheLarge.high", args, coef(large) + z * sqrt(variance(large)), 1e-8)
# The delta method by numerical derivatives of the scaled score in the patients' weights.
scaled <- function(w) { w <- w / sum(w); p <- sum(w * died); 1 - sum(w * (other - died)^2) / (p * (1 - p)) }
influence <- numDeriv::grad(scaled, rep(1 / n, n)) # of weights that sum to one
add("brier.standardError", args, sd((other - died)^2) / sqrt(n), 1e-12)
add("brier.scaled", args, scaled(rep(1, n)), 1e-12)
add("brier.scaled.standardError", args, sqrt(sum(influence^2) / (n - 1) / n), 1e-8, note = " infinitesimal jackknife")

# Bootstrap: Harrell's optimism on samples that are given.
performance <- function(p, y) {
  line <- glm(y ~ qlogis(p), binomial, epsilon = 1e-14, maxit = 50)
  c(area = as.numeric(auc(roc(y, p, quiet = TRUE, direction = "<"))), slope = unname(coef(line)[2]),
    intercept = unname(coef(line)[1]), brier = mean((p - y)^2))
}
design <- data.frame(age, flow, rhythm)
samples <- lapply(1:12, function(i) sample(n, n, replace = TRUE))
apparent <- performance(fitted(fit), died)
results <- lapply(samples, function(s) {
  m <- glm(died ~ age + flow + rhythm, binomial, data = data.frame(design, died)[s, ], epsilon = 1e-14, maxit = 50)
  p <- predict(m, design, type = "response")
  list(own = performance(p[s], died[s]), all = performance(p, died))
})
own <- t(sapply(results, `[[`, "own")); all <- t(sapply(results, `[[`, "all"))
optimism <- colMeans(own - all)
args <- words(died, unlist(samples) - 1, age, flow, rhythm)
for (part in c("area", "slope", "intercept", "brier"))
  add(paste0("bootstrap.", part, ".corrected"), args, (apparent - optimism)[part], 1e-8, "pROC")
add("bootstrap.area.optimism", args, optimism["area"], 1e-9, "pROC")
# Standard errors of the corrected values: the apparent ones', and for area and Brier scores the spread of the samples'
# models in all patients (script/reference/validation.R counts how often their intervals hold).
p <- fitted(fit); e <- (died - p)^2; base <- mean(died) * (1 - mean(died))
line <- glm(died ~ qlogis(p), binomial, epsilon = 1e-15, maxit = 50)
score <- function(w) { w <- w / sum(w); m <- sum(w * died); 1 - sum(w * (p - died)^2) / (m * (1 - m)) }
jack <- numDeriv::grad(score, rep(1 / n, n))
own_error <- c(area = sqrt(var(roc(died, p, quiet = TRUE, direction = "<"))), slope = unname(sqrt(diag(variance(line)))[2]),
  brier = sd(e) / sqrt(n), scaledBrier = sqrt(sum(jack^2) / (n - 1) / n))
spread <- c(var(all[, "area"]), 0, var(all[, "brier"]), var(all[, "brier"]) / base^2)
for (i in 1:4)
  add(paste0("bootstrap.", names(own_error)[i], ".standardError"), args, sqrt(own_error[i]^2 + spread[i]), 1e-7, "pROC")

# Poisson-binomial: exact, and the saddle-point beside it.
set.seed(7)
risks <- round(plogis(rnorm(60, 0, 0.8)), 3)
for (k in c(15, 24, 30, 36, 45)) {
  add("poissonBinomial.probability", words(risks, k), dpbinom(k, risks, method = "Convolve"), 1e-11, "PoissonBinomial")
  add("poissonBinomial.lower", words(risks, k), ppbinom(k, risks, method = "Convolve"), 1e-11, "PoissonBinomial")
  add("poissonBinomial.atLeast", words(risks, k), ppbinom(k - 1, risks, method = "Convolve", lower.tail = FALSE), 1e-9, "PoissonBinomial")
}
# The approximation at 300 patients, within its own error; it is used beyond 2000 only.
few <- c(0.32, 0.41, 0.55, 0.6, 0.18, 0.47); many <- rep(few, 50)
for (k in c(100, 115, 126, 127, 128, 150, 160))
  add("poissonBinomial.saddlePoint", paste0("(", each(few), ")*50|", k), ppbinom(k - 1, many, method = "Convolve", lower.tail = FALSE), 2e-4, "PoissonBinomial")
many <- rep(few, 400)
for (k in c(900, 960, 1011, 1012, 1013, 1060, 1120))
  add("poissonBinomial.atLeast", paste0("(", each(few), ")*400|", k), ppbinom(k - 1, many, method = "Convolve", lower.tail = FALSE), 5e-5, "PoissonBinomial")

# Observed and expected: tails by PoissonBinomial, bounds where they reach 2.5 % under a common shift of log odds.
shift <- function(delta) plogis(qlogis(risks) + delta)
for (o in c(0, 21, 36, 60)) {
  below <- function(p) if (o == 0) 0 else ppbinom(o - 1, p, method = "Convolve")
  at <- function(p) dpbinom(o, p, method = "Convolve")
  above <- function(p) if (o == 60) 0 else ppbinom(o, p, method = "Convolve", lower.tail = FALSE)
  bound <- function(f, side) {
    if (side == "low" && o == 0) return(0)
    if (side == "high" && o == 60) return(60 / sum(risks))
    root <- uniroot(function(d) f(shift(d)) - 0.025, c(-8, 8), tol = 1e-14)$root
    sum(shift(root)) / sum(risks)
  }
  args <- words(risks, o)
  add("observedExpected.p", args, min(1, 2 * min(below(risks) + at(risks), above(risks) + at(risks))), 1e-9, "PoissonBinomial")
  add("observedExpected.midP", args, min(1, 2 * min(below(risks) + at(risks) / 2, above(risks) + at(risks) / 2)), 1e-9, "PoissonBinomial")
  add("observedExpected.exact.low", args, bound(function(p) at(p) + above(p), "low"), 1e-8, "PoissonBinomial")
  add("observedExpected.exact.high", args, bound(function(p) at(p) + below(p), "high"), 1e-8, "PoissonBinomial")
  add("observedExpected.midP.low", args, bound(function(p) at(p) / 2 + above(p), "low"), 1e-8, "PoissonBinomial")
  add("observedExpected.midP.high", args, bound(function(p) at(p) / 2 + below(p), "high"), 1e-8, "PoissonBinomial")
}
lowest <- function(p) { k <- qpbinom(0.025, p, method = "Convolve"); k - (ppbinom(k, p, method = "Convolve") - 0.025) / dpbinom(k, p, method = "Convolve") }
args <- words(risks, 30)
add("observedExpected.limit.low", args, lowest(risks) / sum(risks), 1e-9, "PoissonBinomial")
add("observedExpected.limit.high", args, (60 - lowest(1 - risks)) / sum(risks), 1e-9, "PoissonBinomial")
k <- 0:60; tails <- pmin(ppbinom(k, risks, method = "Convolve"), rev(ppbinom(k, 1 - risks, method = "Convolve")))
add("observedExpected.chanceBeyond", args, sum(dpbinom(k, risks, method = "Convolve")[tails < 0.025]), 1e-9, "PoissonBinomial")

# Overdispersion of adjusted ratios, by the formulas of Spiegelhalter (2005).
sets <- lapply(1:12, function(i) round(plogis(rnorm(4 + i, -0.2, 0.6)), 2))
counts <- sapply(sets, function(p) rbinom(1, length(p), plogis(mean(qlogis(p)) + rnorm(1, 0, 1.2))))
expected <- sapply(sets, sum); spread <- sapply(sets, function(p) sum(p * (1 - p)))
score <- (counts - expected) / sqrt(spread); sorted <- sort(score)
kept <- pmin(pmax(score, sorted[2]), sorted[11]); phi <- mean(kept^2)
w <- expected^2 / spread
args <- do.call(words, c(list(counts), sets))
add("adjustedDispersion.factor", args, mean(score^2), 1e-11, note = " formula")
add("adjustedDispersion.winsorisedFactor", args, phi, 1e-11, note = " formula")
add("adjustedDispersion.p", args, pchisq(sum(score^2), 12, lower.tail = FALSE), 1e-10, note = " formula")
add("adjustedDispersion.betweenVariance", args, max(0, (12 * phi - 11) / (sum(w) - sum(w^2) / sum(w))), 1e-10, note = " formula")

# Random intercepts. glmer stops early, and its Laplace deviance is rough at 1e-8: the optimum is polished by Newton's
# steps, on its own deviance with nine nodes and on Laplace's formula in base R with one, which has to agree with it.
set.seed(11)
size <- c(6, 9, 14, 20, 8, 25, 11, 5, 17, 12); centre <- rep(seq_along(size), size)
age <- round(rnorm(length(centre), 55, 13)); shock <- rbinom(length(centre), 1, 0.5)
y <- rbinom(length(centre), 1, plogis(-2 + 0.035 * age - 0.7 * shock + rnorm(10, 0, 0.9)[centre]))
data <- data.frame(y, age, shock, centre = factor(centre))
laplace <- function(at) {
  eta <- at[2] + at[3] * age + at[4] * shock
  -2 * sum(sapply(1:10, function(j) {
    e <- eta[centre == j]; o <- y[centre == j]; u <- 0
    for (i in 1:30) { p <- plogis(e + at[1] * u); u <- u + (at[1] * sum(o - p) - u) / (1 + at[1]^2 * sum(p * (1 - p))) }
    p <- plogis(e + at[1] * u)
    sum(dbinom(o, 1, p, log = TRUE)) - u^2 / 2 - log(1 + at[1]^2 * sum(p * (1 - p))) / 2
  }))
}
for (nodes in c(1, 9)) {
  first <- suppressWarnings(glmer(y ~ age + shock + (1 | centre), data, binomial, nAGQ = nodes,
    control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-13, optCtrl = list(rhoend = 1e-9, maxfun = 1e5))))
  deviance <- suppressWarnings(glmer(y ~ age + shock + (1 | centre), data, binomial, nAGQ = nodes, devFunOnly = TRUE,
    control = glmerControl(tolPwrss = 1e-13)))
  if (nodes == 1) deviance <- laplace
  # Scaled, so that all parameters have the same size.
  scale <- c(1, 1, 0.01, 1); at <- c(getME(first, "theta"), fixef(first)) / scale
  f <- function(q) { v <- deviance(q * scale); v }
  for (i in 1:4) { h <- numDeriv::hessian(f, at); at <- at - solve(h, numDeriv::grad(f, at)) }
  h <- numDeriv::hessian(f, at)
  covariance <- solve(h / 2) * outer(scale, scale); at <- at * scale
  stopifnot(max(abs(at / c(getME(first, "theta"), fixef(first)) - 1)) < 1e-5)
  theta <- at[1]; beta <- at[-1]
  eta <- beta[1] + beta[2] * age + beta[3] * shock
  # The exact likelihood, by R's integrate.
  term <- function(j) log(integrate(Vectorize(function(u) exp(sum(dbinom(y[centre == j], 1, plogis(eta[centre == j] + theta * u), log = TRUE))) * dnorm(u)), -9, 9, rel.tol = 1e-13, subdivisions = 2000)$value)
  args <- function(what) words(y, centre - 1, c(nodes, what), age, shock)
  for (j in 0:2) {
    add("randomIntercept.coefficient", args(j), beta[j + 1], 1e-8, "lme4", note = " polished")
    add("randomIntercept.standardError", args(j), sqrt(covariance[j + 2, j + 2]), 1e-8, "lme4", note = " polished")
  }
  add("randomIntercept.standardDeviation", args(0), theta, 1e-8, "lme4", note = " polished")
  if (nodes == 1) add("randomIntercept.logLikelihood", args(0), logLik(first), 1e-7, "lme4")
  else add("randomIntercept.logLikelihood", args(0), sum(sapply(1:10, term)), 1e-6, note = " integrate")
  # lme4's own profile leaves its model changed.
  modes <- ranef(first)$centre[c(1, 6, 8), 1]
  # Where the deviance, at its least over the coefficients, lies 3.84 above its minimum; lme4's own profile beside it.
  least <- function(t) { g <- function(b) f(c(t, b)); optim(at[-1] / scale[-1], g, method = "BFGS", control = list(reltol = 1e-15, maxit = 1000))$value }
  beyond <- function(t) least(t) - f(at / scale) - qchisq(0.95, 1)
  ends <- c(if (beyond(0) <= 0) 0 else uniroot(beyond, c(0, theta), tol = 1e-11)$root, uniroot(beyond, c(theta, 5 * theta), tol = 1e-11)$root)
  if (nodes > 1) stopifnot(max(abs(ends - suppressMessages(confint(first, parm = "theta_", method = "profile")))) < 1e-2)
  add("randomIntercept.standardDeviation.low", args(0), ends[1], if (ends[1] == 0) 1e-9 else 1e-6, "lme4", note = " profile")
  add("randomIntercept.standardDeviation.high", args(0), ends[2], 1e-6, "lme4", note = " profile")
  shrunken <- sapply(c(1, 6, 8), function(j) {
    u <- optimize(function(u) -sum(dbinom(y[centre == j], 1, plogis(eta[centre == j] + theta * u), log = TRUE)) + u^2 / 2, c(-5, 5), tol = 1e-12)$minimum
    for (i in 1:5) { p <- plogis(eta[centre == j] + theta * u); u <- u + (theta * sum(y[centre == j] - p) - u) / (1 + theta^2 * sum(p * (1 - p))) }
    p <- plogis(eta[centre == j] + theta * u)
    c(theta * u, theta / sqrt(1 + theta^2 * sum(p * (1 - p))))
  })
  stopifnot(max(abs(shrunken[1, ] - modes)) < 1e-3)
  for (i in 1:3) {
    add("randomIntercept.effect", args(c(1, 6, 8)[i] - 1), shrunken[1, i], 1e-8, "lme4", note = " polished")
    add("randomIntercept.effect.standardError", args(c(1, 6, 8)[i] - 1), shrunken[2, i], 1e-8, "lme4", note = " polished")
  }
}

# The risks' log odds as an offset and one intercept, as centres are compared: once they differ, once they do not.
drawn <- .Random.seed
for (strength in c(1, 0)) {
  set.seed(12)
  lp <- round(qlogis(plogis(-2 + 0.035 * age - 0.7 * shock)), 3)
  y2 <- rbinom(length(centre), 1, plogis(lp + 0.3 + strength * 1.2 * scale(1:10)[centre]))
  data2 <- data.frame(y = y2, lp, centre = factor(centre))
  first <- suppressMessages(glmer(y ~ 1 + offset(lp) + (1 | centre), data2, binomial, nAGQ = 15, control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-13, optCtrl = list(rhoend = 1e-10))))
  f <- suppressMessages(glmer(y ~ 1 + offset(lp) + (1 | centre), data2, binomial, nAGQ = 15, devFunOnly = TRUE, control = glmerControl(tolPwrss = 1e-13)))
  at <- c(getME(first, "theta"), fixef(first))
  if (strength) for (i in 1:4) at <- at - solve(numDeriv::hessian(f, at), numDeriv::grad(f, at))
  else at <- c(0, coef(glm(y2 ~ 1, binomial, offset = lp, epsilon = 1e-15, maxit = 50)))
  stopifnot(max(abs(at - c(getME(first, "theta"), fixef(first)))) < 1e-4)
  modes <- ranef(first, condVar = TRUE)$centre
  least <- function(t) optimize(function(b) f(c(t, b)), at[2] + c(-3, 3), tol = 1e-10)$objective
  beyond <- function(t) least(t) - f(at) - qchisq(0.95, 1)
  ends <- c(if (beyond(0) <= 0) 0 else uniroot(beyond, c(0, at[1]), tol = 1e-11)$root, uniroot(beyond, c(at[1], at[1] + 4), tol = 1e-11)$root)
  stopifnot(max(abs(ends - suppressMessages(confint(first, parm = "theta_", method = "profile")))) < 1e-2)
  args <- function(what) words(y2, centre - 1, c(15, what), lp)
  add("randomIntercept.offset.intercept", args(0), at[2], 1e-7, "lme4", note = " polished")
  add("randomIntercept.offset.standardDeviation", args(0), at[1], 1e-7, "lme4", note = " polished")
  add("randomIntercept.offset.standardDeviation.low", args(0), ends[1], 1e-6, "lme4", note = " profile")
  add("randomIntercept.offset.standardDeviation.high", args(0), ends[2], 1e-6, "lme4", note = " profile")
  if (!strength) next
  for (j in c(1, 10)) {
    add("randomIntercept.offset.effect", args(j - 1), modes[j, 1], 1e-4, "lme4")
    add("randomIntercept.offset.effect.standardError", args(j - 1), sqrt(attr(modes, "postVar")[1, 1, j]), 1e-2, "lme4")
  }
}
.Random.seed <- drawn

# Clusters.
fit <- glm(y ~ age + shock, binomial, data, epsilon = 1e-15, maxit = 50)
for (i in 1:20) fit <- glm(y ~ age + shock, binomial, data, epsilon = 1e-16, maxit = 50, start = coef(fit))
for (j in 0:2) {
  args <- words(y, centre, j, age, shock)
  add("clustered.standardError", args, sqrt(diag(vcovCL(fit, centre, type = "HC0")))[j + 1], 1e-8, "sandwich")
  add("clustered.standardError.HC1", args, sqrt(diag(vcovCL(fit, centre, type = "HC1")))[j + 1], 1e-8, "sandwich")
}
share <- lm(y ~ 1); se <- sqrt(vcovCL(share, centre, type = "HC0")[1, 1]); p <- mean(y)
reach <- qt(0.975, 9) * se / (p * (1 - p))
add("clustered.proportion.standardError", words(y, centre), se, 1e-11, "sandwich")
add("clustered.proportion.low", words(y, centre), plogis(qlogis(p) - reach), 1e-10, "sandwich")
add("clustered.proportion.high", words(y, centre), plogis(qlogis(p) + reach), 1e-10, "sandwich")

# Rubin's rules.
q <- c(0.52, 0.61, 0.48, 0.7, 0.55); u <- c(0.04, 0.05, 0.045, 0.038, 0.041)
for (df in c(77, Inf)) {
  pooled <- pool.scalar(q, u, n = df + 1, k = 1)
  args <- words(q, u, df)
  add("rubin.estimate", args, pooled$qbar, 1e-12, "mice")
  add("rubin.variance", args, pooled$t, 1e-12, "mice")
  add("rubin.df", args, pooled$df, 1e-11, "mice")
  add("rubin.missingInformation", args, pooled$fmi, 1e-11, "mice")
  add("rubin.low", args, pooled$qbar - qt(0.975, pooled$df) * sqrt(pooled$t), 1e-10, "mice")
  add("rubin.p", args, 2 * pt(-pooled$qbar / sqrt(pooled$t), pooled$df), 1e-10, "mice")
}

# Several levels.
kind <- apply(cbind(0, -1 + 0.02 * age, 0.6 * shock - 0.3), 1, function(l) sample(0:2, 1, prob = exp(l)))
levels <- multinom(kind ~ age + shock, trace = FALSE, reltol = 1e-15, abstol = 1e-15, maxit = 5000, Hess = TRUE)
X <- cbind(1, age, shock); k <- ncol(X); beta <- t(coef(levels))
for (i in 1:10) { # Newton's steps from nnet's estimate, which stops early.
  e <- exp(cbind(0, X %*% beta)); p <- e / rowSums(e)
  g <- c(crossprod(X, (kind == 1) - p[, 2]), crossprod(X, (kind == 2) - p[, 3]))
  block <- function(a, b) crossprod(X * (p[, a] * ((a == b) - p[, b])), X)
  information <- rbind(cbind(block(2, 2), block(2, 3)), cbind(block(3, 2), block(3, 3)))
  beta <- beta + matrix(solve(information, g), k)
}
stopifnot(max(abs(beta - t(coef(levels)))) < 1e-3)
for (level in 1:2) for (j in 0:2) {
  args <- words(kind, c(level, j), age, shock)
  add("multinomial.coefficient", args, beta[j + 1, level], 1e-9, "nnet", note = " refined")
  add("multinomial.standardError", args, sqrt(diag(solve(information)))[(level - 1) * k + j + 1], 1e-9, "nnet", note = " refined")
}
add("multinomial.logLikelihood", words(kind, c(1, 0), age, shock), logLik(levels), 1e-9, "nnet")

# Chained equations: 400 imputations by mice against ours, within four standard errors of their simulation.
set.seed(3)
n <- 120
flow <- round(rgamma(n, 4, 0.08)); age <- round(40 + 0.2 * flow + rnorm(n, 0, 12))
site <- apply(cbind(0, 0.02 * (age - 50), 0.4), 1, function(l) sample(0:2, 1, prob = exp(l)))
dead <- rbinom(n, 1, plogis(-3 + 0.03 * age + 0.02 * flow + 0.7 * (site == 1) - 0.4 * (site == 2)))
gone <- function(l) rbinom(n, 1, plogis(l)) == 1
seen <- data.frame(dead = factor(dead), flow, age = ifelse(gone(-1.2 + dead), NA, age), site = factor(ifelse(gone(-1.5 + 0.01 * flow), NA, site)))
imputed <- mice(seen, m = 400, maxit = 10, method = c("", "", "pmm", "polyreg"), printFlag = FALSE, seed = 5)
pooled <- summary(pool(with(imputed, glm(dead ~ flow + age + site, binomial))))
spread <- pool(with(imputed, glm(dead ~ flow + age + site, binomial)))$pooled
for (j in 2:5) {
  known <- function(x) ifelse(is.na(x), -1, x)
  args <- words(dead, flow, known(seen$age), known(as.numeric(as.character(seen$site))), j - 1)
  error <- sqrt(spread$b[j] * (1 / 30 + 1 / 400))
  add("imputation.coefficient", args, pooled$estimate[j], signif(4 * error / abs(pooled$estimate[j]), 3), "mice", note = " 400 imputations")
  if (j == 3) add("imputation.standardError", args, pooled$std.error[j], 0.1, "mice", note = " 400 imputations")
}
