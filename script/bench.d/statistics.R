suppressPackageStartupMessages(library(stats))
state <- 20150812
uniform <- function(n) { out <- numeric(n); s <- state; for (i in seq_len(n)) { s <- (s * 16807) %% 2147483647; out[i] <- s / 2147483647 }; state <<- s; out }
measure <- function(name, f) {
  invisible(f()); best <- Inf
  for (round in 1:5) { calls <- 0; start <- proc.time()[[3]]; while (proc.time()[[3]] - start < 0.06) { f(); calls <- calls + 1 }; best <- min(best, (proc.time()[[3]] - start) / calls) }
  cat(name, best, "\n")
}
one <- uniform(10000); other <- uniform(10000) + 0.01
tied1 <- floor(uniform(49) * 5); tied2 <- floor(uniform(49) * 6)
times <- floor(uniform(10000) * 1000); events <- uniform(10000) < 0.6
u <- uniform(6000); rows <- matrix(u, ncol = 3, byrow = TRUE); outcomes <- uniform(2000) < 0.2 + 0.4 * rows[, 1]
m <- rbind(c(7, 1), c(12, 4)); medium <- rbind(c(1, 8, 3), c(6, 2, 9), c(4, 4, 4), c(0, 7, 1))
wide <- rbind(c(3, 6, 12, 3, 8, 11), c(10, 4, 7, 9, 11, 5), c(12, 15, 3, 9, 4, 8))
measure("fisher-2x2", function() fisher.test(m, conf.int = FALSE)$p.value)
measure("freeman-halton-4x3", function() fisher.test(medium)$p.value)
# With its default workspace R stops on this table.
measure("freeman-halton-3x6-n140", function() fisher.test(wide, workspace = 2e8)$p.value)
if (requireNamespace("coin", quietly = TRUE)) {
  d <- data.frame(y = c(tied1, tied2), g = factor(rep(1:2, each = 49)))
  measure("rank-sum-exact-49-49-ties", function() coin::pvalue(coin::wilcox_test(y ~ g, d, distribution = "exact")))
}
measure("welch-10000", function() t.test(one, other)$p.value)
measure("shapiro-wilk-5000", function() shapiro.test(one[1:5000])$p.value)
measure("kolmogorov-smirnov-100-100", function() ks.test(one[1:100], other[1:100], exact = TRUE)$p.value)
if (requireNamespace("survival", quietly = TRUE)) {
  library(survival)
  y <- Surv(times, events); small <- Surv(times[1:2000], events[1:2000])
  measure("kaplan-meier-10000", function() survfit(y ~ 1))
  measure("cox-2000x3", function() coxph(small ~ rows, ties = "efron"))
}
measure("logistic-2000x3", function() glm(outcomes ~ rows, family = binomial))
