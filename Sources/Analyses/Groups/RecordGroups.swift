internal import RegistryFiles
internal import Diagnostics
package import Registry

/// Records divided by a column: its levels in the dictionary's order, or its distinct numbers, rising. Groups without
/// records are left out; records in which the column is missing are kept apart.
package struct RecordGroups: Sendable {
  package struct Group: Sendable {
    package var value: String
    package var label: String
    package var rows: [Int]
  }

  package var groups: [Group]
  /// Those in whom the column is missing.
  package private(set) var without: [Int] = []

  package var missing: PatientSet { PatientSet(without) }

  /// Without a column all records are one group, with the label given.
  package init(_ rows: [Int], by column: Column?, all label: String = "") {
    guard let column else {
      groups = [Group(value: "", label: label, rows: rows)]
      return
    }
    let (codes, levels) = column.groupCodes
    var members = [[Int]](repeating: [], count: levels.count)
    for row in rows {
      if codes[row] < 0 { without.append(row) } else { members[codes[row]].append(row) }
    }
    groups = levels.indices.filter { !members[$0].isEmpty }.map {
      Group(value: levels[$0], label: column.label(of: levels[$0]), rows: members[$0])
    }
  }
}

/// The title with its unit, once where both are one word: `Days`.
package func withUnit(_ title: String, _ unit: String?) -> String {
  guard let unit, unit.lowercased() != title.lowercased() else { return title }
  return title + ", " + unit
}

extension Column {
  /// Each record's group, −1 where missing, and the groups' values.
  package var groupCodes: (codes: [Int], levels: [String]) {
    switch values {
    case .categories(let codes, let levels): return (codes.map { Int($0) }, levels)
    case .numbers(let numbers):
      let distinct = Set(numbers.filter { !$0.isNaN }).sorted()
      let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
      return (numbers.map { places[$0] ?? -1 }, distinct.map { field.text(of: $0) })
    }
  }

  /// The words for its groups.
  package var groupLabels: [String] { groupCodes.levels.map { label(of: $0) } }

  /// How many groups the column makes.
  package var groupCount: Int { groupCodes.levels.count }

  /// The title with its unit: `Age, years`.
  package var heading: String { withUnit(field.title, field.unit) }

  /// The filter's words for "yes" in a column of two levels; nil where it has no such level.
  package var yesLevel: String? {
    if field.kind == .boolean { return levels?.first }
    return levels?.first { YesNo.meaning(of: $0) == true }
  }
}
