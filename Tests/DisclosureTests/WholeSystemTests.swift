import Analyses
import Diagnostics
import Registry
import Testing

@testable import Disclosure

/// Every whole combination of some counts, each added, taken away or left out: does one come to 1 to k − 1 patients?
private func reckoned(_ shown: [PatientSet], threshold: Int = 11) -> Int? {
  let size = 1 + (shown.flatMap { set in (0..<3000).filter { set.contains($0) } }.max() ?? 0)
  let vectors = shown.map { set in (0..<size).map { set.contains($0) ? 1 : 0 } }
  func search(_ index: Int, _ sum: [Int]) -> Int? {
    guard index < vectors.count else {
      let few = sum.reduce(0, +)
      return sum.allSatisfy { $0 == 0 || $0 == 1 } && few > 0 && few < threshold ? few : nil
    }
    for sign in [0, 1, -1] {
      let next = sign == 0 ? sum : zip(sum, vectors[index]).map { $0 + sign * $1 }
      if let found = search(index + 1, next) { return found }
    }
    return nil
  }
  return search(0, Array(repeating: 0, count: size))
}

private func patients(_ rows: Range<Int>) -> PatientSet { PatientSet(rows) }

/// Numbers of patients that were reckoned from pages of this program: each is found where all is printed, and none
/// where it has been settled.
@Suite struct WholeSystemTests {
  private func expectNothing(_ sets: [PatientSet], _ links: [(PatientSet, [PatientSet])] = []) {
    #expect(reckoned(sets) != nil, "nothing to find")
    let ledger = Ledger()
    for (total, parts) in links { ledger.link(total, parts) }
    for set in sets { ledger.print(set) }
    let settlement = ledger.settle(.cms)
    #expect(settlement.suppression.exposed.isEmpty && settlement.fallen == nil)
    let shown = sets.filter { !settlement.count($0).isHidden }
    #expect(!shown.isEmpty)
    #expect(reckoned(shown) == nil, "\(reckoned(shown) ?? 0) of \(shown.map(\.count))")
  }

  @Test func theFifthThatTheModelledLeave() {
    // Modelled of all years less those of earlier ones is the year's; less four shown fifths it is the hidden one.
    let fifths = [0..<20, 20..<40, 40..<60, 60..<80, 80..<87].map(patients)
    let (all, earlier) = (patients(0..<300), patients(87..<300))
    expectNothing([all, earlier] + fifths.dropLast(), [(patients(0..<87), fifths)])
  }

  @Test func theSurvivorsWhomTheModelLeavesOut() {
    expectNothing([patients(0..<130), patients(0..<120)])
  }

  @Test func theMissingOfAYearFromMediansOverTwoSpans() {
    // 318 of the year; the n of all years and of the earlier ones.
    let (year, all, earlier) = (patients(0..<60), patients(7..<400), patients(60..<400))
    expectNothing([year, all, earlier])
  }

  @Test func twoMissingCountsAndBoth() {
    // Missing A, missing B, and missing either: both follow.
    let (one, other) = (patients(0..<40), patients(35..<80))
    expectNothing([one, other, one.union(other)])
  }

  @Test func aYearFromTheOthersAndTheirSum() {
    let years = [patients(0..<40), patients(40..<90), patients(90..<97)]
    expectNothing([patients(0..<97), years[0], years[1]], [(patients(0..<97), years)])
  }

  @Test func aTableByYearAndOneOverAll() {
    let events = [patients(0..<30), patients(50..<75), patients(100..<104)]
    let all = events.reduce(PatientSet([])) { $0.union($1) }
    expectNothing([all, events[0], events[1]])
  }

  @Test func twoConditionsAndTheirUnion() {
    let (a, b) = (patients(0..<50), patients(46..<120))
    expectNothing([a, b, a.union(b), patients(0..<400)])
  }

  @Test func nestedFilters() {
    expectNothing([patients(0..<200), patients(0..<150), patients(150..<196), patients(0..<40)])
  }
}

/// Results that are counts in disguise.
@Suite struct DisguisedCountTests {
  private let place = Place(file: "t")

  private func table(_ header: String, _ rows: [String]) throws -> RegistryTable {
    var problems: [Diagnostic] = []
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    let read = RegistryTable.read(
      Array(text.utf8), name: "r", file: "r.csv", dictionary: nil, problems: &problems)
    return try #require(read)
  }

  private func column(_ name: String, _ table: RegistryTable) throws -> Column {
    try #require(table[name])
  }

  private func measure(_ definition: String, _ table: RegistryTable) throws -> MeasureResult {
    var problems: [Diagnostic] = []
    let all = MeasureDefinition.readAll(
      "m: {registry: r, \(definition)}\n", file: "m.yaml", problems: &problems)
    let measure = try #require(all.first)
    let result = measure.evaluate(in: table, problems: &problems)
    return try #require(result)
  }

  private func filter(_ text: String, _ table: RegistryTable) throws -> Filter {
    var problems: [Diagnostic] = []
    let filter = Filter.parse(text, at: place, columns: table, problems: &problems)
    return try #require(filter)
  }

