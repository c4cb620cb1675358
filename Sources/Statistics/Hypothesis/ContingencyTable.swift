/// Counts in rows and columns. Rows and columns without counts are dropped, since no test can use them.
package struct ContingencyTable: Hashable, Sendable {
  package let counts: [[Int]]
  package let rowTotals: [Int]
  package let columnTotals: [Int]
  package let total: Int

  /// Beyond these, products of margins would no longer fit.
  package static let mostPatients = 1_000_000_000

  /// Throws for negative or ragged counts, and for totals beyond ``mostPatients``; ``isTestable`` says whether two rows and two columns are left.
  package init(_ rows: [[Int]]) throws(StatisticsError) {
    guard rows.allSatisfy({ $0.allSatisfy { $0 >= 0 } }) else { throw .negativeCount }
    guard rows.joined().allSatisfy({ $0 <= Self.mostPatients }) else { throw .tooManyPatients }
    let width = rows.first?.count ?? 0
    guard rows.allSatisfy({ $0.count == width }) else { throw .unequalLengths }
    let keptColumns = (0..<width).filter { column in rows.contains { $0[column] > 0 } }
    let counts = rows.filter { $0.contains { $0 > 0 } }.map { row in keptColumns.map { row[$0] } }
    self.counts = counts
    rowTotals = counts.map { $0.reduce(0, +) }
    columnTotals = keptColumns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    total = counts.joined().reduce(0, +)
    guard total <= Self.mostPatients else { throw .tooManyPatients }
  }

  package var rowCount: Int { rowTotals.count }
  package var columnCount: Int { columnTotals.count }
  package var isTestable: Bool { rowCount >= 2 && columnCount >= 2 }
  package var isTwoByTwo: Bool { rowCount == 2 && columnCount == 2 }

  package func expected(_ row: Int, _ column: Int) -> Double {
    Double(rowTotals[row]) * Double(columnTotals[column]) / Double(total)
  }

  package var smallestExpected: Double {
    Double(rowTotals.min() ?? 0) * Double(columnTotals.min() ?? 0) / Double(max(total, 1))
  }
}
