extension ReferenceCase {
  /// Tails, logs and quantiles: the argument first, then the distribution's parameters; for quantiles the
  /// parameters first, except for the normal and the discrete ones.
  static let distributionFunctions = merged([singles] + families)

  private static let singles: [String: Compute] = [
    "normal.lower": { Normal.lower(try $0[0]) },
    "normal.upper": { Normal.upper(try $0[0]) },
    "normal.logLower": { Normal.logLower(try $0[0]) },
    "normal.logUpper": { Normal.logUpper(try $0[0]) },
    "normal.quantile": { Normal.quantile(try $0[0]) },
    "t.twoSided": { StudentT(df: try $0[1]).twoSided(try $0[0]) },
    "t.quantile": { StudentT(df: try $0[0]).quantile(try $0[1]) },
    "chiSquare.quantile": { ChiSquare(df: try $0[0]).quantile(try $0[1]) },
    "gamma.quantile": { GammaDistribution(shape: try $0[0]).quantile(try $0[1]) },
    "beta.quantile": { BetaDistribution(try $0[0], try $0[1]).quantile(try $0[2]) },
    "f.quantile": { FisherF(try $0[0], try $0[1]).quantile(try $0[2]) },
    "binomial.quantile": { try whole(Binomial(n: $0.whole(1), p: $0[2]).quantile($0[0])) },
    "poisson.quantile": { try whole(Poisson(mean: $0[1]).quantile($0[0])) },
    "noncentral.mean": {
      try NoncentralHypergeometric(
        row1: $0.whole(0), row2: $0.whole(1), column1: $0.whole(2), oddsRatio: $0[3]
      ).mean
    },
  ]

  private static let families: [[String: Compute]] = [
    tails("t") { StudentT(df: try $0[1]) },
    tails("chiSquare") { ChiSquare(df: try $0[1]) },
    tails("gamma", at: 1) { GammaDistribution(shape: try $0[0]) },
    tails("beta", at: 2) { BetaDistribution(try $0[0], try $0[1]) },
    tails("f") { FisherF(try $0[1], try $0[2]) },
    sums("binomial") { Binomial(n: try $0.whole(1), p: try $0[2]) },
    sums("poisson") { Poisson(mean: try $0[1]) },
    sums("hypergeometric") { try Hypergeometric(row1: $0.whole(1), row2: $0.whole(2), column1: $0.whole(3)) },
    sums("noncentral") {
      try NoncentralHypergeometric(
        row1: $0.whole(1), row2: $0.whole(2), column1: $0.whole(3), oddsRatio: $0[4])
    },
  ]

  private static func tails(
    _ name: String, at index: Int = 0,
    _ distribution: @escaping @Sendable (ReferenceArguments) throws -> some ContinuousDistribution
  ) -> [String: Compute] {
    [
      name + ".lower": { try distribution($0).lower($0[index]) },
      name + ".upper": { try distribution($0).upper($0[index]) },
      name + ".logLower": { try distribution($0).logLower($0[index]) },
      name + ".logUpper": { try distribution($0).logUpper($0[index]) },
    ]
  }

  private static func sums(
    _ name: String,
    _ distribution: @escaping @Sendable (ReferenceArguments) throws -> some DiscreteDistribution
  ) -> [String: Compute] {
    [
      name + ".probability": { try distribution($0).probability($0.whole(0)) },
      name + ".lower": { try distribution($0).lower($0.whole(0)) },
      name + ".atLeast": { try distribution($0).atLeast($0.whole(0)) },
    ]
  }

  private static func whole(_ value: Int?) throws -> Double {
    guard let value else { throw ReferenceArguments.Missing() }
    return Double(value)
  }
}
