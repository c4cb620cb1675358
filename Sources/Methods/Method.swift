/// The vocabulary of statistical methods: what a dictionary asks for, a comparison and a calculator answer with, an
/// appraisal tries and a reference case holds against other software. The names are those of every JSON.
package enum Method: String, CaseIterable, Sendable {
  // Two groups of numbers, or more.
  case welchT = "welch-t"
  case studentT = "student-t"
  case rankSum = "wilcoxon-rank-sum"
  case rankSumNormal = "wilcoxon-rank-sum-normal"
  case kolmogorovSmirnov = "kolmogorov-smirnov"
  case welchANOVA = "welch-anova"
  case anova
  case kruskalWallis = "kruskal-wallis"
  case levene
  case brownForsythe = "brown-forsythe"

  // Pairs.
  case pairedT = "paired-t"
  case signedRank = "wilcoxon-signed-rank"
  case mcNemar = "mcnemar"
  case pearsonCorrelation = "pearson-correlation"
  case spearmanCorrelation = "spearman-correlation"

  // The shape of one sample.
  case lilliefors
  case shapiroWilk = "shapiro-wilk"

  // Tables of counts.
  case pearson = "pearson-chi-square"
  case yates = "pearson-chi-square-yates"
  case fisher = "fisher-exact"
  case midP = "fisher-exact-mid-p"
  case cochranArmitage = "cochran-armitage"
  case cochranArmitageExact = "cochran-armitage-exact"

  // Times.
  case logRank = "log-rank"
  case logRankStratified = "log-rank-stratified"

  // Estimates with their intervals.
  case wilson
  case clopperPearson = "clopper-pearson"
  case jeffreys
  case riskDifference = "risk-difference-newcombe"
  case riskRatio = "risk-ratio-log"
  case oddsRatioWald = "odds-ratio-wald"
  case oddsRatioExact = "odds-ratio-exact"
  case numberNeeded = "number-needed-to-treat"
  case cramersV = "cramers-v"
  case meanDifference = "mean-difference-welch"
  case meanDifferencePooled = "mean-difference-student"
  case meanDifferencePaired = "mean-difference-paired"
  case hodgesLehmann = "hodges-lehmann"
  case poisson = "poisson-exact"
  case standardisedRatio = "standardised-ratio"
}
