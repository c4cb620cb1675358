package import Diagnostics
package import PositionedYAML

/// How small numbers of a registry are published.
package enum DisclosureProfile: Hashable, Sendable {
  /// Nothing is hidden; pages say that they are for internal use.
  case `internal`
  /// The figures are public already.
  case published
  /// Small counts are hidden, with all that would tell them.
  case suppressed(SmallNumbers, name: String)

  package static let cms11 = DisclosureProfile.suppressed(.cms, name: "cms11")
  package static let nhs7r5 = DisclosureProfile.suppressed(.nhs, name: "nhs7r5")

  private static let byName: [(name: String, profile: DisclosureProfile)] = [
    ("internal", .internal), ("published", .published), ("cms11", .cms11), ("nhs7r5", .nhs7r5),
  ]

  /// Reads a registry's declaration in `site.yaml`. A registry without one is not published: nil, with an error.
  package static func read(
    _ node: YAMLNode?, registry: String, at place: Place, problems: inout [Diagnostic]
  ) -> DisclosureProfile? {
    guard let node else {
      problems.append(
        .error(
          "no-disclosure",
          "registry '\(registry)' declares no disclosure profile, expected `disclosure: internal`, `published`, `cms11`, `nhs7r5` or `{threshold: 5, round-to: 5}`",
          at: place))
      return nil
    }
    if case .mapping = node.content { return custom(node, &problems) }
    if let found = byName.first(where: { $0.name == node.text }) { return found.profile }
    problems.append(
      .error(
        "unknown-word",
        "unknown disclosure profile '\(node.text ?? "")', expected internal, published, cms11, nhs7r5 or {threshold: 5, round-to: 5}",
        at: node.place, suggestion: nearestWord(to: node.text ?? "", among: byName.map(\.name))))
    return nil
  }

  private static func custom(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> DisclosureProfile? {
    guard
      let entry = YAMLMapping(
        node, of: "the disclosure profile", keys: ["threshold", "round-to"], problems: &problems)
    else { return nil }
    guard entry["threshold"] != nil else {
      problems.append(
        .error(
          "missing-key",
          "the disclosure profile has no 'threshold': counts from 1 to one below it are hidden",
          at: node.place))
      return nil
    }
    guard let threshold = entry.integer("threshold", &problems) else { return nil }
    var rounding: Int?
    if entry["round-to"] != nil {
      guard let multiple = entry.integer("round-to", &problems) else { return nil }
      rounding = multiple
    }
    guard let rule = SmallNumbers(threshold: threshold, rounding: rounding) else {
      problems.append(
        .error(
          "not-a-profile",
          "threshold \(threshold)\(rounding.map { " and round-to \($0)" } ?? "") hide nothing, expected 2 or more",
          at: node.place))
      return nil
    }
    return .suppressed(rule, name: "custom")
  }

  /// Whether a word names a profile.
  package static func isKnown(_ word: String) -> Bool { byName.contains { $0.name == word } }

  package var name: String {
    switch self {
    case .internal: "internal"
    case .published: "published"
    case .suppressed(_, let name): name
    }
  }
}
