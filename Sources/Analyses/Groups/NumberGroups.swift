package import Registry
package import Statistics
package import Wording

/// A column of numbers, value by value, in groups: what shows single patients.
package struct NumberGroups: Sendable {
  package struct Group: Sendable {
    package var label: String
    /// Nil where no value is known; its `sorted` holds every value.
    package var summary: Summary?
    package var missing: Int

    package var values: [Double] { summary?.sorted ?? [] }
  }

  /// With its unit.
  package var title: String
  package var decimals: Int
  package var groups: [Group]
  /// Records that belong to no group.
  package var ungrouped: Int

  package init?(
    _ table: RegistryTable, of column: Column, by other: Column?, where filter: Filter,
    words: Wording
  ) {
    guard let numbers = column.quantities else { return nil }
    let grouping = RecordGroups(
      filter.rows(in: table), by: other, all: words.headings(.allPatients))
    title = column.heading
    decimals = column.field.decimals ?? column.decimalsInData
    ungrouped = grouping.missing.count
    groups = grouping.groups.map { group in
      let known = group.rows.map { numbers[$0] }.filter { !$0.isNaN }
      return Group(label: group.label, summary: try? Summary(known), missing: group.rows.count - known.count)
    }
  }
}
