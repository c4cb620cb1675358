internal import Diagnostics

/// How much one paper may print: figures are held against one another, which takes the square of their number.
enum PublishedBounds {
  static let groups = 50
  static let tables = 100
  static let rows = 500
  static let cells = 4_000
  static let claims = 200
  static let comparisons = 200
  /// Figures of one variable, in all groups, levels and places.
  static let ofVariable = 200
}

extension PublishedPaper {
  /// False where there is more than an appraisal takes; each excess is told at the first that is too many.
  func isBounded(_ problems: inout [Diagnostic]) -> Bool {
    let before = problems.count
    func expect(_ count: Int, _ most: Int, _ what: String, _ place: Place?) {
      guard count > most else { return }
      problems.append(
        .error(
          "too-large", "\(count) \(what), at most \(most) are appraised in one file",
          at: place ?? Place(file: file)))
    }
    let rows = tables.flatMap(\.rows) + plan.assumed
    expect(
      groups.count, PublishedBounds.groups, "groups", groups.dropFirst(PublishedBounds.groups).first?.place)
    expect(
      tables.count, PublishedBounds.tables, "tables", tables.dropFirst(PublishedBounds.tables).first?.place)
    expect(rows.count, PublishedBounds.rows, "rows", rows.dropFirst(PublishedBounds.rows).first?.place)
    expect(
      claims.count, PublishedBounds.claims, "claims", claims.dropFirst(PublishedBounds.claims).first?.place)
    expect(
      comparisons.count, PublishedBounds.comparisons, "comparisons",
      comparisons.dropFirst(PublishedBounds.comparisons).first?.place)
    var cells = 0
    var ofVariable: [String: Int] = [:]
    for row in rows {
      let count = row.levels.reduce(row.cells.count) { $0 + $1.cells.count }
      cells += count
      let sum = ofVariable[row.variable, default: 0] + count
      ofVariable[row.variable] = sum
      if sum > PublishedBounds.ofVariable, sum - count <= PublishedBounds.ofVariable {
        expect(sum, PublishedBounds.ofVariable, "figures of '\(row.variable)'", row.place)
      }
      if cells > PublishedBounds.cells, cells - count <= PublishedBounds.cells {
        expect(cells, PublishedBounds.cells, "cells", row.place)
      }
    }
    return problems.count == before
  }

  /// A group that a comparison names twice would be held against itself.
  func expectEachOnce(_ names: [String], at place: Place, _ problems: inout [Diagnostic]) {
    var seen: Set<String> = []
    guard let twice = names.first(where: { !seen.insert($0).inserted }) else { return }
    problems.append(
      .error(
        "duplicate-group", "the group '\(twice)' is compared with itself: name each group once", at: place))
  }
}
