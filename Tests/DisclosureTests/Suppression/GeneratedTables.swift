@testable import Disclosure

/// Table sets made by a seeded generator: two-way tables, some of which share a margin, with many small cells.
struct GeneratedTables {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Skewed as clinical counts are: a fifth nought, many small, some large.
  mutating func count(upTo most: Int) -> Int {
    switch next(below: 10) {
    case 0, 1: 0
    case 2, 3, 4, 5: 1 + next(below: 9)
    default: next(below: most)
    }
  }

  mutating func table(rows: Int, columns: Int, upTo most: Int = 60) -> [[Int]] {
    (0..<rows).map { _ in (0..<columns).map { _ in count(upTo: most) } }
  }

  /// Tables of the same groups: each splits the first one's rows' totals over columns of its own.
  mutating func linkedSet(tables: Int, rows: Int, columns: Int, upTo most: Int = 60) -> LinkedCounts {
    let first = table(rows: rows, columns: columns, upTo: most)
    let others = (1..<tables).map { _ in first.map { share($0.reduce(0, +), among: columns) } }
    var counts = LinkedCounts()
    _ = counts.addTables([first] + others)
    return counts
  }

  private mutating func share(_ total: Int, among columns: Int) -> [Int] {
    var rest = total
    return (0..<columns).map { column in
      let part = column == columns - 1 ? rest : min(rest, count(upTo: max(1, rest)))
      rest -= part
      return part
    }
  }
}
