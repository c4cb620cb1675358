internal import Diagnostics

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
