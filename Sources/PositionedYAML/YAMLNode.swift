package import Diagnostics

/// A YAML value that knows where it stands. Scalars keep their text: what a text means is for its reader to say,
/// so `no`, `n` and `012` are never turned into something else on the way.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(String, isQuoted: Bool)
    case list([YAMLNode])
    case mapping([YAMLMember])
    case null
  }

  package var content: Content
  package var place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// `a text`, `a list` and so on, for messages.
  package var kind: String {
    switch content {
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    case .null: "nothing"
    }
  }

  package var isNull: Bool { content == .null }

  /// The text of a scalar, nil of anything else.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}

/// A key of a mapping with its value, in the order in which they are written.
package struct YAMLMember: Hashable, Sendable {
  package var key: String
  package var place: Place
  package var value: YAMLNode

  package init(key: String, at place: Place, value: YAMLNode) {
    self.key = key
    self.place = place
    self.value = value
  }
}
