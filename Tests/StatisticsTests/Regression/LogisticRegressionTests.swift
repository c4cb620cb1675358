import Testing

@testable import Statistics

@Test func completeSeparationIsReportedAndFirthAnswers() throws {
  let rows: [[Double]] = [[1], [2], [3], [4], [5], [6], [7], [8]]
  let outcomes = [false, false, false, false, true, true, true, true]
  let plain = try LogisticRegression(rows: rows, outcomes: outcomes)
  #expect(plain.separated == [0, 1])
  #expect(plain.pValue(1) == nil)
  #expect(try plain.wald(1, level: 0.95) == nil)
  #expect(try plain.profile(1, level: 0.95) == nil)

  let firth = try LogisticRegression(rows: rows, outcomes: outcomes, method: .firth)
  #expect(firth.separated.isEmpty)
  #expect(firth.oddsRatio(1).isFinite)
}

@Test func quasiSeparationNamesItsVariable() throws {
  // Everyone with the first variable has the outcome; age overlaps.
  let rows: [[Double]] = [
    [0, 50], [0, 61], [0, 72], [0, 44], [0, 58], [0, 66], [0, 70], [1, 49], [1, 63], [0, 55],
  ]
  let outcomes = [false, false, false, true, true, true, false, true, true, false]
  let model = try LogisticRegression(rows: rows, outcomes: outcomes)
  #expect(model.separated == [1])
  #expect(model.pValue(2) != nil)
}

@Test func strongButOverlappingDataAreNotCalledSeparated() throws {
  let rows = (0..<200).map { [Double($0)] }
  let outcomes = (0..<200).map { $0 == 99 || $0 > 100 }
  let model = try LogisticRegression(rows: rows, outcomes: outcomes)
  #expect(model.separated.isEmpty)
  #expect(model.coefficients[1] > 0.5)
}

@Test func dataThatCannotBeFittedAreErrors() {
  #expect(throws: StatisticsError.emptySample) { try LogisticRegression(rows: [], outcomes: []) }
  #expect(throws: StatisticsError.oneOutcome) {
    try LogisticRegression(rows: [[1], [2]], outcomes: [true, true])
  }
  #expect(throws: StatisticsError.unequalLengths) {
    try LogisticRegression(rows: [[1], [2]], outcomes: [true])
  }
  #expect(throws: StatisticsError.notFinite) {
    try LogisticRegression(rows: [[1], [.infinity]], outcomes: [true, false])
  }
  #expect(throws: StatisticsError.singular) {
    try LogisticRegression(rows: [[1, 1], [2, 2], [3, 3], [2, 2]], outcomes: [true, false, true, false])
  }
  // A column that does not vary is the intercept again.
  #expect(throws: StatisticsError.singular) {
    try LogisticRegression(rows: [[1], [1], [1]], outcomes: [true, false, true])
  }
}

@Test func predictionsThatSeparateHaveNoCalibrationLine() throws {
  let calibration = try Calibration(
    predicted: [0.1, 0.2, 0.8, 0.9], outcomes: [false, false, true, true], groupCount: 2)
  #expect(calibration.slope == nil)
  #expect(calibration.groups.map(\.observed.events) == [0, 2])
  #expect(throws: StatisticsError.notAProbability) {
    try Calibration(predicted: [0, 0.5], outcomes: [false, true])
  }
}
