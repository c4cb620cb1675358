# Reference values for competing events, risk adjustment and centres, from the committed registries.
#   Rscript script/reference/network.R > Tests/AnalysesTests/Reference/network.csv
suppressPackageStartupMessages({ library(cmprsk); library(Hmisc); library(PoissonBinomial); library(lme4); library(pROC); library(mice) })
network <- read.csv("content/registry/network.csv", stringsAsFactors = FALSE, na.strings = "")
gallery <- read.csv("content/registry/gallery.csv", stringsAsFactors = FALSE)
emit <- function(name, value) cat(name, ",", format(as.numeric(value), digits = 15), "\n", sep = "")
cat("name,value\n")
packages <- c("cmprsk", "Hmisc", "PoissonBinomial", "lme4", "pROC", "mice")
cat(R.version.string, paste("", packages, sapply(packages, function(p) as.character(packageVersion(p))), collapse = ""), ",0\n", sep = "")

# Competing events in 2024: weaning against death on ECMO, discharge against death in hospital.
year <- network[network$year == 2024, ]
pairs <- list(ecmo = list(year$ecmo_hours / 24, ifelse(year$weaned == "yes", 1, 2)),
  hospital = list(year$hospital_days, ifelse(year$survived_to_discharge == "yes", 1, 2)))
for (name in names(pairs)) {
  incidence <- cuminc(pairs[[name]][[1]], pairs[[name]][[2]])
  for (cause in 1:2) for (day in c(3, 7, 30)) {
    emit(paste(name, cause, day), timepoints(incidence, day)$est[cause, 1])
    emit(paste(name, cause, day, "patients"), sum(pairs[[name]][[2]] == cause & pairs[[name]][[1]] <= day))
  }
}

# The model of 2022 and 2023: complete cases, age and low flow by splines of four knots, the first rhythm.
learning <- network[network$year %in% 2022:2023, ]; judged <- network[network$year == 2024, ]
learning$y <- as.numeric(learning$survived_to_discharge == "yes"); judged$y <- as.numeric(judged$survived_to_discharge == "yes")
rhythms <- c("VF", "pVT", "PEA", "asystole")
knots <- lapply(learning[c("age_years", "low_flow_min")], function(x) rcspline.eval(x, nk = 4, knots.only = TRUE, fractied = 0))
design <- function(d) cbind(rcspline.eval(d$age_years, knots = knots[[1]], inclx = TRUE), rcspline.eval(d$low_flow_min, knots = knots[[2]], inclx = TRUE),
  sapply(rhythms[-1], function(r) as.numeric(d$first_rhythm == r)))
complete <- learning[!is.na(learning$low_flow_min) & !is.na(learning$first_rhythm), ]
X <- design(complete)
emit("complete", nrow(complete)); emit("complete events", sum(complete$y))
quartiles <- sapply(learning[c("age_years", "low_flow_min")], quantile, c(0.25, 0.75), na.rm = TRUE)
contrast <- function(j, knots, q) c(q[2] - q[1], rcspline.eval(q[2], knots = knots) - rcspline.eval(q[1], knots = knots))
contrasts <- list(age = c(contrast(1, knots[[1]], quartiles[, 1]), rep(0, 6)), flow = c(rep(0, 3), contrast(2, knots[[2]], quartiles[, 2]), rep(0, 3)), asystole = c(rep(0, 8), 1))
full <- glm(complete$y ~ X, binomial, epsilon = 1e-14)
for (name in names(contrasts)) {
  a <- contrasts[[name]]; pivot <- which.max(abs(a))
  own <- X[, pivot] / a[pivot]
  rest <- X[, -pivot] - outer(X[, pivot], a[-pivot] / a[pivot])
  estimate <- sum(a * coef(full)[-1])
  drop <- function(g) glm(complete$y ~ rest, binomial, offset = g * own, epsilon = 1e-14)$deviance - full$deviance - qchisq(0.95, 1)
  emit(paste(name, "odds ratio"), exp(estimate))
  emit(paste(name, "low"), exp(uniroot(drop, c(estimate - 4, estimate), tol = 1e-12)$root))
  emit(paste(name, "high"), exp(uniroot(drop, c(estimate, estimate + 4), tol = 1e-12)$root))
}
# Imputed: 60 imputations by mice of the same variables, the judged patients' outcomes kept out.
both <- rbind(learning, judged)
seen <- data.frame(age = both$age_years, flow = both$low_flow_min, rhythm = factor(both$first_rhythm, levels = rhythms), y = factor(ifelse(both$year == 2024, NA, both$y)))
imputed <- mice(seen, m = 60, maxit = 5, method = c("", "pmm", "polyreg", "logreg"), printFlag = FALSE, seed = 1)
count <- nrow(learning)
results <- lapply(1:60, function(i) {
  d <- complete(imputed, i); d <- data.frame(age_years = d$age, low_flow_min = d$flow, first_rhythm = d$rhythm, y = both$y)
  m <- glm(d$y[1:count] ~ design(d[1:count, ]), binomial)
  p <- plogis(cbind(1, design(d[-(1:count), ])) %*% coef(m)); y <- d$y[-(1:count)]
  line <- glm(y ~ qlogis(p), binomial)
  list(contrast = sapply(contrasts, function(a) sum(a * coef(m)[-1])), spread = sapply(contrasts, function(a) a %*% vcov(m)[-1, -1] %*% a),
    area = as.numeric(auc(roc(y, as.numeric(p), quiet = TRUE, direction = "<"))), slope = coef(line)[2], brier = mean((y - p)^2), expected = sum(p))
})
for (name in names(contrasts)) {
  pooled <- pool.scalar(sapply(results, function(r) r$contrast[name]), sapply(results, function(r) r$spread[name]), n = count, k = 10)
  emit(paste(name, "pooled"), pooled$qbar); emit(paste(name, "pooled error"), sqrt(pooled$t)); emit(paste(name, "between"), sqrt(pooled$b))
}
for (part in c("area", "slope", "brier", "expected")) {
  values <- sapply(results, `[[`, part)
  emit(paste("judged", part), mean(values)); emit(paste("judged", part, "between"), sd(values))
}

