internal import Exhibits
internal import Markup
internal import Pages

/// The figures of a page, small and without words, for a list that is found by looking.
enum Thumbnails {
  struct Thumbnail {
    let id: String
    let title: String
    let drawing: Node
  }

  /// In their order on the page; each in its form for phones, whose marks are larger.
  static func of(_ page: ResolvedPage) -> [Thumbnail] {
    figures(in: page.blocks).compactMap { id, drawn in
      drawing(in: [drawn.html(id: id)]).map { Thumbnail(id: id, title: title(of: $0), drawing: small($0)) }
    }
  }

  private static func figures(in blocks: [PageBlock]) -> [(id: String, drawn: DrawnFigure)] {
    blocks.flatMap { block -> [(id: String, drawn: DrawnFigure)] in
      switch block {
      case .figure(let figure):
        if case .drawn(let drawn, _) = figure.content { return [(figure.label.id, drawn.value)] }
        return []
      case .quote(let inner), .callout(_, let inner), .section(let inner), .example(_, let inner):
        return figures(in: inner)
      case .list(_, _, let items): return items.flatMap { figures(in: $0) }
      default: return []
      }
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
