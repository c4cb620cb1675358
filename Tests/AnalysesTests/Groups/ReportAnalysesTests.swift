@testable import Modelling
import Diagnostics
import Registry
import Statistics
import TestSupport
import Testing

@testable import Analyses

private func isClose(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  value.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
}

@Test func activityAgreesWithR() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference("report"))
  var problems: [Diagnostic] = []
  let all = [2019: 260, 2020: 275, 2021: 290, 2022: 300, 2023: 310, 2024: 320]
  let activity = try #require(
    YearlyActivity(table, year: "year", all: all, at: Place(file: "t"), problems: &problems))
  for year in activity.years where year.year == 2019 || year.year == 2024 {
    #expect(year.cases.events == (try reference.count("cases \(year.year)")))
    #expect(isClose(year.interval?.low, try reference.number("cases low \(year.year)")))
    #expect(isClose(year.interval?.high, try reference.number("cases high \(year.year)")))
  }
  #expect(isClose(activity.trend?.pValue, try reference.number("trend")))
  #expect(problems.isEmpty)
}

@Test func fewerECMORunsThanCasesAreAnError() throws {
  var problems: [Diagnostic] = []
  let activity = YearlyActivity(
    try galleryRegistry(), year: "year", all: [2024: 90], at: Place(file: "t"), problems: &problems)
  #expect(activity == nil)
  #expect(problems.map(\.message) == ["90 ECMO runs in 2024 are fewer than the 95 of ECPR among them"])
}

@Test func ratesAgreeWithR() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference("report"))
  let names = ["bleeding", "limb_ischaemia", "stroke", "renal_replacement"]
  let rates = EventRates(
    table, variables: try names.map { try column($0, table) }, exposure: try column("ecmo_hours", table),
    where: .all, words: .english)
  for (row, name) in zip(rates.rows, names) where name == "stroke" || name == "bleeding" {
    let rate = try #require(row.rate(per: 1000))
    #expect(isClose(rate.estimate, try reference.number("\(name) rate")))
    #expect(isClose(rate.interval.low, try reference.number("\(name) rate low")))
    #expect(isClose(rate.interval.high, try reference.number("\(name) rate high")))
  }
  #expect(rates.any.patients.events == (try reference.count("any")))
}

@Test func oneComplicationIsEnoughAndOneUnknownLeavesItOpen() throws {
  let table = try registry("a,b,h\nyes,,1\nno,,2\nno,no,3\nno,yes,\n")
  let rates = EventRates(
    table, variables: [try column("a", table), try column("b", table)], exposure: try column("h", table),
    where: .all, words: .english)
  #expect(rates.any.patients == ProportionResult(events: 2, total: 3, unknown: 1))
  #expect(rates.any.exposure == 4)
  #expect(rates.any.timed.count == 1)
}

@Test func observedAndExpectedAgreeWithR() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference("report"))
  let predictions = try #require(
    Predictions(
      table, column: try column("predicted_death", table), outcome: try filter("died = yes", table),
      where: .all, words: .english))
  let adjusted = RiskAdjusted(predictions, by: try column("centre", table), words: .english)
  for centre in ["Centre A", "Centre G"] {
    let group = try #require(adjusted.groups.first { $0.label == centre })
    #expect(group.observed.events == (try reference.count("\(centre) observed")))
    #expect(isClose(group.expected, try reference.number("\(centre) expected")))
    #expect(isClose(group.ratio?.estimate, try reference.number("\(centre) ratio")))
    #expect(isClose(group.ratio?.interval.low, try reference.number("\(centre) ratio low")))
    #expect(isClose(group.ratio?.interval.high, try reference.number("\(centre) ratio high")))
  }
  #expect(adjusted.groups.reduce(0) { $0 + $1.observed.events } == adjusted.overall.observed.events)
}

@Test func aModelOfEarlierYearsAgreesWithR() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference("report"))
  let predictions = try Predictions(
    table,
    predictors: try ["age_years", "low_flow_min", "rhythm", "witnessed"].map { try column($0, table) },
    outcome: try filter("died = yes", table), where: try filter("year = 2024", table),
    fitted: try filter("year < 2024", table), words: .english)
  let model = try #require(predictions.model)
  #expect(model.fitted.total == (try reference.count("fitted")))
  #expect(model.terms.count == 6)
  for (index, term) in model.terms.enumerated() {
    #expect(isClose(term.coefficient, try reference.number("term \(index + 1)"), 1e-6), "\(term.label)")
    #expect(isClose(term.pValue, try reference.number("term p \(index + 1)"), 1e-6), "\(term.label)")
    if index == 0 {
      // The intercept has no odds ratio.
      #expect(term.interval == nil && term.oddsRatio == nil)
    } else {
      #expect(
        isClose(term.interval?.low, try reference.number("term low \(index + 1)"), 1e-6), "\(term.label)")
    }
  }
  let adjusted = RiskAdjusted(predictions, by: nil, words: .english)
  #expect(adjusted.overall.observed.total == (try reference.count("judged 2024")))
  #expect(isClose(adjusted.overall.expected, try reference.number("expected 2024"), 1e-6))
}

@Test func groupsByRiskKeepEqualRisksTogether() throws {
  let table = try registry("p,died\n0.1,no\n0.1,no\n0.1,yes\n0.1,no\n0.4,no\n0.6,yes\n")
  let predictions = try #require(
    Predictions(
      table, column: try column("p", table), outcome: try filter("died = yes", table), where: .all,
      words: .english))
  let adjusted = RiskAdjusted(groupsOf: predictions, count: 3, words: .english)
  #expect(adjusted.groups.map(\.observed.total) == [4, 2])
}

@Test func aLevelThatTheModelHasNotSeenIsMissingToIt() throws {
  let rows = (0..<40).map { "\($0 % 7),\($0 % 3 == 0 ? "a" : "b"),\($0 % 5 < 2 ? "yes" : "no"),1\n" }
  let table = try registry("x,g,died,t\n" + rows.joined() + "3,c,yes,2\n2,a,no,2\n")
  let predictions = try Predictions(
    table, predictors: [try column("x", table), try column("g", table)],
    outcome: try filter("died = yes", table), where: try filter("t = 2", table),
    fitted: try filter("t = 1", table), words: .english)
  #expect(predictions.risks.count == 1)
  #expect(predictions.leftOut == 1)
}

@Test func conditionsMakeGroupsAndTheFirstThatHoldsCounts() throws {
  let table = try registry("x\n5\n15\n25\n\n")
  let column = Column(
    groups: [
      ("low", try filter("x < 10", table)), ("middle", try filter("x < 20", table)),
      ("not known", try filter("x missing", table)),
    ], title: "X", in: table)
  #expect(column.codes == [0, 1, -1, 2])
}

@Test func causesOfDeathAreSharesOfTheDeadAndOfAll() throws {
  let table = try registry("died,cause\nyes,brain\nyes,brain\nyes,other\nyes,\nno,\nno,\n")
  let shares = ShareTable(
    table, levelsOf: try column("cause", table), counted: try filter("died = yes", table),
    among: [("dead", try filter("died = yes", table)), ("all", .all)], title: "Share",
    words: .english)
  #expect(shares.categories.map(\.label) == ["brain", "other", "Not known"])
  #expect(
    shares.categories.map { $0.results.map { [$0.events, $0.total] } } == [
      [[2, 4], [2, 6]], [[1, 4], [1, 6]], [[1, 4], [1, 6]],
    ])
}
