internal import Diagnostics
internal import Markup

/// A title with the few tags that CSL allows in it: `<i>`, `<b>`, `<sub>`, `<sup>`. Publishers give Crossref others,
/// such as `<jats:italic>` and `<scp>`, which say the same or leave their text. Any other sign is text.
enum TitleMarkup {
  private static let kept: Set<String> = ["i", "b", "sub", "sup"]

  private static let same = [
    "em": "i", "italic": "i", "strong": "b", "bold": "b", "inf": "sub", "subscript": "sub",
    "superscript": "sup",
  ]
  /// Tags that leave their text.
  private static let passed: Set<String> = [
    "span", "scp", "sc", "smallcaps", "u", "underline", "p", "title", "sec", "tt", "monospace",
    "roman", "font",
    "mml", "math", "inline-formula", "br", "break", "xref", "ext-link", "styled-content",
    "named-content", "fn",
  ]

  static func node(_ title: String) -> Node {
    guard title.contains("<") else { return .text(title) }
    var stack: [(name: String, nodes: [Node])] = [("", [])]
    var rest = title[...]
    func text(_ text: Substring, _ stack: inout [(name: String, nodes: [Node])]) {
      if !text.isEmpty { stack[stack.count - 1].nodes.append(.text(String(text))) }
    }
    while let open = rest.firstIndex(of: "<") {
      text(rest[..<open], &stack)
      let after = rest.index(after: open)
      // A sign of a comparison.
      guard rest[after...].first.map({ $0.isLetter || $0 == "/" }) == true else {
        text(rest[open..<after], &stack)
        rest = rest[after...]
        continue
      }
      guard let close = rest[after...].firstIndex(of: ">") else {
        rest = rest[open...]
        break
      }
      let tag = rest[after..<close].lowercased()
      let bare = tag.drop { $0 == "/" }
      let word = String(
        (bare.hasPrefix("jats:") ? bare.dropFirst(5) : bare).prefix { $0.isLetter || $0 == "-" })
      let name = same[word] ?? word
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("/"), stack.count > 1, stack[stack.count - 1].name == name {
        let inner = stack.removeLast()
        stack[stack.count - 1].nodes.append(
          kept.contains(inner.name) ? element(inner.name, [:], inner.nodes) : .group(inner.nodes))
      } else if kept.contains(name), !tag.hasPrefix("/"), stack.count < 8 {
        stack.append((name, []))
      } else if !passed.contains(name) {
        text("<" + tag + ">", &stack)
      }
    }
    text(rest, &stack)
    while stack.count > 1 {
      let inner = stack.removeLast()
      stack[stack.count - 1].nodes += inner.nodes
    }
    return .group(stack[0].nodes)
  }
}
