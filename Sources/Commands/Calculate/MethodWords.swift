internal import Methods

/// What a reader should know of a method.
extension Method {
  var title: String {
    switch self {
    case .welchANOVA: "Welch's analysis of variance"
    case .anova: "One-way analysis of variance"
    case .kruskalWallis: "Kruskal–Wallis test"
    case .levene: "Levene's test of equal variances"
    case .brownForsythe: "Brown–Forsythe test of equal variances"
    case .pearsonCorrelation: "Pearson's correlation"
    case .spearmanCorrelation: "Spearman's rank correlation"
    case .logRank: "Log-rank test"
    case .logRankStratified: "Log-rank test, stratified"
    case .wilson: "Wilson"
    case .clopperPearson: "Clopper–Pearson"
    case .jeffreys: "Jeffreys"
    case .pearson: "Pearson's chi-square"
    case .yates: "Pearson's chi-square with Yates' correction"
    case .fisher: "Fisher's exact test"
    case .midP: "Fisher's exact test, mid-P"
    case .riskDifference: "Risk difference (Newcombe)"
    case .riskRatio: "Risk ratio (log method)"
    case .oddsRatioWald: "Odds ratio (Wald)"
    case .oddsRatioExact: "Odds ratio (conditional, exact)"
    case .numberNeeded: "Number needed to treat"
    case .cochranArmitage: "Cochran–Armitage test of trend"
    case .cochranArmitageExact: "Cochran–Armitage test of trend, exact"
    case .cramersV: "Cramér's V"
    case .studentT: "Student's t test"
    case .welchT: "Welch's t test"
    case .meanDifference: "Difference of means (Welch)"
    case .meanDifferencePooled: "Difference of means (Student)"
    case .rankSum: "Wilcoxon rank-sum test"
    case .rankSumNormal: "Wilcoxon rank-sum test, normal approximation"
    case .kolmogorovSmirnov: "Kolmogorov–Smirnov test of two samples"
    case .hodgesLehmann: "Shift (Hodges–Lehmann)"
    case .lilliefors: "Lilliefors' test of normality"
    case .shapiroWilk: "Shapiro–Wilk test of normality"
    case .pairedT: "Paired t test"
    case .meanDifferencePaired: "Mean difference of the pairs"
    case .signedRank: "Wilcoxon signed-rank test"
    case .mcNemar: "McNemar's test, exact"
    case .poisson: "Rate (Poisson, exact)"
    case .standardisedRatio: "Standardised ratio (Poisson, exact)"
    }
  }

  /// What it is and assumes.
  var assumption: String {
    switch self {
    case .welchANOVA: "Assumes means that are nearly normal; variances may differ between the groups."
    case .anova: "Assumes means that are nearly normal and equal variances in all groups."
    case .kruskalWallis: "Compares mean ranks of the groups; chi-square, corrected for ties."
    case .levene: "Analysis of variance of the distances from each group's mean."
    case .brownForsythe: "Analysis of variance of the distances from each group's median: less moved by skew."
    case .pearsonCorrelation:
      "A straight line between two numbers; P and interval assume that both are normal."
    case .spearmanCorrelation:
      "Pearson's of the mid-ranks: any rising or falling relation; exact up to ten pairs."
    case .logRank:
      "Events of each group against those expected at each time; strongest where hazards are proportional."
    case .logRankStratified: "The log-rank test within each stratum, added up."
    case .wilson: "Inverts the score test; assumes independent patients with one chance of the event."
    case .clopperPearson:
      "Exact tails of the binomial distribution: covers at least its level, mostly more."
    case .jeffreys: "Equal tails of the posterior under Beta(½, ½): its coverage is the level on average."
    case .pearson:
      "Observed against expected counts; its chi-square limit needs every expected count to be 5 or more."
    case .yates: "Pearson's with every distance less ½: nearer to Fisher's test, and conservative."
    case .fisher: "All tables with these margins that are no likelier than this one; exact at any size."
    case .midP: "Fisher's with half the weight on the observed table: less conservative, no longer exact."
    case .riskDifference:
      "First minus second, from the Wilson limits of each proportion (hybrid score, method 10)."
    case .riskRatio: "First over second; normal on the log scale, so each group needs an event."
    case .oddsRatioWald: "Sample odds ratio ad/bc; normal on the log scale (Woolf), so no cell may be 0."
    case .oddsRatioExact:
      "Conditional maximum likelihood with exact tails given both margins, as R's fisher.test."
    case .numberNeeded: "The inverse of the risk difference and of its Newcombe limits."
    case .cochranArmitage:
      "A straight trend of the proportion over levels scored 1, 2, 3 …; chi-square, one degree of freedom."
    case .cochranArmitageExact: "The same trend among all tables with these margins, added up."
    case .cramersV:
      "The strength of the association, from 0 to 1: the root of chi-square over n times the smaller side less 1."
    case .studentT: "Assumes means that are nearly normal and equal variances."
    case .welchT: "Assumes means that are nearly normal; variances may differ."
    case .meanDifference: "First minus second, with Welch's standard error and degrees of freedom."
    case .meanDifferencePooled: "First minus second, with the pooled standard deviation."
    case .rankSum:
      "Compares ranks (Mann–Whitney); exact over all assignments, ties included, where both samples are below 50."
    case .rankSumNormal: "Ranks by the normal distribution, corrected for ties and continuity."
    case .kolmogorovSmirnov:
      "The largest distance of the two step functions: sees any difference in shape, not only in place."
    case .hodgesLehmann:
      "The median of all differences of pairs, first minus second; the interval that fits the rank-sum test."
    case .lilliefors:
      "Kolmogorov–Smirnov against the normal with this sample's own mean and SD (Dallal–Wilkinson)."
    case .shapiroWilk:
      "How straight the normal plot is (Royston); sees most departures with the fewest patients."
    case .pairedT: "Student's on the differences, first minus second; they should be nearly normal."
    case .meanDifferencePaired: "The mean of the differences, first minus second, with its t interval."
    case .signedRank:
      "Ranks of the differences; zeros are dropped; exact with ties up to 50 pairs; they should be symmetric."
    case .mcNemar: "The pairs that changed, against a fair coin."
    case .poisson: "Events at a constant rate, independent of one another; equal exact tails."
    case .standardisedRatio:
      "Observed over expected events, the expected taken as known; equal exact tails."
    }
  }

