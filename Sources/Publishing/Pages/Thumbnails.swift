internal import Markup

/// The figures of a page, small and without words, for a list that is found by looking.
enum Thumbnails {
  struct Thumbnail {
    let id: String
    let title: String
    let drawing: Node
  }

  /// In their order on the page; each in its form for phones, whose marks are larger.
  static func of(_ body: Node) -> [Thumbnail] {
    switch body {
    case .text, .raw: return []
    case .group(let nodes): return nodes.flatMap(of)
    case .element(let element):
      guard element.name == "figure", let id = element["id"] else { return element.children.flatMap(of) }
      return drawing(in: element.children).map { svg in
        [Thumbnail(id: id, title: title(of: svg), drawing: small(svg))]
      } ?? []
    }
  }

  private static func drawing(in nodes: [Node]) -> Element? {
    for node in nodes {
      switch node {
      case .text, .raw: continue
      case .group(let inner): if let found = drawing(in: inner) { return found }
      case .element(let element):
        if element.name == "svg", element["class"]?.contains("fig-narrow") == true { return element }
        if let found = drawing(in: element.children) { return found }
      }
    }
    return nil
  }

  private static func title(of svg: Element) -> String {
    svg.children.compactMap { child -> String? in
      if case .element(let element) = child, element.name == "title" { return child.plainText }
      return nil
    }.first ?? ""
  }

  /// The marks alone: no words, no names, nothing that is read out.
  private static func small(_ svg: Element) -> Node {
    let kept = svg.children.compactMap { marks($0) }
    return .element(
      Element(
        "svg",
        [
          Attribute("class", "fig thumb"), Attribute("viewBox", svg["viewBox"] ?? "0 0 324 240"),
          Attribute("aria-hidden", "true"),
        ], kept))
  }

  private static func marks(_ node: Node) -> Node? {
    guard case .element(var element) = node else { return nil }
    guard !["text", "title", "desc"].contains(element.name) else { return nil }
    element.attributes.removeAll {
      $0.name == "id" || $0.name.hasPrefix("aria-") || $0.name.hasPrefix("data-")
    }
    element.children = element.children.compactMap(marks)
    return .element(element)
  }
}
