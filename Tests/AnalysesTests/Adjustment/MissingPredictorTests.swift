import Registry
import Statistics
import Testing

@testable import Analyses
@testable import Modelling

/// Patients of two years: 2020 is learnt from, 2021 judged. `flow` is written by what a patient's number, year and
/// outcome make of it.
private func report(
  predictors: [String] = ["age", "flow"], _ flow: (_ patient: Int, _ isJudged: Bool, _ died: Bool) -> String
) throws -> RiskAdjustmentReport {
  var csv = "year,age,flow,died\n"
  for patient in 0..<240 {
    let (isJudged, died) = (patient % 3 == 0, patient * 7 % 10 < 4)
    let written = flow(patient, isJudged, died)
    csv += "\(isJudged ? 2021 : 2020),\(40 + patient * 11 % 43),\(written),\(died ? "yes" : "no")\n"
  }
  let table = try registry(csv)
  var settings = AdjustmentSettings(
    outcome: try filter("died = yes", table), predictors: try predictors.map { try column($0, table) },
    learning: try filter("year = 2020", table), judged: try filter("year = 2021", table))
  (settings.imputations, settings.bootstrapSamples, settings.knots) = (3, 4, 0)
  return try RiskAdjustmentReport(table, settings, words: .english)
}

private func minutes(_ patient: Int) -> String { String(30 + patient * 13 % 50) }

@Test func whatIsKnownInOneOutcomeOnlyDoesNotEnter() throws {
  let found = try report { patient, _, died in died ? minutes(patient) : "" }
  #expect(found.predictors.map(\.name) == ["age"])
  #expect(found.dropped.map(\.reason) == [.knownInOneOutcome])
  // Nothing else is missing: nothing is imputed.
  #expect(!found.isImputed && found.pooled.imputations == 1)
}

@Test func whatNobodyLearntFromHasKnownIsNotCalledConstant() throws {
  let found = try report { patient, isJudged, _ in isJudged ? minutes(patient) : "" }
  #expect(found.dropped.map(\.reason) == [.unknown])
  #expect(throws: StatisticsError.noInformation) {
    try report(predictors: ["flow"]) { patient, isJudged, _ in isJudged ? minutes(patient) : "" }
  }
  let constant = try report { _, _, _ in "40" }
  #expect(constant.dropped.map(\.reason) == [.constant])
}

@Test func aPredictorThatNoJudgedPatientHasIsToldWhereverRisksAre() throws {
  let found = try report { patient, isJudged, _ in isJudged ? "" : minutes(patient) }
  #expect(found.dropped.isEmpty)
  #expect(found.performance.unknown == ["flow"])
  #expect(found.performance.slope == nil && found.performance.area == nil && found.performance.brier == nil)
  #expect(found.predictions.title.contains("without flow, which is not known in any patient judged"))
  let flow = try #require(found.leftOut.rows.last)
  #expect((flow.missing.count, flow.missingJudged.count) == (0, 80))
  // What is missing is imputed, but of the judged alone.
  #expect(found.isImputed && !found.pooled.isImputed && found.imputed == 3)
}

@Test func missingValuesAreCountedAmongLearnersAndJudged() throws {
  let found = try report { patient, isJudged, _ in patient % (isJudged ? 6 : 5) == 0 ? "" : minutes(patient) }
  let flow = try #require(found.leftOut.rows.last)
  #expect(flow.missing.count == (0..<240).count { $0 % 3 != 0 && $0 % 5 == 0 })
  #expect(flow.missingJudged.count == (0..<240).count { $0 % 6 == 0 })
  #expect(found.performance.isPooled && found.pooled.isImputed)
  #expect(found.predictions.opposite.performance?.slope == found.performance.slope)
}

@Test func aLevelInWhichAllDiedHasNoOddsRatio() throws {
  var csv = "year,age,rhythm,died\n"
  for patient in 0..<240 {
    let rhythm = ["A rhythm", "B rhythm", "C rhythm"][patient / 2 % 3]
    let died = rhythm == "C rhythm" || patient * 7 % 10 < 4
    csv += "\(2020 + patient % 2),\(40 + patient * 11 % 43),\(rhythm),\(died ? "yes" : "no")\n"
  }
  let table = try registry(csv)
  var settings = AdjustmentSettings(
    outcome: try filter("died = yes", table),
    predictors: [try column("age", table), try column("rhythm", table)],
    learning: try filter("year = 2020", table), judged: try filter("year = 2021", table))
  (settings.bootstrapSamples, settings.knots) = (4, 0)
  let report = try RiskAdjustmentReport(table, settings, words: .english)
  let separation = try #require(report.pooled.separation)
  #expect(!separation.isComplete)
  #expect(separation.labels == report.pooled.labels.filter { $0.contains("C rhythm, against") })
  #expect(separation.labels.count == 1)
  #expect(
    report.pooled.contrasts.map(\.label) == report.pooled.labels.filter { !$0.contains("C rhythm, against") })
  #expect(report.pooled.contrasts.allSatisfy { $0.oddsRatio < 10 })
  let model = try #require(
    Predictions(
      table, predictors: settings.predictors, outcome: settings.outcome, where: .all, fitted: nil,
      words: .english
    ).model)
  #expect(model.separation?.labels.count == 1 && model.separation?.isComplete == false)
  #expect(model.terms.filter { $0.oddsRatio == nil }.map { $0.label.contains("C rhythm") } == [false, true])
  #expect(model.terms.allSatisfy { ($0.interval == nil) == ($0.oddsRatio == nil) })
}

@Test func fiveEventsDoNotBearFiveParameters() throws {
  var csv = "a,b,c,d,e,died\n"
  for patient in 0..<60 {
    let values = [7, 11, 13, 17, 19].map { String(patient * $0 % 23) }
    csv += values.joined(separator: ",") + ",\(patient % 12 == 0 ? "yes" : "no")\n"
  }
  let table = try registry(csv)
  func model(_ names: [String]) throws -> RiskModel? {
    try Predictions(
      table, predictors: names.map { try column($0, table) }, outcome: try filter("died = yes", table),
      where: .all, fitted: nil, words: .english
    ).model
  }
  #expect(throws: StatisticsError.tooFewEvents(needed: 10, found: 5)) {
    try model(["a", "b", "c", "d", "e"])
  }
  #expect(try model(["a", "b"])?.terms.count == 3)
}