  /// When to use it.
  var use: String {
    switch self {
    case .welchANOVA: "The house's default for three means or more."
    case .anova: "Only where variances are known to be alike, or to reproduce a paper."
    case .kruskalWallis: "Skewed numbers in three groups or more."
    case .levene: "To reproduce a paper; never to choose a test in silence."
    case .brownForsythe: "When the spread itself is in question, with skewed numbers."
    case .pearsonCorrelation: "Two numbers of each patient that follow a straight line."
    case .spearmanCorrelation: "Two numbers of each patient, skewed or with outliers."
    case .logRank: "Times to an event in two groups or more."
    case .logRankStratified: "The same where another variable, such as the centre, is to be held fixed."
    case .wilson: "The house's default for a proportion, at any size."
    case .clopperPearson: "Where coverage must never fall below the level, as regulators ask."
    case .jeffreys: "Where the mean coverage counts; near Wilson's in practice."
    case .pearson: "Tables without small expected counts: the house's choice there."
    case .yates: "To reproduce papers that used it (older SPSS tables print it beside Pearson's)."
    case .fisher: "Wherever an expected count is below 5: the house's choice there."
    case .midP: "As a check of how much Fisher's conservatism matters."
    case .riskDifference: "The effect that a reader can use; the house's default for two proportions."
    case .riskRatio: "Cohort studies and trials with events in both groups."
    case .oddsRatioWald: "Case–control studies and to compare with logistic regression."
    case .oddsRatioExact: "Small counts and zero cells."
    case .numberNeeded: "To tell an effect to clinicians, always with its limits."
    case .cochranArmitage: "Ordered levels, such as years."
    case .cochranArmitageExact: "Ordered levels with few events."
    case .cramersV: "To compare strengths between tables; no P."
    case .studentT: "Only where variances are known to be alike, or to reproduce a paper."
    case .welchT: "The house's default for two means."
    case .meanDifference: "Beside Welch's test."
    case .meanDifferencePooled: "Beside Student's test."
    case .rankSum: "Skewed numbers, times and scores: what is shown as a median."
    case .rankSumNormal: "To reproduce other software with ties, and beyond 50 patients a group."
    case .kolmogorovSmirnov: "When the whole distribution is in question."
    case .hodgesLehmann: "Beside the rank-sum test."
    case .lilliefors:
      "To reproduce SPSS (“K–S with Lilliefors' correction”); never to choose a test in silence."
    case .shapiroWilk: "Beside a normal plot; it does not prove normality."
    case .pairedT: "Two measurements of each patient, differences without strong skew."
    case .meanDifferencePaired: "Beside the paired t test."
    case .signedRank: "Two measurements of each patient, skewed differences."
    case .mcNemar: "Yes or no, twice in each patient."
    case .poisson: "Complications per 1,000 ECMO hours, cases per year."
    case .standardisedRatio: "Observed against expected deaths, or one centre against a reference."
    }
  }
}
