@testable import Modelling
import Registry
import Statistics
import Testing

@testable import Analyses

private func settings(_ table: RegistryTable, _ predictors: [String]) throws -> AdjustmentSettings {
  var settings = AdjustmentSettings(
    outcome: try filter("survived_to_discharge = yes", table),
    predictors: try predictors.map { try column($0, table) },
    learning: try filter("year in (2022, 2023)", table), judged: try filter("year = 2024", table))
  settings.imputations = 6
  settings.rounds = 3
  settings.bootstrapSamples = 10
  return settings
}

@Test func theModelOfTheNetworkAgreesWithR() throws {
  let (table, reference) = (try networkRegistry(), try GalleryReference("network"))
  let report = try RiskAdjustmentReport(
    table, settings(table, ["age_years", "low_flow_min", "first_rhythm"]), words: .english)
  #expect(report.knots == 4)
  #expect(report.parameters == 9)
  #expect(report.dropped.isEmpty)
  let complete = try #require(report.completeCases)
  #expect(complete.patients.known.count == (try reference.count("complete")))
  #expect(complete.patients.events.count == (try reference.count("complete events")))
  #expect(report.leftOut.complete == complete.patients.known)
  #expect(report.leftOut.leftOut.count == report.learning.known.count - complete.patients.known.count)
  for (name, label) in [
    ("age", "Age, years"), ("flow", "Low-flow"), ("asystole", "Asystole"),
  ] {
    let one = try #require(
      complete.contrasts.first { $0.label.contains(label) }, "\(complete.contrasts.map(\.label))")
    #expect(abs(one.oddsRatio / (try reference.number("\(name) odds ratio")) - 1) < 1e-8)
    #expect(abs(one.interval.low / (try reference.number("\(name) low")) - 1) < 1e-7)
    #expect(abs(one.interval.high / (try reference.number("\(name) high")) - 1) < 1e-7)
    // Six imputations against sixty of mice: within five standard errors of the simulation.
    let pooled = try #require(report.pooled.contrasts.first { $0.label == one.label })
    let reach = 5 * (try reference.number("\(name) between")) * (1.0 / 6 + 1.0 / 60).squareRoot()
    #expect(abs(pooled.logOdds - (try reference.number("\(name) pooled"))) < reach)
    #expect((pooled.missingInformation ?? 1) < 0.3)
  }
  let validation = try #require(complete.validation)
  #expect(validation.corrected.area < validation.apparent.area)
  for (part, value) in [
    ("area", report.performance.area?.value), ("slope", report.performance.slope?.value),
    ("brier", report.performance.brier?.value),
    ("expected", report.predictions.risks.reduce(0, +)),
  ] {
    let reach = 5 * (try reference.number("judged \(part) between")) * (1.0 / 6 + 1.0 / 60).squareRoot()
    #expect(abs((value ?? .nan) - (try reference.number("judged \(part)"))) < reach, "\(part)")
  }
  #expect(report.judged.known.count == 314)
  #expect(report.predictions.outcomes.count == 314)
  let curve = try #require(report.pooled.curves.first)
  #expect(curve.points.count == 25)
}

@Test func withTooFewEventsWhatCanBeFittedIs() throws {
  let table = try networkRegistry()
  var few = try settings(table, ["age_years", "low_flow_min", "first_rhythm", "sex"])
  few.learning = try filter("year = 2015 and centre in (A, B, C)", table)
  few.imputations = 2
  let report = try RiskAdjustmentReport(table, few, words: .english)
  #expect(report.knots == 0)
  #expect(report.parameters <= report.budget.parameters)
  #expect(!report.dropped.isEmpty)
  #expect(report.dropped.allSatisfy { $0.reason == .tooFewEvents })
  #expect(report.predictors.map(\.name) == Array(few.predictors.map(\.name)[..<report.predictors.count]))
}

@Test func aModelMayNotBeJudgedByThoseItLearntFrom() throws {
  let table = try networkRegistry()
  var same = try settings(table, ["age_years"])
  same.judged = try filter("year >= 2023", table)
  #expect(throws: StatisticsError.overlappingGroups) {
    try RiskAdjustmentReport(table, same, words: .english)
  }
  same.learning = try filter("year = 2015 and centre = A and survived_to_discharge = yes", table)
  #expect(throws: StatisticsError.oneOutcome) { try RiskAdjustmentReport(table, same, words: .english) }
}

@Test func separatedOutcomesTakeThePenaltyAndSaySo() throws {
  var csv = "year,x,died\n"
  for patient in 0..<60 { csv += "\(2020 + patient % 2),\(patient / 2),\(patient >= 30 ? "yes" : "no")\n" }
  let table = try registry(csv)
  var settings = AdjustmentSettings(
    outcome: try filter("died = yes", table), predictors: [try column("x", table)],
    learning: try filter("year = 2020", table), judged: try filter("year = 2021", table))
  settings.imputations = 2
  settings.bootstrapSamples = 4
  settings.knots = 0
  let report = try RiskAdjustmentReport(table, settings, words: .english)
  #expect(report.completeCases?.separation?.isComplete == true)
  #expect(report.pooled.separation?.labels == report.pooled.labels)
  // No odds ratio stands where none exists.
  #expect(report.pooled.contrasts.isEmpty && report.completeCases?.contrasts.isEmpty == true)
  #expect(report.pooled.curves.isEmpty)
  #expect(report.performance.slope == nil)
  #expect(report.performance.problem == .separated)
}

@Test func aLevelThatTheModelHasNotSeenIsTold() throws {
  var csv = "year,rhythm,died\n"
  for patient in 0..<80 {
    let isJudged = patient % 2 == 1
    let rhythm = isJudged && patient < 6 ? "unknown to it" : ["VF", "PEA"][patient / 2 % 2]
    csv += "\(isJudged ? 2021 : 2020),\(rhythm),\(patient % 5 < 2 ? "yes" : "no")\n"
  }
  let table = try registry(csv)
  var settings = AdjustmentSettings(
    outcome: try filter("died = yes", table), predictors: [try column("rhythm", table)],
    learning: try filter("year = 2020", table), judged: try filter("year = 2021", table))
  settings.imputations = 2
  settings.bootstrapSamples = 4
  let report = try RiskAdjustmentReport(table, settings, words: .english)
  #expect(report.unseenLevels == PatientSet([1, 3, 5]))
  // Their only predictor is not known to the model: they have no risk.
  #expect(report.withoutPredictors == PatientSet([1, 3, 5]))
  #expect(report.predictions.risks.count == 37)
}

@Test func theRiskOfAJudgedPatientDoesNotKnowTheOutcome() throws {
  // The same records, the judged year's outcomes turned round.
  func risks(turned: Bool) throws -> [Double] {
    var csv = "year,age,rhythm,died\n"
    for patient in 0..<120 {
      let isJudged = patient % 3 == 0
      let died = (patient * 7 % 10 < 4) != (turned && isJudged)
      let age = patient % 5 == 0 ? "" : String(40 + patient * 11 % 40)
      csv += "\(isJudged ? 2021 : 2020),\(age),\(["VF", "PEA"][patient / 3 % 2]),\(died ? "yes" : "no")\n"
    }
    let table = try registry(csv)
    var settings = AdjustmentSettings(
      outcome: try filter("died = yes", table),
      predictors: [try column("age", table), try column("rhythm", table)],
      learning: try filter("year = 2020", table), judged: try filter("year = 2021", table))
    settings.imputations = 3
    settings.bootstrapSamples = 4
    return try RiskAdjustmentReport(table, settings, words: .english).predictions.risks
  }
  #expect(try risks(turned: false) == risks(turned: true))
}
