internal import RealModule

extension Double {
  var commonLogarithm: Double { Double.log10(self) }
}

extension ReferenceCase {
  typealias Compute = @Sendable (ReferenceArguments) throws -> Double

  /// Every statistic that can be held against a reference, by name.
  static let functions = merged([
    distributionFunctions, summaryFunctions, sampleFunctions, tableFunctions, effects, intervals,
  ])

  static func merged(_ families: [[String: Compute]]) -> [String: Compute] {
    families.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  private static let effects: [String: Compute] = [
    "newcombe.low": { try $0.contrasts().newcombe(level: 0.95).low },
    "newcombe.high": { try $0.contrasts().newcombe(level: 0.95).high },
    "smd.means": { StandardisedDifference.means(try $0.moments(0), try $0.moments(1)) ?? .nan },
    "smd.categories": {
      StandardisedDifference.categories(try $0.sample(0).map { Int($0) }, try $0.sample(1).map { Int($0) })
        ?? .nan
    },
    "hodgesLehmann.estimate": { try HodgesLehmann($0.sample(0), $0.sample(1)).estimate },
    "hodgesLehmann.low": { try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.low ?? .nan },
    "hodgesLehmann.high": {
      try HodgesLehmann($0.sample(0), $0.sample(1)).interval(level: 0.95)?.high ?? .nan
    },
  ]

  private static let intervals: [String: Compute] = [
    "wilson.low": { try $0.proportion().wilson(level: $0[2]).low },
    "wilson.high": { try $0.proportion().wilson(level: $0[2]).high },
    "clopperPearson.low": { try $0.proportion().clopperPearson(level: $0[2]).low },
    "clopperPearson.high": { try $0.proportion().clopperPearson(level: $0[2]).high },
    "jeffreys.low": { try $0.proportion().jeffreys(level: $0[2]).low },
    "jeffreys.high": { try $0.proportion().jeffreys(level: $0[2]).high },
  ]
}
