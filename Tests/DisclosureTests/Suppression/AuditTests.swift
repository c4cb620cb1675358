import Foundation
import Testing

@testable import Disclosure

@Suite struct AuditTests {
  /// Handbook on Statistical Disclosure Control, second edition (2024), example 3 of chapter 4, after Geurts (1992),
  /// table 10: counts of which nothing is known but that none is negative.
  @Test func theHandbooksFeasibilityIntervalIsFound() {
    var counts = LinkedCounts()
    let columns = [9, 7].map { counts.add(.init(count: $0)) }
    let rows = [7, 3].map { counts.add(.init(count: $0)) }
    let hidden = [[5, 2], [1, 2]].map { row in row.map { counts.add(.init(count: $0, isPrinted: false)) } }
    let third = [3, 3].map { counts.add(.init(count: $0)) }
    for row in 0..<2 { counts.add(total: rows[row], parts: hidden[row]) }
    for column in 0..<2 {
      counts.add(total: columns[column], parts: [hidden[0][column], hidden[1][column], third[column]])
    }
    let audit = Suppression(counts, hiding: [], rule: .cms).audit()
    #expect(audit[hidden[0][0]] == Bounds(low: 3, high: 6, isExact: true))
  }

  /// Reference/bounds.csv: SciPy's integer programming, by script/reference/bounds.py.
  @Test func boundsAreThoseOfIntegerProgramming() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Reference/bounds.csv")
    let sets = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "set,").dropFirst()
    var compared = 0
    for set in sets {
      let lines = set.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let head = try #require(lines.first)
      let rule = try #require(
        SmallNumbers(
          threshold: Int(read: head[0]) ?? 0, rounding: Int(read: head[1]).flatMap { $0 == 0 ? nil : $0 }))
      let tables = head.dropFirst(2).map { table in
        table.split(separator: ";").map { row in row.split(separator: " ").compactMap { Int(read: $0) } }
      }
      var counts = LinkedCounts()
      _ = counts.addTables(tables)
      let cells = lines.dropFirst()
      let audit = Suppression(counts, hiding: cells.compactMap { Int(read: $0[1]) }, rule: rule).audit()
      for cell in cells {
        let index = try #require(Int(read: cell[1]))
        let bounds = try #require(audit[index])
        compared += 1
        if tables.count == 1 || bounds.isExact {
          #expect(bounds == Bounds(low: Int(read: cell[2]) ?? -1, high: Int(read: cell[3]), isExact: true))
        } else {
          #expect(
            bounds.low <= (Int(read: cell[2]) ?? 0) && (bounds.high ?? .max) >= (Int(read: cell[3]) ?? .max))
        }
      }
    }
    #expect(compared > 300)
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

  @Test(arguments: [SmallNumbers.cms, SmallNumbers.nhs])
  func boundsOfTwelveByTwelveAreExact(rule: SmallNumbers) {
    var generator = GeneratedTables(seed: 12)
    for _ in 0..<3 {
      var counts = LinkedCounts()
      _ = counts.addTable(generator.table(rows: 12, columns: 12))
      let suppression = Suppression(counts, rule: rule)
      #expect(suppression.exposed.isEmpty)
      let audit = suppression.audit()
      #expect(audit.count > 30)
      #expect(audit.allSatisfy { $0.value.isExact })
      #expect(audit.allSatisfy { !rule.isSmall(counts.cells[$0.key].count) || $0.value.covers(rule) })
    }
  }

  @Test func ofManyLinkedCellsTheNearestAreAuditedAndNeverTooWidely() throws {
    var generator = GeneratedTables(seed: 31)
    let counts = generator.linkedSet(tables: 4, rows: 4, columns: 4)
    let suppression = Suppression(counts, rule: .cms)
    let whole = suppression.audit()
    for (cell, bounds) in suppression.audit(limit: 12) {
      let wide = try #require(whole[cell])
      #expect(bounds.low >= wide.low && (bounds.high ?? .max) <= (wide.high ?? .max))
    }
  }
}
