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

  /// Tables of the same groups, one under another: each splits the first one's rows' totals over columns of its own.
  mutating func linkedSet(tables: Int, rows: Int, columns: Int, upTo most: Int = 60) -> LinkedCounts {
    var counts = LinkedCounts()
    let body = table(rows: rows, columns: columns, upTo: most)
    let first = counts.addTable(body)
    for _ in 1..<max(2, tables) where tables > 1 {
      // Each row's total is shared out anew.
      let shares = body.map { row in share(row.reduce(0, +), among: columns) }
      let bottom = (0..<columns).map { column in
        let total = counts.add(.init(count: shares.reduce(0) { $0 + $1[column] }, isPrinted: false))
        counts.print(total, within: [first[rows][columns]])
        return total
      }
      let cells = shares.indices.map { row in
        (0..<columns).map { column in
          let cell = counts.add(.init(count: shares[row][column], isPrinted: false))
          counts.print(cell, within: [first[row][columns], bottom[column]])
          return cell
        }
      }
      for row in 0..<rows { counts.add(total: first[row][columns], parts: cells[row]) }
      for column in 0..<columns { counts.add(total: bottom[column], parts: cells.map { $0[column] }) }
      counts.add(total: first[rows][columns], parts: bottom)
    }
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
