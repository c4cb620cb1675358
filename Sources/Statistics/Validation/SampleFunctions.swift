extension ReferenceCase {
  /// Tests of samples of numbers.
  static let sampleFunctions = merged([means, variances, ranks, shapes, correlations])

  private static let means: [String: Compute] = [
    "welch.statistic": { try WelchTTest($0.moments(0), $0.moments(1)).statistic },
    "welch.df": { try WelchTTest($0.moments(0), $0.moments(1)).degreesOfFreedom },
    "welch.p": { try WelchTTest($0.moments(0), $0.moments(1)).pValue },
    "student.statistic": { try StudentTTest($0.moments(0), $0.moments(1)).statistic },
    "student.p": { try StudentTTest($0.moments(0), $0.moments(1)).pValue },
    "welch.printed.p": { try WelchTTest($0.printed(0), $0.printed(1)).pValue },
    "student.printed.p": { try StudentTTest($0.printed(0), $0.printed(1)).pValue },
    "pairedT.statistic": { try PairedTTest($0.sample(0), $0.sample(1)).statistic },
    "pairedT.p": { try PairedTTest($0.sample(0), $0.sample(1)).pValue },
    "anova.statistic": { try OneWayANOVA($0.samples).statistic },
    "anova.p": { try OneWayANOVA($0.samples).pValue },
    "welchANOVA.statistic": { try WelchANOVA($0.samples).statistic },
    "welchANOVA.df": { try WelchANOVA($0.samples).df2 },
    "welchANOVA.p": { try WelchANOVA($0.samples).pValue },
  ]

  private static let variances: [String: Compute] = [
    "levene.statistic": { try LeveneTest($0.samples, centre: .mean).statistic },
    "levene.p": { try LeveneTest($0.samples, centre: .mean).pValue },
    "brownForsythe.statistic": { try LeveneTest($0.samples, centre: .median).statistic },
    "brownForsythe.p": { try LeveneTest($0.samples, centre: .median).pValue },
  ]

  private static let ranks: [String: Compute] = [
    "rankSum.statistic": { try RankSumTest($0.sample(0), $0.sample(1)).statistic },
    "rankSum.exactP": { try RankSumTest($0.sample(0), $0.sample(1)).exactPValue },
    "rankSum.normalP": { try RankSumTest($0.sample(0), $0.sample(1)).normalPValue },
    "signedRank.statistic": { try SignedRankTest($0.sample(0), $0.sample(1)).statistic },
    "signedRank.exactP": { try SignedRankTest($0.sample(0), $0.sample(1)).exactPValue },
    "signedRank.normalP": { try SignedRankTest($0.sample(0), $0.sample(1)).normalPValue },
    "signedRank.pratt.statistic": { try SignedRankTest($0.sample(0), $0.sample(1), zeros: .pratt).statistic },
    "signedRank.pratt.exactP": { try SignedRankTest($0.sample(0), $0.sample(1), zeros: .pratt).exactPValue },
    "kruskalWallis.statistic": { try KruskalWallis($0.samples).statistic },
    "kruskalWallis.p": { try KruskalWallis($0.samples).pValue },
  ]

  private static let shapes: [String: Compute] = [
    "kolmogorovSmirnov.statistic": { try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)).statistic },
    "kolmogorovSmirnov.exactP": { try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)).exactPValue },
    "kolmogorovSmirnov.asymptoticP": {
      try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)).asymptoticPValue
    },
    "kolmogorov.upper": { Kolmogorov.upper(try $0[0]) },
    "kolmogorov.lower": { Kolmogorov.lower(try $0[0]) },
    "kolmogorov.quantile": { Kolmogorov.quantile(try $0[0]) },
    "lilliefors.statistic": { try Lilliefors($0.sample(0)).statistic },
    "lilliefors.p": { try Lilliefors($0.sample(0)).pValue },
    "shapiroWilk.statistic": { try ShapiroWilk($0.sample(0)).statistic },
    "shapiroWilk.p": { try ShapiroWilk($0.sample(0)).pValue },
  ]

  private static let correlations: [String: Compute] = [
    "pearsonCorrelation.estimate": { try PearsonCorrelation($0.sample(0), $0.sample(1)).coefficient },
    "pearsonCorrelation.p": { try PearsonCorrelation($0.sample(0), $0.sample(1)).pValue },
    "pearsonCorrelation.low": {
      try PearsonCorrelation($0.sample(0), $0.sample(1)).interval(level: 0.95)?.low ?? .nan
    },
    "pearsonCorrelation.high": {
      try PearsonCorrelation($0.sample(0), $0.sample(1)).interval(level: 0.95)?.high ?? .nan
    },
    "spearman.estimate": { try SpearmanCorrelation($0.sample(0), $0.sample(1)).coefficient },
    "spearman.p": { try SpearmanCorrelation($0.sample(0), $0.sample(1)).pValue },
  ]
}
