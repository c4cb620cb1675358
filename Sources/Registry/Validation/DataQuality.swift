internal import Formats
package import Diagnostics
internal import Parallel

/// How complete a registry is, and which of its numbers are far from the rest.
package struct DataQuality: Sendable {
  /// A column's cells: present and missing.
  package struct Completeness: Sendable, Hashable {
    package var name: String
    package var title: String
    package var present: Int
    package var missing: Int
  }

  /// Numbers beyond Tukey's outer fences (1977): more than three interquartile ranges from the nearer quartile.
  package struct Outliers: Sendable, Hashable {
    package var name: String
    package var low: Double
    package var high: Double
    package var rows: [Int]
  }

  package let completeness: [Completeness]
  package let outliers: [Outliers]

  package init(_ registry: RegistryTable) {
    completeness = registry.columns.filter(\.isVariable).map {
      Completeness(
        name: $0.name, title: $0.field.title, present: $0.rowCount - $0.missingCount, missing: $0.missingCount
      )
    }
    outliers = mapInParallel(registry.columns.count) { Self.outliers(in: registry.columns[$0]) }
      .compactMap { $0 }
  }

  /// Fewer values have no tails to speak of.
  private static let fewest = 12

  private static func outliers(in column: Column) -> Outliers? {
    guard let numbers = column.numbers, !column.field.isIdentifier,
      column.field.kind == .number || column.field.kind == .integer
    else { return nil }
    let sorted = numbers.filter { !$0.isNaN }.sorted()
    guard sorted.count >= fewest else { return nil }
    func quartile(_ p: Double) -> Double {
      let position = p * Double(sorted.count - 1)
      let index = max(0, min(sorted.count - 1, Int(bounded: position)))
      let part = position - Double(index)
      return sorted[index] + part * (sorted[min(index + 1, sorted.count - 1)] - sorted[index])
    }
    let (q1, q3) = (quartile(0.25), quartile(0.75))
    guard q3 > q1 else { return nil }
    let (low, high) = (q1 - 3 * (q3 - q1), q3 + 3 * (q3 - q1))
    let rows = numbers.indices.filter { numbers[$0] < low || numbers[$0] > high }
    return rows.isEmpty ? nil : Outliers(name: column.name, low: low, high: high, rows: rows)
  }

  /// The variables with missing cells, the least complete first.
  package var incomplete: [Completeness] {
    completeness.filter { $0.missing > 0 }.sorted { $0.missing > $1.missing }
  }

  /// One note a column with its first outliers, and one on what is missing.
  package func notes(on registry: RegistryTable) -> [Diagnostic] {
    var notes = outliers.compactMap { found -> Diagnostic? in
      guard let numbers = registry[found.name]?.numbers, let first = found.rows.first else { return nil }
      let examples = found.rows.prefix(5).map {
        "\(YAMLText.number(numbers[$0])) at line \(registry.place(row: $0, column: found.name).line)"
      }
      let count = found.rows.count
      let rest = count > examples.count ? ", and \(count - examples.count) more" : ""
      return .note(
        "outlier",
        "\(count) value\(count == 1 ? "" : "s") of \(found.name) \(count == 1 ? "lies" : "lie") beyond Tukey's outer fences, three interquartile ranges from the quartiles: \(examples.joined(separator: ", "))\(rest)",
        at: registry.place(row: first, column: found.name))
    }
    if let worst = incomplete.first {
      notes.append(
        .note(
          "completeness",
          "\(incomplete.count) of \(completeness.count) variables have missing cells, \(worst.name) most: \(worst.missing) of \(registry.rowCount) records",
          at: Place(file: registry.file)))
    }
    return notes
  }
}
