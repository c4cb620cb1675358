import Testing

@testable import Statistics

@Test func equalRisksAreBinomial() throws {
  let mixed = try PoissonBinomial(Array(repeating: 0.3, count: 40))
  let plain = Binomial(n: 40, p: 0.3)
  for k in 0...40 {
    #expect(abs(mixed.probability(k) - plain.probability(k)) <= 1e-12 * plain.probability(k))
    #expect(abs(mixed.lower(k) - plain.lower(k)) <= 1e-12)
  }
  #expect(mixed.quantile(0.5) == plain.quantile(0.5))
}

@Test func aRiskOfNoneOrAllIsCertain() throws {
  let certain = try PoissonBinomial([0, 1, 1])
  #expect(certain.probability(2) == 1)
  #expect(certain.atLeast(3) == 0)
  #expect(throws: StatisticsError.notAProbability) { try PoissonBinomial([0.2, 1.1]) }
  #expect(throws: StatisticsError.noExposure) { try ObservedExpected(observed: 0, risks: [0, 0]) }
}

@Test func aCentreWithAllOrNoSurvivorsHasOneSidedIntervals() throws {
  let risks = [0.4, 0.5, 0.6, 0.55]
  let none = try ObservedExpected(observed: 0, risks: risks).interval(level: 0.95)
  #expect(none.low == 0)
  #expect(none.high > 0.5 && none.high < 2)
  let all = try ObservedExpected(observed: 4, risks: risks).interval(level: 0.95)
  #expect(all.high == 4 / 2.05)
  #expect(all.low < 2)
}

/// By script/reference/large-centres.R: R 4.2.2, PoissonBinomial 1.2.5.
@Test func moreThanTwoThousandPatientsHaveBothTheirLimits() throws {
  let turns = (0..<2_244).map { Double($0 % 9 + 1) / 10 }
  for (observed, risks, low, high) in [
    (1_000, [Double](repeating: 0.5, count: 2_001), 0.955701357725092, 1.043300586801227),
    (1_191, [1, 0] + turns, 1.02598663485178, 1.09672881095662),
    (3, [Double](repeating: 0.002, count: 3_000), 0.127213246133032, 1.359513193794627),
  ] {
    let interval = try ObservedExpected(observed: observed, risks: risks).interval(level: 0.95)
    #expect(abs(interval.low - low) < 1e-6 && abs(interval.high - high) < 1e-6)
  }
}

/// The interval holds the true ratio as often as it says: counted over all outcomes, not simulated.
@Test func theIntervalCoversItsRatio() throws {
  let risks = (0..<20).map { 0.35 + 0.015 * Double($0) }
  let truth = try PoissonBinomial(risks.map { $0 / ($0 + (1 - $0) * 0.6) })
  let ratio = truth.mean / risks.reduce(0, +)
  for (tail, least) in [(ObservedExpected.Tail.exact, 0.95), (.midP, 0.93)] {
    var covered = 0.0
    for observed in 0...20 {
      let interval = try ObservedExpected(observed: observed, risks: risks).interval(level: 0.95, tail)
      if interval.low <= ratio, ratio <= interval.high { covered += truth.probability(observed) }
    }
    #expect(covered >= least)
    #expect(covered < 0.99)
  }
}

@Test func centresThatDoNotDifferHaveNoSpread() throws {
  // Each centre has the same patients with the same outcomes.
  let rows = (0..<60).map { [Double($0 % 6)] }
  let outcomes = (0..<60).map { [true, false, false, true, true, false][$0 % 6] }
  let model = try RandomInterceptLogistic(rows: rows, outcomes: outcomes, centres: (0..<60).map { $0 / 6 })
  #expect(model.standardDeviation == 0)
  #expect(model.centres.allSatisfy { $0.effect == 0 && $0.standardError == 0 })
  let plain = try LogisticRegression(rows: rows, outcomes: outcomes)
  #expect(abs(model.logLikelihood - plain.logLikelihood) < 1e-10)
  #expect(abs(model.standardError(1) - plain.standardError(1)) < 1e-7)
}

@Test func aCentreWithoutEventsIsShrunkenNotInfinite() throws {
  let centres = (0..<48).map { $0 / 12 }
  let outcomes = (0..<48).map { $0 >= 12 && $0 % (2 + $0 / 12) == 0 }
  let model = try RandomInterceptLogistic(
    rows: centres.map { _ in [] }, outcomes: outcomes, centres: centres, nodes: 9)
  #expect(model.centres[0].events == 0)
  #expect(model.centres[0].effect < 0 && model.centres[0].effect > -4)
  #expect(model.standardDeviation > 0)
}

@Test func whatCannotBeFittedIsTold() {
  #expect(throws: StatisticsError.oneGroup) {
    try RandomInterceptLogistic(rows: [[], []], outcomes: [true, false], centres: [3, 3])
  }
  #expect(throws: StatisticsError.separated) {
    try RandomInterceptLogistic(
      rows: [[1], [2], [3], [4]], outcomes: [false, false, true, true], centres: [0, 1, 0, 1])
  }
  #expect(throws: StatisticsError.oneGroup) {
    try ClusteredProportion(outcomes: [true, false], clusters: [1, 1])
  }
}

@Test func hermiteNodesIntegratePolynomials() {
  for count in [1, 2, 9, 25] {
    let rule = GaussHermite(count)
    #expect(rule.nodes.count == count)
    func moment(_ power: Int) -> Double {
      zip(rule.nodes, rule.weights).reduce(0) { sum, node in
        sum + node.1 * (0..<power).reduce(1) { value, _ in value * node.0 }
      }
    }
    // √π and √π/2.
    #expect(abs(moment(0) - 1.772453850905516) < 1e-13)
    if count > 1 { #expect(abs(moment(2) - 0.886226925452758) < 1e-13) }
  }
}

@Test func repeatedRunsWidenTheInterval() throws {
  // Each patient's two runs ended alike.
  let outcomes = (0..<40).map { ($0 / 2) % 3 == 0 }
  let clustered = try ClusteredProportion(outcomes: outcomes, clusters: (0..<40).map { $0 / 2 })
  let effect = try #require(clustered.designEffect)
  #expect(abs(effect - 2 * 20.0 / 19) < 1e-9)
  #expect(
    try ClusteredProportion(outcomes: [true, true], clusters: [0, 1]).interval(level: 0.95) == nil)
}
