/// A piece of HTML, SVG or XML as a tree. Text is escaped when it is written, never before.
package indirect enum Node: Hashable, Sendable {
  case text(String)
  case element(Element)
  case group([Node])
  /// Markup that is already written and trusted: the output of this very serialiser, or of the theme.
  case raw(String)

  package static let none = Node.group([])
}

/// An element with its attributes in the order in which they are to be written.
package struct Element: Hashable, Sendable {
  package var name: String
  package var attributes: [Attribute]
  package var children: [Node]

  package init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}

extension Element {
  /// The value of an attribute; nil where it has none.
  package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

package struct Attribute: Hashable, Sendable {
  package var name: String
  /// Nil for an attribute without a value (`open`, `controls`).
  package var value: String?

  package init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Node: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Node...) { self = .group(elements) }
}

extension Node {
  /// The text of the tree without its tags, as a reader would speak it. Raw parts are left out.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.plainText).joined()
    case .group(let nodes): nodes.map(\.plainText).joined()
    case .raw: ""
    }
  }
}

/// Shorthand: `element("td", ["class": "num"], "8")`. An attribute whose value is nil is left out; for one
/// without a value give the empty string, which HTML reads alike.
package func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: Node...)
  -> Node
{
  .element(Element(name, attributes.compactMap { key, value in value.map { Attribute(key, $0) } }, children))
}

package func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Node])
  -> Node
{
  .element(Element(name, attributes.compactMap { key, value in value.map { Attribute(key, $0) } }, children))
}
