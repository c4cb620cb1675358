import Modelling
import Analyses
import Diagnostics
import Registry
import Testing

@testable import Disclosure

private func table(_ rows: [String], _ header: String) throws -> RegistryTable {
  var problems: [Diagnostic] = []
  let text = ([header] + rows).joined(separator: "\n") + "\n"
  return try #require(
    RegistryTable.read(
      Array(text.utf8), name: "t", file: "t.csv", dictionary: nil, problems: &problems))
}

private func filter(_ text: String, _ table: RegistryTable) throws -> Filter {
  var problems: [Diagnostic] = []
  return try #require(Filter.parse(text, at: Place(file: "f"), columns: table, problems: &problems))
}

/// Submits, settles, and asks again.
private func released<Result: Releasable>(_ result: Result, _ profile: DisclosureProfile = .cms11)
  -> Result.Printable?
{
  let door = Door(profile: profile)
  let pending = door.submit(result)
  door.settle()
  return pending.released?.value
}

@Test func aLifeTableHidesTimesAtWhichFewAreLeft() throws {
  // 40 die on day 10, 5 on day 100; 60 are followed for a year.
  let rows =
    Array(repeating: "10,yes", count: 40) + Array(repeating: "100,yes", count: 5)
    + Array(repeating: "400,no", count: 60)
  let data = try table(rows, "days,died")
  let life = try FollowUpTable(
    data, time: try #require(data["days"]), event: try filter("died = yes", data), at: [30, 180], where: .all)
  #expect(released(life, .internal)?.rows.map(\.estimate.isHidden) == [false, false])
  let open = try #require(released(life))
  // 45 less 40 would tell the five.
  #expect(open.rows.contains { $0.estimate.isWithheld })
  #expect(
    open.rows.filter(\.estimate.isWithheld).allSatisfy { row in
      [row.died, row.lost, row.followed].allSatisfy(\.isWithheld)
    })
}

@Test func whereFewAreLostSurvivalIsToldInWholePercents() throws {
  // 900 die on day 10, 3 are last seen on day 20, the others are followed for a year.
  let rows =
    Array(repeating: "10,yes", count: 900) + Array(repeating: "20,no", count: 3)
    + Array(repeating: "400,no", count: 1097)
  let data = try table(rows, "days,died")
  let days = try #require(data["days"])
  let life = try FollowUpTable(
    data, time: days, event: try filter("died = yes", data), at: [30], where: .all)
  let row = try #require(released(life)?.rows.first)
  #expect(row.estimate.isRounded && row.died.value == 900)
  #expect(row.lost.isWithheld && row.followed.isWithheld)
  #expect(row.estimate.value?.survival == 0.55)
  #expect(row.estimate.value?.interval.map { [$0.low, $0.high] } == [0.53, 0.57])
  // Of few patients a whole percent would tell who was lost.
  let small = try table(
    Array(repeating: "10,yes", count: 30) + Array(repeating: "20,no", count: 3)
      + Array(repeating: "400,no", count: 40), "days,died")
  let smallDays = try #require(small["days"])
  let few = try FollowUpTable(
    small, time: smallDays, event: try filter("died = yes", small), at: [30], where: .all)
  #expect(released(few)?.rows.first?.estimate.isWithheld == true)
}

@Test func competingEventsLeaveWithoutTheirSteps() throws {
  let rows =
    Array(repeating: "2,yes", count: 30) + Array(repeating: "5,no", count: 40)
    + Array(repeating: "20,yes", count: 30)
  let data = try table(rows, "days,weaned")
  let time = try #require(data["days"])
  let risks = try CompetingRisks(
    data,
    causes: [
      .init(label: "W", condition: try filter("weaned = yes", data), time: time),
      .init(label: "D", condition: try filter("weaned = no", data), time: time),
    ], until: nil, days: [3, 7], where: .all)
  let shown = try #require(released(risks))
  #expect(shown.labels == ["W", "D"])
  #expect(shown.days.map(\.outcome.isHidden) == [false, false])
  #expect(shown.days[1].outcome.value?.states.map(\.patients) == [30, 40])
}

@Test func aSmallCentreTakesWhatIsDrawnFromAllWithIt() throws {
  var rows: [String] = []
  for (centre, count) in [("A", 60), ("B", 60), ("C", 14)] {
    for patient in 0..<count {
      rows.append("\(centre),0.\(3 + patient % 5),\(patient % 2 == 0 ? "yes" : "no")")
    }
  }
  let data = try table(rows, "centre,risk,died")
  let risk = try #require(data["risk"])
  let died = try filter("died = yes", data)
  let predictions = try #require(Predictions(data, column: risk, outcome: died, where: .all, words: .english))
  let centres = try CentreComparison(predictions, by: try #require(data["centre"]))
  #expect(released(centres, .internal)?.shrinkage != nil)
  let shown = try #require(released(centres))
  #expect(shown.centres[2].judged.isWithheld)
  #expect(shown.shrinkage == nil && shown.dispersion == nil)
  #expect(shown.centres.allSatisfy { $0.judged.value?.shrunken == nil })
}

@Test func aModelOfCategoriesAloneIsNotTold() throws {
  var rows: [String] = []
  for patient in 0..<400 {
    rows.append(
      "\(2020 + patient % 2),\(40 + patient * 7 % 40),\(["VF", "PEA"][patient / 2 % 2]),\(patient % 5 < 2 ? "yes" : "no")"
    )
  }
  let data = try table(rows, "year,age,rhythm,died")
  func report(_ names: [String]) throws -> RiskAdjustmentReport {
    var settings = AdjustmentSettings(
      outcome: try filter("died = yes", data), predictors: names.compactMap { data[$0] },
      learning: try filter("year = 2020", data), judged: try filter("year = 2021", data))
    (settings.imputations, settings.bootstrapSamples) = (2, 20)
    return try RiskAdjustmentReport(data, settings, words: .english)
  }
  let (both, rhythm) = (try report(["age", "rhythm"]), try report(["rhythm"]))
  let withAge = try #require(released(both))
  #expect(withAge.pooled.contrasts.count == 2)
  #expect(released(rhythm) == nil)
  #expect(released(rhythm, .internal) != nil)
}
