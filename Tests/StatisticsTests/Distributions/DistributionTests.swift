import Testing
import TestSupport

@testable import Statistics

private let continuous: [any ContinuousDistribution] = [
  StudentT(df: 1), StudentT(df: 22.7), StudentT(df: .infinity), ChiSquare(df: 1), ChiSquare(df: 40),
  GammaDistribution(shape: 0.4), GammaDistribution(shape: 12, scale: 3), BetaDistribution(0.5, 8.5),
  BetaDistribution(40, 3), FisherF(3, 17),
]

@Test func quantilesInvertBothTails() {
  for distribution in continuous {
    for p in [1e-12, 0.003, 0.3, 0.4999, 0.5, 0.77, 0.999] {
      #expect(
        isClose(distribution.lower(distribution.quantile(p)), p, relative: 1e-11), "\(distribution) \(p)")
      #expect(
        isClose(distribution.upper(distribution.upperQuantile(p)), p, relative: 1e-11), "\(distribution) \(p)"
      )
    }
    #expect(distribution.quantile(-0.1).isNaN)
    #expect(distribution.quantile(1.1).isNaN)
    #expect(distribution.lower(.nan).isNaN)
  }
}

@Test func impossibleParametersGiveNoNumbers() {
  #expect(StudentT(df: 0).lower(1).isNaN)
  #expect(ChiSquare(df: -1).upper(1).isNaN)
  #expect(BetaDistribution(0, 1).quantile(0.5).isNaN)
  #expect(FisherF(1, .nan).upper(2).isNaN)
  #expect(Binomial(n: 3, p: 1.2).lower(1).isNaN)
  #expect(Poisson(mean: -1).lower(1).isNaN)
  #expect(throws: StatisticsError.negativeCount) { try Hypergeometric(row1: 2, row2: 3, column1: 6) }
}

@Test func discreteQuantilesAreTheFirstToReachTheirLevel() throws {
  let central = try Hypergeometric(row1: 12, row2: 30, column1: 17)
  let distributions: [any DiscreteDistribution] = [
    Binomial(n: 24, p: 1.0 / 3), Poisson(mean: 7.5), central,
    NoncentralHypergeometric(central, logOddsRatio: 1.3),
  ]
  for distribution in distributions {
    for level in [0.001, 0.025, 0.5, 0.975, 0.999] {
      let k = try #require(distribution.quantile(level))
      #expect(distribution.lower(k) >= level * (1 - 1e-13))
      #expect(distribution.lower(k - 1) < level)
      let upper = try #require(distribution.upperQuantile(level))
      #expect(distribution.atLeast(upper + 1) <= level * (1 + 1e-13))
      #expect(distribution.atLeast(upper) > level)
    }
    #expect(distribution.quantile(1.5) == nil)
    #expect(distribution.quantile(.nan) == nil)
  }
  #expect(Poisson(mean: 2).quantile(1) == nil)
  #expect(Binomial(n: 9, p: 0.2).quantile(1) == 9)
}
