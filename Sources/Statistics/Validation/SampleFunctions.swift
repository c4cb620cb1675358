extension ReferenceCase {
  /// Tests of samples of numbers.
  static let sampleFunctions = merged([
    means, variances, ranks, rankPValues, shapes, shapePValues, correlations,
  ])

  private static let means = merged([
    test("welch", [.statistic, .df, .p]) { try WelchTTest($0.moments(0), $0.moments(1)) },
    test("student") { try StudentTTest($0.moments(0), $0.moments(1)) },
    test("welch.printed", [.p]) { try WelchTTest($0.printed(0), $0.printed(1)) },
    test("student.printed", [.p]) { try StudentTTest($0.printed(0), $0.printed(1)) },
    test("pairedT") { try PairedTTest($0.sample(0), $0.sample(1)) },
    test("anova") { try OneWayANOVA($0.samples) },
    test("welchANOVA", [.statistic, .df, .p]) { try WelchANOVA($0.samples) },
  ])

  private static let variances = merged([
    test("levene") { try LeveneTest($0.samples, centre: .mean) },
    test("brownForsythe") { try LeveneTest($0.samples, centre: .median) },
  ])

  private static let ranks = merged([
    test("rankSum", [.statistic]) { try RankSumTest($0.sample(0), $0.sample(1)) },
    test("signedRank", [.statistic]) { try SignedRankTest($0.sample(0), $0.sample(1)) },
    test("signedRank.pratt", [.statistic]) { try SignedRankTest($0.sample(0), $0.sample(1), zeros: .pratt) },
    test("kruskalWallis") { try KruskalWallis($0.samples) },
  ])

  private static let rankPValues: [String: Compute] = [
    "rankSum.exactP": { try RankSumTest($0.sample(0), $0.sample(1)).exactPValue },
    "rankSum.normalP": { try RankSumTest($0.sample(0), $0.sample(1)).normalPValue },
    "signedRank.exactP": { try SignedRankTest($0.sample(0), $0.sample(1)).exactPValue },
    "signedRank.normalP": { try SignedRankTest($0.sample(0), $0.sample(1)).normalPValue },
    "signedRank.pratt.exactP": { try SignedRankTest($0.sample(0), $0.sample(1), zeros: .pratt).exactPValue },
  ]

  private static let shapes = merged([
    test("kolmogorovSmirnov", [.statistic]) { try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)) },
    test("lilliefors") { try Lilliefors($0.sample(0)) },
    test("shapiroWilk") { try ShapiroWilk($0.sample(0)) },
    test("pearsonCorrelation", [.p]) { try PearsonCorrelation($0.sample(0), $0.sample(1)) },
    test("spearman", [.p]) { try SpearmanCorrelation($0.sample(0), $0.sample(1)) },
  ])

  private static let shapePValues: [String: Compute] = [
    "kolmogorovSmirnov.exactP": { try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)).exactPValue },
    "kolmogorovSmirnov.asymptoticP": {
      try KolmogorovSmirnovTest($0.sample(0), $0.sample(1)).asymptoticPValue
    },
    "kolmogorov.upper": { Kolmogorov.upper(try $0[0]) },
    "kolmogorov.lower": { Kolmogorov.lower(try $0[0]) },
    "kolmogorov.quantile": { Kolmogorov.quantile(try $0[0]) },
  ]

  private static let correlations: [String: Compute] = [
    "pearsonCorrelation.estimate": { try PearsonCorrelation($0.sample(0), $0.sample(1)).coefficient },
    "pearsonCorrelation.low": {
      try PearsonCorrelation($0.sample(0), $0.sample(1)).interval(level: 0.95)?.low ?? .nan
    },
    "pearsonCorrelation.high": {
      try PearsonCorrelation($0.sample(0), $0.sample(1)).interval(level: 0.95)?.high ?? .nan
    },
    "spearman.estimate": { try SpearmanCorrelation($0.sample(0), $0.sample(1)).coefficient },
  ]
}
