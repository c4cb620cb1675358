# Reference values for the report's analyses, from the committed registries: R and its packages compute them.
#   Rscript script/reference/report.R > Tests/AnalysesTests/Reference/report.csv
suppressMessages(library(brglm2))
library(PoissonBinomial)
gallery <- read.csv("content/registry/gallery.csv", stringsAsFactors = FALSE)
emit <- function(name, value) cat(name, ",", format(value, digits = 15), "\n", sep = "")
cat("name,value\n")
cat(R.version.string, " brglm2 ", as.character(packageVersion("brglm2")), " PoissonBinomial ",
  as.character(packageVersion("PoissonBinomial")), ",0\n", sep = "")

# Cases a year with exact Poisson intervals, and their share of invented numbers of all runs.
all <- c(`2019` = 260, `2020` = 275, `2021` = 290, `2022` = 300, `2023` = 310, `2024` = 320)
cases <- table(gallery$year)
for (year in c("2019", "2024")) {
  test <- poisson.test(cases[[year]])
  emit(paste("cases", year), cases[[year]])
  emit(paste("cases low", year), test$conf.int[1])
  emit(paste("cases high", year), test$conf.int[2])
}
emit("trend", prop.trend.test(as.vector(cases), all[names(cases)], as.numeric(names(cases)))$p.value)

# Complications per 1,000 hours.
for (name in c("stroke", "bleeding")) {
  known <- gallery[gallery[[name]] != "" & !is.na(gallery$ecmo_hours), ]
  test <- poisson.test(sum(known[[name]] == "yes"), sum(known$ecmo_hours) / 1000)
  emit(paste(name, "rate"), test$estimate)
  emit(paste(name, "rate low"), test$conf.int[1])
  emit(paste(name, "rate high"), test$conf.int[2])
}
events <- gallery[, c("bleeding", "limb_ischaemia", "stroke", "renal_replacement")]
emit("any", sum(apply(events == "yes", 1, any)))

# Deaths observed and expected by centre.
for (centre in c("Centre A", "Centre G")) {
  own <- gallery[gallery$centre == centre & !is.na(gallery$predicted_death), ]
  risks <- own$predicted_death
  deaths <- sum(own$died == "yes")
  emit(paste(centre, "observed"), deaths)
  emit(paste(centre, "expected"), sum(risks))
  emit(paste(centre, "ratio"), deaths / sum(risks))
  # Mid-P limits under a common shift of log odds, by the exact Poisson-binomial distribution.
  upper <- function(p) {
    law <- dpbinom(NULL, p, method = "Convolve")
    sum(law[seq_along(law) > deaths + 1]) + law[deaths + 1] / 2
  }
  shift <- function(d) plogis(qlogis(risks) + d)
  limit <- function(f) sum(shift(uniroot(function(d) f(shift(d)) - 0.025, c(-8, 8), tol = 1e-14)$root)) / sum(risks)
  emit(paste(centre, "ratio low"), limit(upper))
  emit(paste(centre, "ratio high"), limit(function(p) 1 - upper(p)))
}

# A model with Firth's penalty, fitted before 2024; what it expects of 2024.
gallery$rhythm <- factor(gallery$rhythm, c("shockable", "pulseless electrical activity", "asystole"))
model <- glm(died == "yes" ~ age_years + low_flow_min + rhythm + (witnessed == "yes"), binomial,
             subset(gallery, year < 2024 & witnessed != ""), method = "brglmFit", type = "AS_mean", epsilon = 1e-12)
table <- summary(model)$coefficients
for (term in seq_len(nrow(table))) {
  emit(paste("term", term), table[term, 1])
  emit(paste("term p", term), table[term, 4])
  emit(paste("term low", term), exp(table[term, 1] - qnorm(0.975) * table[term, 2]))
}
emit("fitted", nobs(model))
judged <- subset(gallery, year == 2024 & witnessed != "")
expected <- predict(model, judged, type = "response")
emit("expected 2024", sum(expected, na.rm = TRUE))
emit("judged 2024", sum(!is.na(expected)))
