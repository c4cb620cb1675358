package import Registry
package import Wording

/// How many values of each variable are known, in all records or by the groups of a column.
package struct Completeness: Sendable {
  package struct Row: Sendable {
    package var label: String
    /// In each group the records whose value is known, of all.
    package var known: [ProportionResult]
  }

  package var columnTitle: String?
  package var columns: [String]
  /// Records in each group.
  package var totals: [Int]
  package var rows: [Row]
  package var ungrouped: PatientSet

  package init(
    _ table: RegistryTable, variables: [Column], by other: Column?, where filter: Filter,
    words: Wording
  ) {
    let grouping = RecordGroups(filter.rows(in: table), by: other, all: words.headings(.allRecords))
    columnTitle = other?.field.title
    columns = grouping.groups.map(\.label)
    totals = grouping.groups.map(\.rows.count)
    ungrouped = grouping.missing
    rows = variables.map { column in
      Row(
        label: column.field.title,
        known: grouping.groups.map { group in
          let known = PatientSet(group.rows.lazy.filter { !column.isAbsent($0) })
          return ProportionResult(
            ProportionPatients(events: known, known: PatientSet(group.rows), unknown: PatientSet([])))
        })
    }
  }
}

extension Column {
  func isAbsent(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }
}
