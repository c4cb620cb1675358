import Testing

@testable import Disclosure

@Suite struct AttackTests {
  /// All of the sets where the code is optimised, a tenth where it is not.
  private static func share(of sets: Int) -> Int {
    #if DEBUG
      sets / 10
    #else
      sets
    #endif
  }

  /// In every set, each small cell can have each small count, for all that the second reader can find.
  private func attack(
    _ suppression: Suppression, budget: Int = 20_000
  ) -> (tried: Int, pinned: Int, undecided: Int) {
    let (counts, rule) = (suppression.counts, suppression.rule)
    let reader = SecondReader(suppression)
    var outcome = (tried: 0, pinned: suppression.exposed.count, undecided: 0)
    for (index, cell) in counts.cells.enumerated() where rule.isSmall(cell.count) {
      outcome.tried += 1
      if !suppression.isHidden[index] { outcome.pinned += 1 }
      for end in [1, rule.threshold - 1] {
        switch reader.canBe(end, index, budget: budget) {
        case true?: break
        case false?: outcome.pinned += 1
        case nil: outcome.undecided += 1
        }
      }
    }
    return outcome
  }

  @Test(arguments: [SmallNumbers.cms, SmallNumbers.nhs])
  func noSmallCellIsNarrowedInThousandsOfTables(rule: SmallNumbers) {
    var generator = GeneratedTables(seed: 20_240_701)
    var all = (tried: 0, pinned: 0, undecided: 0)
    for _ in 0..<Self.share(of: 1500) {
      var counts = LinkedCounts()
      let rows = 2 + generator.next(below: 4)
      let columns = 2 + generator.next(below: 3)
      _ = counts.addTable(generator.table(rows: rows, columns: columns))
      let outcome = attack(Suppression(counts, rule: rule))
      all = (all.tried + outcome.tried, all.pinned + outcome.pinned, all.undecided + outcome.undecided)
    }
    #expect(all.tried > Self.share(of: 4000))
    #expect(all.pinned == 0)
    #expect(all.undecided * 200 < all.tried)
  }

  @Test(arguments: [SmallNumbers.cms, SmallNumbers.nhs])
  func noSmallCellIsNarrowedWhereTablesShareMargins(rule: SmallNumbers) {
    var generator = GeneratedTables(seed: 77)
    var all = (tried: 0, pinned: 0, undecided: 0)
    for _ in 0..<Self.share(of: 600) {
      let counts = generator.linkedSet(
        tables: 2 + generator.next(below: 2), rows: 2 + generator.next(below: 3),
        columns: 2 + generator.next(below: 2))
      #expect(counts.firstBrokenSum == nil)
      let outcome = attack(Suppression(counts, rule: rule))
      all = (all.tried + outcome.tried, all.pinned + outcome.pinned, all.undecided + outcome.undecided)
    }
    #expect(all.tried > Self.share(of: 4000))
    #expect(all.pinned == 0)
    #expect(all.undecided * 100 < all.tried)
  }

  @Test func theAttackerFindsWhatIsNotHidden() throws {
    // The same attacker on tables in which only the small cells are hidden: he must succeed, or proves nothing.
    var counts = LinkedCounts()
    let cells = counts.addTable([[3, 40, 21], [30, 28, 19]])
    let careless = Suppression(counts, hiding: [cells[0][0]], rule: .cms)
    let reader = SecondReader(careless)
    #expect(reader.canBe(3, cells[0][0]) == true)
    #expect(reader.canBe(4, cells[0][0]) == false)
    #expect(careless.audit()[cells[0][0]] == nil || careless.audit()[cells[0][0]]?.covers(.cms) == false)
  }

  @Test(arguments: [SmallNumbers.cms, SmallNumbers.nhs])
  func noSmallCellIsNarrowedInTheReportsOfSmallRegistries(rule: SmallNumbers) {
    var all = (tried: 0, pinned: 0, undecided: 0)
    for seed in 0..<Self.share(of: 50) {
      let registry = SyntheticRegistry(seed: UInt64(seed), rows: 30 + seed * 20, columns: 2)
      let ledger = Ledger()
      for column in registry.columns {
        registry.enterComparison(of: column, by: registry.outcome, in: ledger)
      }
      registry.enterShares(of: registry.outcome, by: registry.centre, in: ledger)
      let suppression = ledger.settle(rule).suppression
      #expect(suppression.counts.firstBrokenSum == nil)
      let outcome = attack(suppression, budget: 5000)
      all = (all.tried + outcome.tried, all.pinned + outcome.pinned, all.undecided + outcome.undecided)
    }
    #expect(all.tried > Self.share(of: 150))
    #expect(all.pinned == 0)
    #expect(all.undecided * 3 < all.tried)
  }

  /// What a report of twenty variables, by outcome, year and centre, loses: docs/disclosure.md has the table.
  @Test(arguments: [(300, 0.60), (1000, 0.45), (2400, 0.20)])
  func aReportKeepsMostOfItsCounts(patients: Int, share: Double) {
    for rule in [SmallNumbers.cms, .nhs] {
      let ledger = Ledger()
      SyntheticRegistry(seed: 1, rows: patients).enterReport(in: ledger)
      let suppression = ledger.settle(rule).suppression
      let printed = suppression.counts.cells.indices.filter { suppression.counts.cells[$0].isPrinted }
      #expect(suppression.exposed.isEmpty)
      #expect(Double(printed.count { suppression.isHidden[$0] }) < share * Double(printed.count))
    }
  }

  @Test(arguments: [60, 120, 700])
  func aSmallRegistrysReportIsMadeWhateverItHides(patients: Int) {
    for seed in 0..<Self.share(of: 12) {
      for rule in [SmallNumbers.cms, .nhs] {
        let ledger = Ledger()
        SyntheticRegistry(seed: UInt64(seed), rows: patients).enterReport(in: ledger)
        #expect(ledger.settle(rule).suppression.exposed.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func twoHundredLinkedTablesTakeUnderASecondWhenOptimised() {
    let tables = max(60, Self.share(of: 200))
    var generator = GeneratedTables(seed: 200)
    let counts = generator.linkedSet(tables: tables, rows: 4, columns: 4, upTo: 400)
    let ledger = Ledger()
    SyntheticRegistry(seed: 1, rows: 300).enterEveryCrossing(in: ledger)
    let clock = ContinuousClock()
    let ofCounts = clock.measure { #expect(Suppression(counts, rule: .cms).exposed.isEmpty) }
    let ofPatients = clock.measure { #expect(ledger.settle(.cms).suppression.exposed.isEmpty) }
    #if DEBUG
      #expect(ofCounts + ofPatients < .seconds(60))
    #else
      #expect(ofCounts < .seconds(1) && ofPatients < .seconds(1))
    #endif
  }
}
