internal import Diagnostics
package import Registry
package import Wording

/// Shares of patients with something, by category and series: a row for each category, a result for each series.
package struct ShareTable: Sendable {
  package struct Category: Sendable {
    package var label: String
    /// One for each series; a total of 0 where there are no patients.
    package var results: [ProportionResult]
  }

  package var title: String
  package var series: [String]
  package var categories: [Category]
  /// Records in which the column of categories or of series is missing.
  package var missing: PatientSet

  /// An outcome by the groups of a column, in series by another.
  package init(
    _ table: RegistryTable, outcome: Filter, title: String, of column: Column, by other: Column?,
    where filter: Filter
  ) {
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    let all = RecordGroups(rows, by: other)
    let grouping = RecordGroups(rows, by: column)
    let codes = other?.groupCodes
    self.title = title
    series = other == nil ? [title] : all.groups.map(\.label)
    categories = grouping.groups.map { group in
      guard let codes else {
        return Category(label: group.label, results: [ProportionResult(of: group.rows, truth)])
      }
      return Category(
        label: group.label,
        results: all.groups.map { series in
          ProportionResult(
            of: group.rows.filter { codes.levels[safe: codes.codes[$0]] == series.value }, truth)
        })
    }
    missing = grouping.missing.union(all.missing)
  }

  /// Yes/no variables, each a category: the share with "yes", in series by a column. Variables without such a level
  /// are left out; ``isYesNo(_:)`` tells them.
  package init(
    _ table: RegistryTable, title: String, variables: [Column], by other: Column?, where filter: Filter
  ) {
    let rows = filter.rows(in: table)
    let all = RecordGroups(rows, by: other)
    self.title = title
    series = other == nil ? [title] : all.groups.map(\.label)
    missing = all.missing
    categories = variables.compactMap { column in
      guard let codes = column.codes, let yes = column.levels?.firstIndex(where: { $0 == column.yesLevel })
      else { return nil }
      let truth = codes.map { $0 < 0 ? Truth.Value.unknown : Int($0) == yes ? .yes : .no }
      return Category(
        label: column.field.title, results: all.groups.map { ProportionResult(of: $0.rows, truth) })
    }
  }

  /// The levels of a column as shares of several groups of patients, a series each: causes of death of the deaths, and
  /// of all. Those for whom `counted` holds and the column is missing are a category of their own.
  package init(
    _ table: RegistryTable, levelsOf column: Column, counted: Filter,
    among denominators: [(label: String, condition: Filter)], title: String,
    words: Wording
  ) {
    let (codes, levels) = column.groupCodes
    let isCounted = counted.truth(in: table).values
    let members = denominators.map { $0.condition.rows(in: table) }
    self.title = title
    series = denominators.map(\.label)
    missing = PatientSet([])
    func category(_ label: String, _ belongs: (Int) -> Bool) -> Category? {
      let truth = codes.indices.map { belongs($0) ? Truth.Value.yes : .no }
      let results = members.map { ProportionResult(of: $0, truth) }
      return results.contains { $0.events > 0 } ? Category(label: label, results: results) : nil
    }
    categories =
      levels.indices.compactMap { level in category(column.label(of: levels[level])) { codes[$0] == level } }
      + [category(words.headings(.notKnown)) { codes[$0] < 0 && isCounted[$0] == .yes }].compactMap { $0 }
  }

  package static func isYesNo(_ column: Column) -> Bool { column.yesLevel != nil }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
