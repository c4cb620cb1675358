import Analyses
import Testing

@testable import Disclosure

/// What all counts told as they are say together of few, in reports of invented registries of many sizes; and that the
/// attacker finds each leak that was ever found on pages of this program, where it is planted.
@Suite struct RankAttackTests {
  private static func share(of sets: Int) -> Int {
    #if DEBUG
      max(1, sets / 10)
    #else
      sets
    #endif
  }

  private static func patients(_ rows: Range<Int>...) -> PatientSet { PatientSet(rows.joined()) }

  /// What was printed, and who followed from it.
  private static let leaks: [(name: String, told: [PatientSet], few: PatientSet)] = [
    (
      "modelled of all years, of earlier ones, and four fifths",
      [patients(0..<300), patients(87..<300)]
        + [0..<20, 20..<40, 40..<60, 60..<80].map { patients($0) }, patients(80..<87)
    ),
    ("survivors and the modelled ones", [patients(0..<130), patients(0..<120)], patients(120..<130)),
    (
      "n of medians over two spans",
      [patients(0..<60), patients(7..<400), patients(60..<400)], patients(0..<7)
    ),
    (
      "two missing counts and both", [patients(0..<40), patients(35..<80), patients(0..<80)],
      patients(35..<40)
    ),
    (
      "years and their sum", [patients(0..<97), patients(0..<40), patients(40..<90)], patients(90..<97)
    ),
    (
      "a table by year and one over all",
      [patients(0..<30, 50..<75, 100..<104), patients(0..<30), patients(50..<75)], patients(100..<104)
    ),
    (
      "two conditions and their union", [patients(0..<50), patients(46..<120), patients(0..<120)],
      patients(46..<50)
    ),
    (
      "groups of a comparison and all", [patients(0..<200), patients(0..<120), patients(120..<194)],
      patients(194..<200)
    ),
    ("a rate's events with a known time", [patients(0..<40), patients(0..<36)], patients(36..<40)),
    (
      "this year's n and the last report's", [patients(0..<314), patients(0..<305)], patients(305..<314)
    ),
    (
      "causes, and a denominator that leaves children out",
      [patients(0..<153), patients(153..<199), patients(199..<210), patients(8..<210)], patients(0..<8)
    ),
  ]

  @Test func eachPlantedLeakIsFoundAndThenClosed() {
    for leak in Self.leaks {
      let size = 1 + leak.told.reduce(leak.few) { $0.union($1) }.reduce(0, max)
      let found = RankAttack(told: leak.told, patients: size).few(among: leak.told + [leak.few], below: 11)
      #expect(found.contains(leak.few), "\(leak.name)")
      let ledger = Ledger()
      // The few are a row that the page hides, too.
      for set in leak.told + [leak.few] { ledger.print(set) }
      let settlement = ledger.settle(.cms)
      let told = leak.told.filter { settlement.count($0).isExact }
      #expect(!told.isEmpty, "\(leak.name)")
      #expect(
        RankAttack(told: told, patients: size).few(among: leak.told + [leak.few], below: 11).isEmpty,
        "\(leak.name)")
    }
  }

  @Test func aCountThatIsNoneOfTheSumsIsNotFound() {
    // Two sets that differ in eight patients: who of them is in which does not follow.
    let told = [Self.patients(0..<100), Self.patients(4..<104)]
    #expect(RankAttack(told: told, patients: 104).few(among: told, below: 11).isEmpty)
  }

  @Test(arguments: [60, 120, 285, 600])
  func nobodyFewFollowsFromAReport(patients: Int) {
    for seed in 0..<Self.share(of: 6) {
      let registry = SyntheticRegistry(seed: UInt64(seed), rows: patients, columns: 6)
      let ledger = Ledger()
      registry.enterReport(shares: 2, in: ledger)
      let settlement = ledger.settle(.cms)
      let counts = settlement.suppression.counts
      let told = settlement.cells.filter { settlement.suppression.isTold($0.value) }.sorted {
        $0.value < $1.value
      }
      .map(\.key)
      #expect(settlement.suppression.exposed.isEmpty && !told.isEmpty)
      let printed = settlement.cells.filter { counts.cells[$0.value].isPrinted }.sorted {
        $0.value < $1.value
      }
      .map(\.key)
      let found = RankAttack(told: told, patients: patients).few(among: printed, below: 11)
      #expect(found.isEmpty, "seed \(seed): \(found.map(\.count))")
    }
  }

  /// The same registry without any suppression but that of the few themselves: the attacker succeeds.
  @Test func nearlyEveryReportTellsOfFewWhereOnlyTheFewAreHidden() {
    let registry = SyntheticRegistry(seed: 3, rows: 120, columns: 4)
    let ledger = Ledger()
    registry.enterReport(shares: 1, in: ledger)
    let sets = ledger.contents.sets.compactMap { $0 }
    let found = RankAttack(told: sets.filter { $0.count >= 11 }, patients: 120).few(among: sets, below: 11)
    #expect(!found.isEmpty)
  }

  /// How many counts are hidden never falls as the least that is not small rises. Which of two equally good complements
  /// is taken may change.
  @Test func aLowerThresholdNeverHidesMore() throws {
    for seed in 0..<Self.share(of: 20) {
      let registry = SyntheticRegistry(
        seed: UInt64(seed), rows: [60, 120, 200, 300, 450][seed % 5], columns: 6)
      var last = 0
      for threshold in 2...15 {
        let ledger = Ledger()
        registry.enterReport(shares: 2, in: ledger)
        let rule = try #require(SmallNumbers(threshold: threshold))
        let suppression = ledger.settle(rule).suppression
        let hidden = suppression.counts.cells.indices.count {
          suppression.counts.cells[$0].isPrinted && suppression.isHidden[$0]
        }
        #expect(suppression.exposed.isEmpty)
        #expect(hidden >= last, "seed \(seed), threshold \(threshold)")
        last = hidden
      }
    }
  }
}
