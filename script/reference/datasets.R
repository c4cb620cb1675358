#!/usr/bin/env Rscript
# Data sets that ship with R, compared by group as R computes it. Writes each as CSV and what R makes of it.
# Usage: Rscript script/reference/datasets.R > Tests/AnalysesTests/Reference/datasets-r.csv
# Sources: datasets (part of R, GPL-2 | GPL-3): mtcars, infert, chickwts, airquality, warpbreaks; survival (LGPL): lung.
folder <- "Tests/AnalysesTests/Reference/data"
cat("# R ", as.character(getRversion()), ", survival ", as.character(packageVersion("survival")), "\n", sep = "")
cat("data,by,variable,quantity,value\n")
put <- function(d, b, v, q, x) cat(d, ",", b, ",", v, ",", q, ",", format(unname(x), digits = 17), "\n", sep = "")
sets <- list(
  list("mtcars", mtcars, "am"), list("infert", infert, "case"), list("chickwts", chickwts, "feed"),
  list("airquality", airquality, "Month"), list("warpbreaks", warpbreaks, "tension"),
  list("lung", survival::lung, "sex"))
for (set in sets) {
  name <- set[[1]]; d <- set[[2]]; by <- set[[3]]
  names(d) <- gsub("[.]", "_", names(d))
  write.csv(d, file.path(folder, paste0(name, ".csv")), row.names = FALSE, na = "")
  g <- factor(as.character(d[[by]])); k <- nlevels(g)
  for (v in setdiff(names(d), by)) {
    x <- d[[v]]
    if (is.numeric(x)) {
      ok <- !is.na(x) & !is.na(g); y <- x[ok]; h <- g[ok]
      put(name, by, v, "mean.1", mean(y[h == levels(g)[1]])); put(name, by, v, "sd.1", sd(y[h == levels(g)[1]]))
      put(name, by, v, "median.2", median(y[h == levels(g)[2]]))
      if (k == 2) {
        a <- y[h == levels(g)[1]]; b <- y[h == levels(g)[2]]
        put(name, by, v, "welch-t", t.test(a, b)$p.value); put(name, by, v, "student-t", t.test(a, b, var.equal = TRUE)$p.value)
        if (length(a) >= 50 || length(b) >= 50)
          put(name, by, v, "wilcoxon-rank-sum", suppressWarnings(wilcox.test(a, b, exact = FALSE))$p.value)
        put(name, by, v, "smd", (mean(a) - mean(b)) / sqrt((var(a) + var(b)) / 2))
      } else {
        put(name, by, v, "welch-anova", oneway.test(y ~ h)$p.value)
        put(name, by, v, "anova", oneway.test(y ~ h, var.equal = TRUE)$p.value)
        put(name, by, v, "kruskal-wallis", kruskal.test(y, h)$p.value)
      }
    } else {
      t <- table(x, g)
      put(name, by, v, "pearson-chi-square", suppressWarnings(chisq.test(t, correct = FALSE))$p.value)
      put(name, by, v, "fisher-exact", fisher.test(t, workspace = 2e7)$p.value)
    }
  }
}
