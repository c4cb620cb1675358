internal import Diagnostics
internal import PositionedYAML

extension Field {
  /// `merge: [[asystole, unknown]]`: lists of levels, each of which a public table shows as one. Every level must be one
  /// of those that the dictionary lists, so that the rule stays the same from year to year.
  func readMerges(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> [[String]] {
    guard let known = constraints.values, !known.isEmpty else {
      problems.append(
        .error(
          "merge", "merge joins levels of \(name), and none are listed: expected categories or an enum",
          at: node.place))
      return []
    }
    var merges: [[String]] = []
    var taken: Set<String> = []
    for item in node.list(named: "merge", &problems) ?? [] {
      var group: [String] = []
      for part in item.list(named: "merge", &problems) ?? [] {
        guard let level = part.text else {
          problems.append(.error("merge", "a level of merge is no text", at: part.place))
          continue
        }
        if !known.contains(level) {
          problems.append(
            .error(
              "unknown-level", "merge names the level '\(level)', which \(name) has not", at: part.place,
              suggestion: nearestWord(to: level, among: known)))
        } else if !taken.insert(level).inserted {
          problems.append(
            .error("merge", "merge names the level '\(level)' of \(name) twice", at: part.place))
        } else {
          group.append(level)
        }
      }
      if case .list(let items) = item.content, items.count < 2 {
        problems.append(
          .error("merge", "merge joins two levels or more, found \(items.count)", at: item.place))
      }
      if group.count > 1 { merges.append(group) }
    }
    return merges
  }
}
