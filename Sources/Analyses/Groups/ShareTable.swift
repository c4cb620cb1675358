package import Registry

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
  package var missing: Int?

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
    missing = grouping.missing + all.missing
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
  /// of all. Who is in a group and has no level, since `counted` does not hold, counts as without it.
  package init(
    _ table: RegistryTable, levelsOf column: Column, counted: Filter,
    among denominators: [(label: String, condition: Filter)], title: String
  ) {
    let (codes, levels) = column.groupCodes
    let isCounted = counted.truth(in: table).values
    let members = denominators.map { $0.condition.rows(in: table) }
    self.title = title
    series = denominators.map(\.label)
    missing = 0
    let used = levels.indices.filter { level in
      members.contains { rows in rows.contains { codes[$0] == level } }
    }
    categories = used.map { level in
      let truth = codes.indices.map { row -> Truth.Value in
        if codes[row] >= 0 { return codes[row] == level ? .yes : .no }
        return isCounted[row] == .no ? .no : .unknown
      }
      return Category(
        label: column.label(of: levels[level]), results: members.map { ProportionResult(of: $0, truth) })
    }
  }

  package static func isYesNo(_ column: Column) -> Bool { column.yesLevel != nil }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
