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

extension Printed where Value == Int {
  /// Whether what is told leaves this count.
  fileprivate func allows(_ count: Int) -> Bool {
    count >= bounds.low && bounds.high.map { count <= $0 } ?? true
  }
}

extension Printed where Value == PrintedFollowUp.Estimate {
  fileprivate func allows(_ survival: Double?) -> Bool {
    guard let survival else { return true }
    return switch form {
    case .shown(let told), .merged(let told): told.survival == survival
    case .rounded(let told): abs((told.survival ?? 0) - survival) <= 0.0051
    case .ranged(let low, let high):
      (low.survival ?? 0) <= survival && survival <= (high?.survival ?? 1)
    case .withheld: true
    }
  }
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
  // 45 less 40 would tell the five: not both are told, and both lie between the ends that stand there.
  #expect(open.rows.filter(\.died.isExact).count < 2)
  for (row, truth) in zip(open.rows, life.rows) {
    #expect(row.died.allows(truth.died.count) && row.followed.allows(truth.followed.count))
    #expect(row.estimate.allows(truth.survival))
  }
  #expect(open.rows.contains { !$0.estimate.isWithheld })
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
  #expect(row.lost.bounds.low <= 1 && row.lost.bounds.high == 10 && row.followed.allows(1097))
  #expect(row.estimate.value?.survival == 0.55)
  #expect(row.estimate.value?.interval.map { [$0.low, $0.high] } == [0.53, 0.57])
  // Of few patients a whole percent would tell who was lost.
  let small = try table(
    Array(repeating: "10,yes", count: 30) + Array(repeating: "20,no", count: 3)
      + Array(repeating: "400,no", count: 40), "days,died")
  let smallDays = try #require(small["days"])
  let few = try FollowUpTable(
    small, time: smallDays, event: try filter("died = yes", small), at: [30], where: .all)
  let told = try #require(released(few)?.rows.first)
  #expect(told.estimate.value == nil && told.estimate.allows(few.rows[0].survival))
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
  #expect(shown.days.map(\.estimates.isHidden) == [false, false])
  #expect(shown.days[1].states.map(\.value) == [30, 40])
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
  #expect(!shown.centres[2].observed.events.isExact)
  #expect(shown.shrinkage == nil && shown.dispersion == nil)
  // What is adjusted for all centres, or widened by them, would tell of the hidden one.
  #expect(shown.expectedOutside == nil && shown.widening == nil && shown.shrinkageProblem == nil)
  #expect(shown.centres.allSatisfy { $0.judged.value?.adjustedP == nil })
  for (centre, computed) in zip(shown.centres, centres.centres) {
    guard let judged = centre.judged.value else { continue }
    #expect(judged.pValue == computed.pValue)
    #expect(judged.inner == (try computed.ratio.limits(level: 0.95)))
    #expect(judged.outer == (try computed.ratio.limits(level: 0.998)))
  }
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

/// Registries of many sizes, followed for a year: whatever is told leaves the truth, and some survival is always told.
@Test(arguments: [60, 285, 600, 2400])
func aLifeTableIsToldAsWellAsItsRegistryAllows(runs: Int) throws {
  for seed in 0..<4 {
    var generator = GeneratedTables(seed: UInt64(runs + seed))
    let rows = (0..<runs).map { _ in
      let isDead = generator.next(below: 100) < 60
      let day = isDead ? [5, 20, 90, 300][generator.next(below: 16).trailingZeroBitCount % 4] : 400
      return isDead ? "\(day),yes" : generator.next(below: 100) < 5 ? "\(40 + day / 4),no" : "\(day),no"
    }
    let data = try table(rows, "days,died")
    let life = try FollowUpTable(
      data, time: try #require(data["days"]), event: try filter("died = yes", data), at: [30, 180, 365],
      where: .all)
    let door = Door(profile: .cms11)
    let pending = door.submit(life)
    door.settle()
    #expect(door.exposedCount == 0 && door.fallen == nil)
    let shown = try #require(pending.released?.value)
    #expect(shown.patients.value == runs)
    for (row, truth) in zip(shown.rows, life.rows) {
      #expect(
        row.died.allows(truth.died.count) && row.lost.allows(truth.lost.count)
          && row.followed.allows(truth.followed.count))
      #expect(row.estimate.allows(truth.survival), "\(runs) \(seed) \(row.time)")
    }
    // The month is kept first: all it can lose is what few leave open.
    let month = try #require(shown.rows.first)
    #expect(!month.estimate.isWithheld)
    if case .ranged(let low, let high?) = month.estimate.form {
      let width = (high.survival ?? 1) - (low.survival ?? 0)
      #expect(width * Double(runs) < 45, "\(runs) \(seed) \(width)")
    }
  }
}

@Test func theRangeOfSurvivalIsThatOfAllOrdersOfLosses() throws {
  // 74 patients, 30 of whom die on day 10; 4 are lost before all deaths, or after them.
  func survival(_ lostOn: Int) throws -> Double {
    let rows =
      Array(repeating: "10,yes", count: 30) + Array(repeating: "\(lostOn),no", count: 4)
      + Array(repeating: "400,no", count: 40)
    let data = try table(rows, "days,died")
    let life = try FollowUpTable(
      data, time: try #require(data["days"]), event: try filter("died = yes", data), at: [30], where: .all)
    let told = try #require(released(life)?.rows.first)
    let own = try #require(life.rows[0].survival)
    #expect(told.estimate.allows(own))
    guard case .ranged(let low, let high?) = told.estimate.form else { return own }
    #expect((low.survival ?? 1) <= 1 - 30.0 / 70 + 1e-9 && (high.survival ?? 0) >= 1 - 30.0 / 74 - 1e-9)
    // The limits beside it hold the interval that is not told, and none is the range itself.
    let (limits, hidden) = (try #require(low.interval), try #require(life.rows[0].interval))
    #expect(limits.low <= hidden.low && hidden.high <= limits.high && high.interval == limits)
    #expect(limits.low < low.survival ?? 0 && limits.high > high.survival ?? 1)
    return own
  }
  #expect(try survival(5) < survival(20))
}

@Test func runsClusteredByCentreStandWhereEveryCentreMay() throws {
  func data(_ sizes: [Int]) throws -> RegistryTable {
    var rows: [String] = []
    for (centre, size) in sizes.enumerated() {
      for run in 0..<size {
        rows.append("C\(centre),P\(centre)-\(run),\(run % (2 + centre) == 0 ? "yes" : "no")")
      }
    }
    return try table(rows, "centre,patient,alive")
  }
  func runs(_ data: RegistryTable) throws -> RunsComparison {
    RunsComparison(
      data, patient: try #require(data["patient"]), order: nil, centre: data["centre"],
      outcome: try filter("alive = yes", data), where: .all)
  }
  let large = try runs(data([80, 90, 100]))
  // sandwich 3.0, by script/reference/clusters.R.
  let told = try #require(large.clusteredByCentre)
  #expect(abs(told.low - 0.1239122935848772) < 1e-9 && abs(told.high - 0.6756986545363778) < 1e-9)
  #expect(released(large)?.clusteredByCentre == told)
  #expect(released(large)?.clustered == nil)
  let small = try runs(data([80, 90, 15]))
  #expect(released(small, .internal)?.clusteredByCentre != nil)
  #expect(released(small)?.clusteredByCentre == nil)
}