  private func settled<Result: Releasable>(_ results: Result...) -> (Release, [Result.Printable?]) {
    let reading = Release(profile: .cms11)
    for result in results { _ = result.printable(by: reading) }
    let settled = reading.settled
    #expect(settled.exposedCount == 0)
    return (settled, results.map { $0.printable(by: settled) })
  }

  @Test func aRateTellsTheEventsWithAKnownTime() throws {
    // Forty bled; of four of them the time is missing: the rate's interval would tell 36.
    let rows = (0..<200).map {
      "\($0 < 40 ? "yes" : "no"),\((36..<40).contains($0) ? "" : String(50 + $0 % 40))"
    }
    let table = try table("bled,hours", rows)
    let rates = EventRates(
      table, variables: [try column("bled", table)], exposure: try column("hours", table), where: .all,
      words: .english)
    let printed = try #require(settled(rates).1[0])
    let share = printed.rows[0].patients
    #expect(share.events.value == 40 || printed.rows[0].isRateHidden)
    #expect(share.events.isHidden || printed.rows[0].isRateHidden)
    let open = Release(profile: .internal)(rates)
    #expect(!open.rows[0].isRateHidden)
  }

  @Test func theMeanOfNoughtsAndOnesIsACount() throws {
    let table = try table("x", (0..<100).map { $0 < 5 ? "1" : "0" })
    for kind in ["mean", "total"] {
      let result = try measure("\(kind): x", table)
      let printed = settled(result).1[0]
      #expect(printed?.isHidden == true, "\(kind)")
    }
  }

  @Test func aModelWithOneTwoValuedPredictorIsItsTable() throws {
    // 6 of 40 exposed had it: two coefficients tell all four counts.
    let rows = (0..<200).map { row in
      "\(row < 40 ? "yes" : "no"),\(row < 6 || row >= 40 && row < 100 ? "yes" : "no")"
    }
    let table = try table("exposed,died", rows)
    let predictions = try Predictions(
      table, predictors: [try column("exposed", table)], outcome: try filter("died = yes", table),
      where: .all, fitted: nil, words: .english)
    let model = try #require(predictions.model)
    #expect(model.isDiscrete && model.design.map(\.count).sorted() == [6, 34, 60, 100])
    #expect(settled(model).1[0] == nil)
  }

  @Test func aLevelWithFewEventsShowsInItsInterval() throws {
    let rows = (0..<300).map { row in
      "\(row % 97),\(row < 12 ? "rare" : "common"),\(row < 3 || row % 2 == 0 ? "yes" : "no")"
    }
    let table = try table("age,kind,died", rows)
    let predictions = try Predictions(
      table, predictors: [try column("age", table), try column("kind", table)],
      outcome: try filter("died = yes", table), where: .all, fitted: nil, words: .english)
    let model = try #require(predictions.model)
    #expect(!model.isDiscrete)
    #expect(settled(model).1[0] == nil)
  }

  @Test func aCountTypedIntoAFlowTellsTheDifference() {
    let flow = CohortFlow(steps: [
      .init(label: "All", count: 100, source: "a paper"),
      .init(label: "Ours", count: 93, patients: PatientSet(0..<93)),
    ])
    let printed = settled(flow).1[0]
    #expect(printed?.steps[1].count.isHidden == true)
  }

  @Test func theRecordsWithoutAGroupFollowFromTheGroupsAndAll() throws {
    let rows = (0..<120).map { "\($0 < 60 ? "a" : $0 < 113 ? "b" : ""),\($0 % 50)" }
    let table = try table("g,x", rows)
    let comparison = Comparison(
      of: table, by: try column("g", table), variables: [try column("x", table)])
    let reading = Release(profile: .cms11)
    _ = reading(comparison)
    let all = RecordCount(PatientSet(0..<120))
    _ = all.printable(by: reading)
    let settled = reading.settled
    #expect(settled.exposedCount == 0)
    let printed = settled(comparison)
    #expect(all.printable(by: settled)?.value == 120, "the number of records is kept first")
    #expect(printed.groupCounts.contains { $0.isHidden })
    #expect(printed.ungrouped.isHidden)
  }

  @Test func theRecordsCompletedSinceTheLastReport() throws {
    let table = try table("x", (0..<100).map { $0 < 90 ? String($0) : "" })
    let result = try measure("median: x", table)
    let reading = Release(profile: .cms11)
    _ = reading(result)
    // 86 then, 90 now.
    reading.published(result, earlier: .number(count: 86))
    guard case .median(let printed) = reading.settled(result) else { return }
    #expect(printed.count.isHidden)
    #expect(printed.result != nil, "the median itself tells nobody")
  }

  @Test func aSummaryStandsWithoutItsNumber() throws {
    // Four of a hundred are missing: the median stands, how many it is of does not.
    let table = try table("x", (0..<100).map { $0 < 96 ? String($0) : "" })
    let result = try measure("median: x", table)
    let reading = Release(profile: .cms11)
    _ = reading(result)
    let all = RecordCount(PatientSet(0..<100))
    _ = all.printable(by: reading)
    let settled = reading.settled
    guard case .median(let printed) = settled(result) else { return }
    #expect(all.printable(by: settled)?.value == 100)
    #expect(printed.count.isHidden && printed.result?.summary != nil)
    // 47.5: a half would tell that an even number is known.
    #expect(printed.result?.decimals == 0)
  }
}
