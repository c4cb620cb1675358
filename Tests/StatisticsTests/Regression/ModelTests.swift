import Testing

@testable import Statistics

@Test func aSplineIsStraightBeyondItsOuterKnots() throws {
  let spline = try RestrictedCubicSpline(knots: [20, 40, 60, 80])
  for column in 0..<3 {
    let values = [90.0, 100, 110].map { spline.columns($0)[column] }
    #expect(abs(values[2] - 2 * values[1] + values[0]) < 1e-9)
  }
  #expect(spline.columns(10) == [10, 0, 0])
  #expect(spline.columns(.nan).allSatisfy { $0.isNaN })
}

@Test func tiedValuesHaveNoRoomForKnots() {
  let values = Array(repeating: 50.0, count: 90) + [1, 2, 99]
  #expect(throws: StatisticsError.tooFew(needed: 4, found: 1)) { try RestrictedCubicSpline(values, knots: 4) }
  #expect(throws: StatisticsError.notFinite) { try RestrictedCubicSpline([1, .nan, 3], knots: 3) }
}

@Test func eventsBuyParameters() throws {
  let budget = try PredictorBudget(events: 61, patients: 100)
  #expect(budget.rarer == 39)
  #expect(budget.parameters == 3)
  // Age by three columns; then low flow does not fit any more.
  #expect(budget.affordable([3, 3, 1]) == 1)
  #expect(budget.affordable([1, 1, 2]) == 2)
  #expect(throws: StatisticsError.tooFewEvents(needed: 40, found: 39)) { try budget.check(parameters: 4) }
  #expect(throws: StatisticsError.oneOutcome) {
    try PredictorBudget(events: 9, patients: 9).check(parameters: 1)
  }
  #expect(throws: StatisticsError.emptySample) {
    try PredictorBudget(events: 0, patients: 0).check(parameters: 1)
  }
}

@Test func separationIsToldNotEstimated() throws {
  let rows = (0..<20).map { [Double($0)] }
  let outcomes = (0..<20).map { $0 >= 10 }
  #expect(throws: StatisticsError.separated) {
    try BootstrapValidation(rows: rows, outcomes: outcomes, samples: 10, seed: 1)
  }
  #expect(throws: StatisticsError.separated) {
    try CalibrationLine(predicted: outcomes.map { $0 ? 0.9 : 0.1 }, outcomes: outcomes)
  }
}

@Test func samplesOfASeedAreTheSame() throws {
  let rows = (0..<60).map { [Double($0 % 17)] }
  let outcomes = (0..<60).map { ($0 * 7 + $0 % 17) % 5 < 2 }
  let one = try BootstrapValidation(rows: rows, outcomes: outcomes, samples: 20, seed: 7)
  let other = try BootstrapValidation(rows: rows, outcomes: outcomes, samples: 20, seed: 7)
  let third = try BootstrapValidation(rows: rows, outcomes: outcomes, samples: 20, seed: 8)
  #expect(one.optimism == other.optimism)
  #expect(one.optimism != third.optimism)
  // Twenty samples make no interval, a hundred do.
  #expect(try one.interval(of: \.area, level: 0.95) == nil)
  let many = try BootstrapValidation(rows: rows, outcomes: outcomes, samples: 100, seed: 7)
  for part in [\ModelPerformance.area, \.brier] {
    let interval = try #require(try many.interval(of: part, level: 0.95))
    #expect(interval.low >= 0 && interval.high <= 1)
    #expect(abs(interval.low + interval.high - 2 * many.corrected[keyPath: part]) < 1e-12)
  }
}

@Test func scoresThatOrderAlikeDoNotDiffer() throws {
  let scores = [0.1, 0.4, 0.3, 0.8]
  let difference = try AreaDifference(
    scores, scores.map { $0 * 2 }, outcomes: [false, true, false, true])
  #expect(difference.estimate == 0)
  #expect(difference.pValue == 1)
}
