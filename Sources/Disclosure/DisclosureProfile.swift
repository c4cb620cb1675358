package import Diagnostics
package import PositionedYAML

/// How small numbers of a registry are published.
package enum DisclosureProfile: String, CaseIterable, Sendable {
  /// Nothing is hidden; pages say that they are for internal use.
  case `internal`
  /// The figures are public already.
  case published

  /// Reads a registry's declaration in `site.yaml`. A registry without one is not published: nil, with an error.
  package static func read(
    _ node: YAMLNode?, registry: String, at place: Place, problems: inout [Diagnostic]
  ) -> DisclosureProfile? {
    guard let node else {
      problems.append(
        .error(
          "no-disclosure",
          "registry '\(registry)' declares no disclosure profile, expected `disclosure: internal` or `published`",
          at: place))
      return nil
    }
    if let text = node.text, ["cms11", "nhs7r5"].contains(text) {
      problems.append(
        .error(
          "disclosure-unsupported",
          "this version cannot suppress small numbers yet, so a registry under '\(text)' is not published",
          at: node.place))
      return nil
    }
    return node.word(named: "disclosure", as: DisclosureProfile.self, &problems)
  }

  package var note: String {
    switch self {
    case .internal: "For internal use: small numbers are not suppressed."
    case .published: "The figures behind this page are public already; nothing is suppressed."
    }
  }
}
