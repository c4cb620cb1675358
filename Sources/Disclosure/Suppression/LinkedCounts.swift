/// Counts that readers can add up: the cells of every table of a site, and the sums that tie them together.
package struct LinkedCounts: Sendable {
  package struct Cell: Hashable, Sendable {
    package var count: Int
    /// False for a count that is printed nowhere, but follows from others: the deaths, where the living are printed.
    package var isPrinted: Bool
    /// Printed in an earlier year: it cannot be taken back.
    package var isOut: Bool

    package init(count: Int, isPrinted: Bool = true, isOut: Bool = false) {
      self.count = count
      self.isPrinted = isPrinted
      self.isOut = isOut
    }
  }

  /// The total's count is the sum of the parts'.
  package struct Sum: Hashable, Sendable {
    package var total: Int
    package var parts: [Int]
  }

  package private(set) var cells: [Cell] = []
  package private(set) var sums: [Sum] = []
  /// Cells made to differ by counts that would not add up; nil where all do.
  package private(set) var firstBrokenSum: Sum?
  private var known: Set<Sum> = []

  package init() {}

  package mutating func add(_ cell: Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  package mutating func print(_ index: Int) { cells[index].isPrinted = true }

  /// A sum that does not add up is not a sum: it is kept in ``firstBrokenSum`` and left out.
  package mutating func add(total: Int, parts: [Int]) {
    let sum = Sum(total: total, parts: parts.sorted())
    guard !parts.contains(total), known.insert(sum).inserted else { return }
    guard cells[total].count == parts.reduce(0, { $0 + cells[$1].count }) else {
      if firstBrokenSum == nil { firstBrokenSum = sum }
      return
    }
    sums.append(sum)
  }

  /// A table with its row totals, column totals and grand total; returns the index of each, the margins last.
  package mutating func addTable(_ counts: [[Int]]) -> [[Int]] {
    let width = counts.first?.count ?? 0
    var body = counts.map { row in row.map { add(Cell(count: $0)) } }
    let bottom = (0..<width).map { column in
      add(Cell(count: counts.reduce(0) { $0 + $1[column] }))
    }
    for index in body.indices {
      let total = add(Cell(count: counts[index].reduce(0, +)))
      add(total: total, parts: body[index])
      body[index].append(total)
    }
    for column in 0..<width { add(total: bottom[column], parts: body.map { $0[column] }) }
    let grand = add(Cell(count: counts.reduce(0) { $0 + $1.reduce(0, +) }))
    add(total: grand, parts: body.map { $0[width] })
    add(total: grand, parts: bottom)
    return body + [bottom + [grand]]
  }
}
