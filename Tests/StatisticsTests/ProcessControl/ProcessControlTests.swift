import Testing

@testable import Statistics

private func proportions(_ pairs: [(Int, Int)]) -> [Proportion] {
  pairs.compactMap { Proportion(events: $0.0, total: $0.1) }
}

@Test func aBaselineDoesNotMoveWithLaterPoints() throws {
  let calm = proportions([(3, 10), (4, 10), (2, 10)])
  let chart = try PChart(calm + proportions([(10, 10)]), baselineCount: 3)
  #expect(chart.baseline == 0.3)
  #expect(chart.points.map(\.isOutside) == [false, false, false, true])
}

@Test func aPointOnItsLimitIsWithinAndOneWithoutPatientsIsNeither() throws {
  // R 4.2.2: qbinom(pnorm(-3), 100, 0.35) is 21, and 50 of the upper tail.
  let chart = try PChart(proportions([(20, 100), (21, 100), (50, 100), (51, 100), (0, 0)]), baseline: 0.35)
  #expect(chart.points.map(\.isOutside) == [true, false, false, true, nil])
  #expect(throws: StatisticsError.emptySample) { try PChart(proportions([(0, 0)]), baselineCount: 1) }
}

@Test func valuesOnTheCentreLineDoNotCount() throws {
  let rules = try RunRules([5, 5, 5, 5])
  #expect(rules.useful == 0)
  #expect(rules.longestExpected == nil)
  #expect(!rules.signals)
  #expect(try RunRules([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9]).signals)
}

@Test func funnelLimitsNarrowWithCasesAndWidenWithLevel() throws {
  let funnel = try FunnelLimits(target: 0.33)
  let small = try funnel.limits(cases: 20, level: 0.95)
  let large = try funnel.limits(cases: 500, level: 0.95)
  let wide = try funnel.limits(cases: 500, level: 0.998)
  #expect(small.low < large.low && large.high < small.high)
  #expect(wide.low < large.low && large.high < wide.high)
  #expect(throws: StatisticsError.emptySample) { try funnel.limits(cases: 0, level: 0.95) }
  #expect(throws: StatisticsError.notAProbability) { try FunnelLimits(target: 0) }
}

@Test func sharesBeyondALimitAreThoseWithARareTail() throws {
  for target in [0.05, 0.333, 0.9] {
    let funnel = try FunnelLimits(target: target)
    for cases in 1...60 {
      let limits = try funnel.limits(cases: cases, level: 0.998)
      for events in 0...cases {
        let share = Double(events) / Double(cases)
        #expect(
          try funnel.isBeyond(events: events, cases: cases, level: 0.998)
            == (share < limits.low || share > limits.high), "\(events)/\(cases) about \(target)")
      }
    }
  }
}

@Test func fewCentresNeverWidenAFunnel() throws {
  let wild = proportions([(1, 50), (49, 50), (2, 60), (55, 60)])
  let few = try Overdispersion(wild, target: 0.4)
  #expect(few.factor > 10 && few.pValue < 1e-6)
  #expect(few.widening == nil)
  #expect(try Overdispersion(wild + wild + wild, target: 0.4).widening != nil)
}

@Test func theCumulativeSumStartsAgainAfterASignal() throws {
  let sum = try RiskAdjustedCUSUM(
    predicted: Array(repeating: 0.5, count: 10), events: Array(repeating: true, count: 10), alternative: 2,
    limit: 1)
  #expect(sum.signals == [3, 7])
  #expect(sum.path[4] < 1)
  #expect(throws: StatisticsError.notFinite) {
    try RiskAdjustedCUSUM(predicted: [0.5], events: [true], alternative: 1, limit: 1)
  }
  #expect(throws: StatisticsError.unequalLengths) { try VLAD(predicted: [0.5], events: []) }
}
