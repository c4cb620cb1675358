# The interval of a share whose runs come in clusters: ReleaseAnalysesTests. R 4.2, sandwich.
# Three centres of 80, 90 and 100 runs, of which every second, third and fourth has the outcome.
library(sandwich)
sizes <- c(80, 90, 100)
centre <- rep(0:2, sizes)
y <- unlist(lapply(0:2, function(c) as.integer((0:(sizes[c + 1] - 1)) %% (2 + c) == 0)))
p <- mean(y)
se <- sqrt(vcovCL(lm(y ~ 1), centre, type = "HC0")[1, 1])
reach <- qt(0.975, 2) * se / (p * (1 - p))
cat(format(c(plogis(qlogis(p) - reach), plogis(qlogis(p) + reach)), digits = 16), "\n")