# Centres of the gallery by their predicted risks.
died <- as.numeric(gallery$died == "yes"); risk <- gallery$predicted_death
for (name in c("Centre A", "Centre L")) {
  mine <- gallery$centre == name; p <- risk[mine]; o <- sum(died[mine])
  emit(paste(name, "expected"), sum(p)); emit(paste(name, "observed"), o)
  below <- function(p) ppbinom(o, p, method = "Convolve") - dpbinom(o, p, method = "Convolve") / 2
  shift <- function(d) plogis(qlogis(p) + d)
  low <- uniroot(function(d) 1 - below(shift(d)) - 0.025, c(-8, 8), tol = 1e-13)$root
  high <- uniroot(function(d) below(shift(d)) - 0.025, c(-8, 8), tol = 1e-13)$root
  emit(paste(name, "low"), sum(shift(low)) / sum(p)); emit(paste(name, "high"), sum(shift(high)) / sum(p))
}
p <- sapply(sort(unique(gallery$centre)), function(name) {
  mine <- gallery$centre == name; o <- sum(died[mine]); half <- dpbinom(o, risk[mine], method = "Convolve") / 2
  min(1, 2 * min(ppbinom(o, risk[mine], method = "Convolve") - half, 1 - ppbinom(o, risk[mine], method = "Convolve") + half))
})
emit("Centre L p", p["Centre L"]); emit("Centre L adjusted p", p.adjust(p, "BH")["Centre L"])
outside <- function(level) sum(sapply(unique(gallery$centre), function(name) {
  q <- risk[gallery$centre == name]; k <- 0:length(q); f <- ppbinom(k, q, method = "Convolve"); d <- dpbinom(k, q, method = "Convolve")
  g <- rev(ppbinom(k, 1 - q, method = "Convolve"))
  sum(d[pmin(f, g) < (1 - level) / 2])
}))
emit("outside 95", outside(0.95)); emit("outside 998", outside(0.998))
# Centres' own intercepts about one, the risks' log odds as offset; the spread's interval by its profile.
shrink <- function(name, y, risk, centre, chosen) {
  d <- data.frame(y, lp = qlogis(risk), centre)
  m <- suppressMessages(glmer(y ~ 1 + offset(lp) + (1 | centre), d, binomial, nAGQ = 15, control = glmerControl(optimizer = "bobyqa", tolPwrss = 1e-13, optCtrl = list(rhoend = 1e-10))))
  f <- suppressMessages(glmer(y ~ 1 + offset(lp) + (1 | centre), d, binomial, nAGQ = 15, devFunOnly = TRUE, control = glmerControl(tolPwrss = 1e-13)))
  theta <- getME(m, "theta"); b <- fixef(m); if (theta < 1e-6) theta <- 0
  modes <- ranef(m, condVar = TRUE)$centre # before lme4's own profile, which leaves its model changed
  least <- function(t) optimize(function(v) f(c(t, v)), b + c(-3, 3), tol = 1e-10)$objective
  beyond <- function(t) least(t) - least(theta) - qchisq(0.95, 1)
  low <- if (beyond(0) <= 0) 0 else uniroot(beyond, c(0, theta), tol = 1e-9)$root
  high <- uniroot(beyond, c(theta, theta + 4), tol = 1e-9)$root
  stopifnot(max(abs(c(low, high) - suppressMessages(confint(m, parm = "theta_", method = "profile")))) < 1e-2)
  emit(paste0(name, "spread"), theta); emit(paste0(name, "spread low"), low); emit(paste0(name, "spread high"), high)
  emit(paste0(name, "middle"), sum(plogis(b + d$lp)) / sum(risk))
  error <- sqrt(attr(modes, "postVar")[1, 1, ]); names(error) <- rownames(modes)
  for (c in chosen) {
    mine <- centre == c; ratio <- function(u) sum(plogis(b + d$lp[mine] + u)) / sum(risk[mine]); u <- modes[c, 1]
    emit(paste0(c, " shrunken"), ratio(u))
    if (theta > 0) { emit(paste0(c, " shrunken low"), ratio(u - qnorm(0.975) * error[c])); emit(paste0(c, " shrunken high"), ratio(u + qnorm(0.975) * error[c])) }
  }
}
shrink("", died, risk, gallery$centre, c("Centre A", "Centre L"))
# Eight centres that differ: 40 patients each, without chance.
grid <- expand.grid(patient = 0:39, centre = 0:7)
risk <- (20 + (grid$patient * 7) %% 60) / 100
died <- as.numeric((grid$patient * 37 + grid$centre * 11) %% 100 < round(100 * risk) + 6 * (grid$centre - 3))
shrink("differing ", died, risk, LETTERS[grid$centre + 1], c("A", "H"))
