package import Diagnostics

/// Which records of a file count: a condition on its fields, or `all`.
package struct Inclusion: Sendable {
  package var condition: String
  package var place: Place

  package init(condition: String, place: Place) {
    self.condition = condition
    self.place = place
  }

  /// Whether somebody has said that every record counts.
  package var countsAll: Bool { condition == "all" }
}

/// What came of it.
package struct Included: Sendable, Hashable {
  package let condition: String
  /// Records of the file, those that count, and those of which it cannot be told.
  package let records: Int
  package let counted: Int
  package let unknown: Int

  package var leftOut: Int { records - counted }
}

extension Column {
  /// The column of some of its rows; texts that none of them has are no level then, unless the dictionary names them.
  func restricted(to rows: [Int]) -> Column {
    let kept = gathering(rows)
    guard field.constraints.values == nil, field.levelMap.isEmpty, field.kind != .boolean,
      case .categories(let codes, let levels) = kept.values
    else { return kept }
    var isSeen = [Bool](repeating: false, count: levels.count)
    for code in codes where code >= 0 { isSeen[Int(code)] = true }
    if !isSeen.contains(false) { return kept }
    var map = [Int32](repeating: -1, count: levels.count)
    var seen: [String] = []
    for (index, level) in levels.enumerated() where isSeen[index] {
      map[index] = Int32(clamping: seen.count)
      seen.append(level)
    }
    return Column(
      field: field, values: .categories(codes: codes.map { $0 < 0 ? -1 : map[Int($0)] }, levels: seen))
  }
}
