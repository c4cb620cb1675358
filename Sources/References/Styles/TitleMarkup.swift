internal import Diagnostics
internal import Markup

/// A title with the few tags that CSL allows in it: `<i>`, `<b>`, `<sub>`, `<sup>`; a `<span>` leaves its text. Any
/// other sign is text.
enum TitleMarkup {
  private static let kept: Set<String> = ["i", "b", "sub", "sup"]

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
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("/"), stack.count > 1, stack[stack.count - 1].name == name {
        let inner = stack.removeLast()
        stack[stack.count - 1].nodes.append(
          kept.contains(inner.name) ? element(inner.name, [:], inner.nodes) : .group(inner.nodes))
      } else if kept.contains(String(name)) || name == "span", !tag.hasPrefix("/"), stack.count < 8 {
        stack.append((String(name), []))
      } else if name != "span" {
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
