import Testing

@testable import Statistics

@Test func aPerfectScoreHasTheWholeArea() throws {
  let curve = try ROCCurve(scores: [1, 2, 3, 4], outcomes: [false, false, true, true])
  #expect(curve.area == 1)
  #expect(curve.areaVariance == 0)
  #expect(curve.points.contains { $0.sensitivity == 1 && $0.specificity == 1 })
  #expect(try ROCCurve(scores: [7, 7, 7], outcomes: [false, true, true]).area == 0.5)
}

@Test func oneCaseHasAnAreaButNoInterval() throws {
  let curve = try ROCCurve(scores: [1, 2, 3], outcomes: [false, true, false])
  #expect(curve.area == 0.5)
  #expect(try curve.interval(level: 0.95) == nil)
}

@Test func discriminationNeedsBothOutcomes() {
  #expect(throws: StatisticsError.oneOutcome) { try ROCCurve(scores: [1, 2], outcomes: [true, true]) }
  #expect(throws: StatisticsError.notAProbability) { try BrierScore(predicted: [1.2], outcomes: [true]) }
  #expect(throws: StatisticsError.emptySample) { try BrierScore(predicted: [], outcomes: []) }
}
