package import Analyses
internal import Registry

extension Release {
  package func callAsFunction(_ comparison: Comparison) -> PrintedComparison {
    guard hidesSmallNumbers else {
      return PrintedComparison(
        comparison: comparison, parts: [:], withheld: [],
        groupCounts: comparison.groups.map { PrintedCount($0.count) },
        ungrouped: PrintedCount(comparison.ungrouped))
    }
    let groups = comparison.members.map { PatientSet($0) }
    let without = PatientSet(comparison.without)
    ledger?.link(groups.reduce(without) { $0.union($1) }, groups + [without])
    let groupCounts = groups.map { count($0, 3) }
    var shown = comparison
    var parts: [String: PrintedComparison.Part] = [:]
    var withheld: Set<String> = []
    let groupsStand = groupCounts.allSatisfy { !$0.isHidden } && isExact
    for (index, column) in comparison.columns.enumerated() where index < comparison.rows.count {
      let row = comparison.rows[index]
      let cells = RowCells(column, row, comparison.members)
      if let ledger { cells.link(ledger, groups) }
      let part = part(row, column, cells, groups, groupCounts)
      if cells.isWhole(self, part), groupsStand {
        shown.rows[index].overall = nil
        continue
      }
      if part.isTold { parts[column.name] = part } else { withheld.insert(column.name) }
      shown.rows[index] = row.emptied
    }
    // Nothing of the records travels on.
    shown.members = []
    shown.without = []
    shown.columns = []
    shown.count = 0
    return PrintedComparison(
      comparison: shown, parts: parts, withheld: withheld, groupCounts: groupCounts, ungrouped: few(without))
  }

  /// Each cell as far as it is told.
  private func part(
    _ row: ComparisonRow, _ column: Column, _ cells: RowCells, _ groups: [PatientSet],
    _ groupCounts: [PrintedCount]
  ) -> PrintedComparison.Part {
    func union(_ row: [PatientSet]) -> PatientSet { row.reduce(PatientSet([])) { $0.union($1) } }
    let allMissing = union(cells.missing)
    let missing = zip(cells.missing, groups).map {
      count($0, within: [$1, allMissing], Weight.remark.rawValue)
    }
    if case .numbers(let summaries) = row.content {
      let told = zip(summaries, cells.known).map { summary, known in
        // Few values are counts in disguise: they stand as a whole row or not at all.
        isEnough(known) && cells.values.isEmpty ? summary : nil
      }
      return PrintedComparison.Part(
        content: .numbers(told, decimals: min(row.decimals, column.decimalsInData)), missing: missing)
    }
    let present = zip(cells.known, groups).map { count($0, within: [$1], 0.3) }
    // Where as many are known as there are, and both are told, it is told that none is missing.
    let unknown = present.indices.map { group in
      if case .shown(let known) = present[group].form, groupCounts[group].form == .shown(known) {
        return PrintedCount(0)
      }
      return missing[group]
    }
    let levels = cells.printed.map { level in
      let all = union(level.patients)
      return (
        label: level.label,
        shares: groups.indices.map { group in
          PrintedProportion(
            events: count(level.patients[group], within: [cells.known[group], groups[group], all]),
            total: present[group], unknown: unknown[group])
        }
      )
    }
    return PrintedComparison.Part(content: .levels(levels), missing: unknown)
  }
}

/// Whom the cells of a row of a comparison count.
private struct RowCells {
  /// For each level that is printed the patients of each group.
  let printed: [(label: String, patients: [PatientSet])]
  /// All levels, or the few values of a number.
  let values: [[PatientSet]]
  let known: [PatientSet]
  let missing: [PatientSet]

  init(_ column: Column, _ row: ComparisonRow, _ members: [[Int]]) {
    switch column.values {
    case .numbers(let numbers):
      let present = members.map { PatientSet($0.filter { !numbers[$0].isNaN }) }
      known = present
      missing = members.map { PatientSet($0.filter { numbers[$0].isNaN }) }
      printed = []
      values = FewValues.patients(members.flatMap { $0 }, numbers).map { value in
        present.map { $0.intersection(value) }
      }
    case .categories(let codes, let names):
      let all = names.indices.map { level in
        members.map { rows in PatientSet(rows.filter { codes[$0] == Int32(level) }) }
      }
      known = members.map { rows in PatientSet(rows.filter { codes[$0] >= 0 }) }
      missing = members.map { rows in PatientSet(rows.filter { codes[$0] < 0 }) }
      values = all
      let labels: [ComparisonRow.Level] = if case .levels(let levels) = row.content { levels } else { [] }
      printed = zip(labels, all).filter { level, _ in row.shownLevel.map { $0 == level } ?? true }
        .map { (label: $0.label, patients: $1) }
    }
  }

  /// Whether everything that a whole row tells may stand: tests and differences are of all its cells.
  /// A nought may be hidden too, so that the part is asked, which knows beside what each cell stands.
  func isWhole(_ release: Release, _ part: PrintedComparison.Part) -> Bool {
    let isTold = known.map { release.isEnough($0) }.allSatisfy { $0 }
    let areExact = printed.isEmpty ? release.areExact(values.flatMap { $0 }) : true
    let standing: [PrintedCount] =
      if case .levels(let levels) = part.content {
        levels.flatMap { level in level.shares.flatMap { [$0.events, $0.total] } }
      } else {
        []
      }
    return isTold && areExact && (standing + part.missing).allSatisfy { !$0.isHidden }
  }

  /// Each group is the sum of its levels and the missing; each level of all groups is the sum of its cells.
  func link(_ ledger: Ledger, _ groups: [PatientSet]) {
    for (index, group) in groups.enumerated() {
      if !values.isEmpty { ledger.link(known[index], values.map { $0[index] }) }
      ledger.link(group, [known[index], missing[index]])
    }
    for row in values + [known, missing] {
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
