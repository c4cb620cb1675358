internal import RealModule

extension Double {
  var commonLogarithm: Double { Double.log10(self) }
}

extension ReferenceCase {
  typealias Compute = @Sendable (ReferenceArguments) throws -> Double

  /// Every statistic that can be held against a reference, by name.
  static let functions = merged([distributionFunctions, samples, tables, intervals, quantiles])

  static func merged(_ families: [[String: Compute]]) -> [String: Compute] {
    families.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  private static let samples: [String: Compute] = [
    "mean": { try $0.moments(0).mean },
    "sd": { try $0.moments(0).sd ?? .nan },
    "welch.statistic": { try WelchTTest($0.moments(0), $0.moments(1)).statistic },
    "welch.df": { try WelchTTest($0.moments(0), $0.moments(1)).degreesOfFreedom },
    "welch.p": { try WelchTTest($0.moments(0), $0.moments(1)).pValue },
    "student.statistic": { try StudentTTest($0.moments(0), $0.moments(1)).statistic },
    "student.p": { try StudentTTest($0.moments(0), $0.moments(1)).pValue },
    "pairedT.p": { try PairedTTest($0.sample(0), $0.sample(1)).pValue },
    "anova.statistic": { try OneWayANOVA($0.samples).statistic },
    "anova.p": { try OneWayANOVA($0.samples).pValue },
    "welchANOVA.p": { try WelchANOVA($0.samples).pValue },
    "kruskalWallis.p": { try KruskalWallis($0.samples).pValue },
    "lilliefors.statistic": { try Lilliefors($0.sample(0)).statistic },
    "lilliefors.p": { try Lilliefors($0.sample(0)).pValue },
    "hodgesLehmann.estimate": { try HodgesLehmann($0.sample(0), $0.sample(1)).estimate },
    "hodgesLehmann.low": { try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.low ?? .nan },
    "hodgesLehmann.high": {
      try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.high ?? .nan
    },
    "smd.means": { StandardisedDifference.means(try $0.moments(0), try $0.moments(1)) ?? .nan },
    "rankSum.statistic": { try RankSumTest($0.sample(0), $0.sample(1)).statistic },
    "rankSum.exactP": { try RankSumTest($0.sample(0), $0.sample(1)).exactPValue },
    "rankSum.normalP": { try RankSumTest($0.sample(0), $0.sample(1)).normalPValue },
  ]

  private static let tables: [String: Compute] = [
    "newcombe.low": { try $0.contrasts().newcombe(level: 0.95).low },
    "newcombe.high": { try $0.contrasts().newcombe(level: 0.95).high },
    "cochranArmitage.p": { try $0.trend().pValue },
    "cochranArmitage.exactP": { try $0.trend().exactPValue ?? .nan },
    "smd.categories": {
      StandardisedDifference.categories(try $0.sample(0).map { Int($0) }, try $0.sample(1).map { Int($0) })
        ?? .nan
    },
    "fisher.p": { try FisherExact($0.table()).pValue },
    "fisher.midP": { try FisherExact($0.table()).midP },
    "freemanHalton.p": { try FreemanHalton($0.table()).pValue },
    "pearson.statistic": { try PearsonChiSquare($0.table()).statistic },
    "pearson.p": { try PearsonChiSquare($0.table()).pValue },
    "yates.p": { try PearsonChiSquare($0.table(), yates: true).pValue },
  ]

  private static let intervals: [String: Compute] = [
    "wilson.low": { try $0.proportion().wilson(level: $0[2]).low },
    "wilson.high": { try $0.proportion().wilson(level: $0[2]).high },
    "clopperPearson.low": { try $0.proportion().clopperPearson(level: $0[2]).low },
    "clopperPearson.high": { try $0.proportion().clopperPearson(level: $0[2]).high },
    "jeffreys.low": { try $0.proportion().jeffreys(level: $0[2]).low },
    "jeffreys.high": { try $0.proportion().jeffreys(level: $0[2]).high },
  ]

  private static let quantiles: [String: Compute] = QuantileType.allCases.reduce(into: [:]) {
    functions, type in
    functions["quantile.type\(type.rawValue)"] = {
      type.quantile(try $0[0], ofSorted: try $0.sample(1).sorted())
    }
  }
}
