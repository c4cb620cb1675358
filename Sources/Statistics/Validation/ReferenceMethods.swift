package import Methods

extension ReferenceCase {
  /// The method that the case holds against other software; nil for a distribution, a summary or a model.
  package var method: Method? {
    var parts = function.split(separator: ".")
    while !parts.isEmpty {
      if let method = Self.methods[parts.joined(separator: ".")] { return method }
      parts.removeLast()
    }
    return nil
  }

  /// By function, or by what its name begins with.
  private static let methods: [String: Method] = [
    "welch": .welchT, "student": .studentT, "pairedT": .pairedT, "anova": .anova, "welchANOVA": .welchANOVA,
    "levene": .levene, "brownForsythe": .brownForsythe,
    "rankSum": .rankSum, "rankSum.normalP": .rankSumNormal, "signedRank": .signedRank,
    "kruskalWallis": .kruskalWallis, "kolmogorovSmirnov": .kolmogorovSmirnov, "lilliefors": .lilliefors,
    "shapiroWilk": .shapiroWilk, "pearsonCorrelation": .pearsonCorrelation, "spearman": .spearmanCorrelation,
    "pearson": .pearson, "yates": .yates, "fisher": .fisher, "fisher.midP": .midP, "freemanHalton": .fisher,
    "mcNemar": .mcNemar, "cochranArmitage": .cochranArmitage, "cochranArmitage.exactP": .cochranArmitageExact,
    "logRank": .logRank, "logRank.stratified": .logRankStratified,
    "wilson": .wilson, "clopperPearson": .clopperPearson, "jeffreys": .jeffreys,
    "newcombe": .riskDifference, "riskDifference": .riskDifference, "riskRatio": .riskRatio,
    "oddsRatio.wald": .oddsRatioWald, "oddsRatio.conditional": .oddsRatioExact,
    "oddsRatio.exact": .oddsRatioExact, "numberNeededToTreat": .numberNeeded, "cramersV": .cramersV,
    "hodgesLehmann": .hodgesLehmann, "poissonRate": .poisson, "poissonRate.p": .standardisedRatio,
  ]
}
