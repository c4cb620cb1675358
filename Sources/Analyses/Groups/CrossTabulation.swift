package import Registry

/// Patients counted by two variables at once.
package struct CrossTabulation: Sendable {
  package var rowTitle: String
  package var columnTitle: String
  package var rows: [String]
  package var columns: [String]
  /// By row, then column.
  package var counts: [[Int]]
  /// Whom each count is of.
  package var patients: [[PatientSet]]
  /// Records in which either variable is missing.
  package var missing: PatientSet
  /// The test that the conventions choose, where there is one.
  package var test: TestResult?

  package var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }
  package var columnTotals: [Int] { columns.indices.map { index in counts.reduce(0) { $0 + $1[index] } } }
  package var total: Int { rowTotals.reduce(0, +) }

  /// - Parameter keepsColumns: columns without patients stay.
  package init(
    _ table: RegistryTable, rows: Column, columns: Column, keepsColumns: Bool = false, where filter: Filter
  ) {
    let members = filter.rows(in: table)
    let one = rows.groupCodes
    let other = columns.groupCodes
    var cells = [[[Int]]](
      repeating: Array(repeating: [], count: other.levels.count), count: one.levels.count)
    var missing: [Int] = []
    for row in members {
      if one.codes[row] < 0 || other.codes[row] < 0 {
        missing.append(row)
      } else {
        cells[one.codes[row]][other.codes[row]].append(row)
      }
    }
    let usedRows = one.levels.indices.filter { cells[$0].contains { !$0.isEmpty } }
    let usedColumns = other.levels.indices.filter { index in
      keepsColumns || cells.contains { !$0[index].isEmpty }
    }
    self.missing = PatientSet(missing)
    rowTitle = rows.field.title
    columnTitle = columns.field.title
    self.rows = usedRows.map { rows.label(of: one.levels[$0]) }
    self.columns = usedColumns.map { columns.label(of: other.levels[$0]) }
    counts = usedRows.map { row in usedColumns.map { cells[row][$0].count } }
    patients = usedRows.map { row in usedColumns.map { PatientSet(cells[row][$0]) } }
    test = CategoryTests(self.counts).results(
      preferring: rows.field.test ?? columns.field.test, alternatives: false
    )
    .first { $0.isChosen }
  }
}
