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
  private func attack(_ counts: LinkedCounts, _ rule: SmallNumbers) -> (
    tried: Int, pinned: Int, undecided: Int
  ) {
    let suppression = Suppression(counts, rule: rule)
    let reader = SecondReader(suppression)
    var outcome = (tried: 0, pinned: suppression.exposed.count, undecided: 0)
    for (index, cell) in counts.cells.enumerated() where rule.isSmall(cell.count) {
      outcome.tried += 1
      if !suppression.isHidden[index] { outcome.pinned += 1 }
      for end in [1, rule.threshold - 1] {
        switch reader.canBe(end, index) {
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
      let outcome = attack(counts, rule)
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
      let outcome = attack(counts, rule)
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

  @Test func boundsAreThoseOfTryingAllNumbers() throws {
    var generator = GeneratedTables(seed: 5)
    var compared = 0
    for _ in 0..<150 {
      var counts = LinkedCounts()
      _ = counts.addTable(generator.table(rows: 3, columns: 3, upTo: 14))
      let suppression = Suppression(counts, rule: try #require(SmallNumbers(threshold: 4)))
      let reader = SecondReader(suppression)
      for (cell, bounds) in suppression.audit() {
        guard let high = bounds.high, bounds.isExact else { continue }
        compared += 1
        #expect(reader.canBe(bounds.low, cell) == true)
        #expect(reader.canBe(high, cell) == true)
        #expect(reader.canBe(bounds.low - 1, cell) == false)
        #expect(reader.canBe(high + 1, cell) == false)
      }
    }
    #expect(compared > 300)
  }

  @Test func boundsOfTwelveByTwelveAreExact() {
    var generator = GeneratedTables(seed: 12)
    for _ in 0..<3 {
      var counts = LinkedCounts()
      _ = counts.addTable(generator.table(rows: 12, columns: 12))
      let suppression = Suppression(counts, rule: .cms)
      #expect(suppression.exposed.isEmpty)
      let audit = suppression.audit()
      #expect(audit.count > 60)
      #expect(audit.allSatisfy { $0.value.isExact })
      #expect(
        audit.allSatisfy { !SmallNumbers.cms.isSmall(counts.cells[$0.key].count) || $0.value.covers(.cms) })
    }
  }

  @Test func twoHundredLinkedTablesTakeUnderASecondWhenOptimised() {
    var generator = GeneratedTables(seed: 200)
    var counts = generator.linkedSet(tables: 200, rows: 4, columns: 4, upTo: 400)
    _ = counts.addTable([[1]])
    let clock = ContinuousClock()
    let time = clock.measure {
      let suppression = Suppression(counts, rule: .cms)
      #expect(suppression.exposed.isEmpty)
    }
    #if !DEBUG
      print("200 linked tables, \(counts.cells.count) cells: \(time)")
    #endif
    #expect(time < .seconds(60))
  }
}
