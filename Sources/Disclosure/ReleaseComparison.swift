package import Analyses
internal import Registry

extension Release {
  package func callAsFunction(_ comparison: Comparison) -> PrintedComparison {
    guard hidesSmallNumbers else {
      return PrintedComparison(
        comparison: comparison, withheld: [],
        groupCounts: comparison.groups.map { PrintedCount($0.count) },
        ungrouped: PrintedCount(comparison.ungrouped))
    }
    let groups = comparison.members.map { PatientSet($0) }
    let groupCounts = zip(comparison.groups, groups).map { count($0.count, of: $1) }
    var shown = comparison
    var withheld: Set<String> = []
    let groupsAreShown = groupCounts.allSatisfy { !$0.isHidden }
    for (index, column) in comparison.columns.enumerated() where index < comparison.rows.count {
      let cells = RowCells(column, comparison.members)
      if case .reading(let ledger) = stage { cells.link(ledger, groups) }
      if isExact, isShown(cells.all), groupsAreShown { continue }
      // Under rounding the cells would have to be rounded one by one, and tests of exact counts be left out.
      withheld.insert(column.name)
      shown.rows[index] = shown.rows[index].emptied
    }
    // Nothing of the records travels on.
    shown.members = []
    shown.columns = []
    return PrintedComparison(
      comparison: shown, withheld: withheld, groupCounts: groupCounts, ungrouped: few(comparison.ungrouped))
  }
}

/// Whom the cells of a row of a comparison count.
private struct RowCells {
  /// For each level, or for the numbers as a whole: the patients of each group.
  let levels: [[PatientSet]]
  let missing: [PatientSet]

  var all: [PatientSet] { levels.flatMap { $0 } + missing }

  init(_ column: Column, _ members: [[Int]]) {
    switch column.values {
    case .numbers(let numbers):
      levels = [members.map { PatientSet($0.filter { !numbers[$0].isNaN }) }]
      missing = members.map { PatientSet($0.filter { numbers[$0].isNaN }) }
    case .categories(let codes, let names):
      levels = names.indices.map { level in
        members.map { rows in PatientSet(rows.filter { codes[$0] == Int32(level) }) }
      }
      missing = members.map { rows in PatientSet(rows.filter { codes[$0] < 0 }) }
    }
  }

  /// Each group is the sum of its levels and the missing; each level of all groups is the sum of its cells.
  func link(_ ledger: Ledger, _ groups: [PatientSet]) {
    for (index, group) in groups.enumerated() {
      let known = levels.dropFirst().reduce(levels.first?[index] ?? PatientSet([])) { $0.union($1[index]) }
      ledger.link(known, levels.map { $0[index] })
      ledger.link(group, [known, missing[index]])
    }
    for row in levels + [missing] {
      ledger.link(row.dropFirst().reduce(row.first ?? PatientSet([])) { $0.union($1) }, row)
    }
  }
}

extension ComparisonRow {
  /// The row without anything that was computed from it.
  fileprivate var emptied: ComparisonRow {
    var row = self
    row.content = .levels([])
    row.present = present.map { _ in 0 }
    row.missing = row.present
    row.tests = []
    row.difference = nil
    row.standardisedDifference = nil
    row.overall = nil
    return row
  }
}
