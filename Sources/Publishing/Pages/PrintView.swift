internal import Markup
internal import Site

/// All pages of a section on one, in reading order, for printing: each an h2 with its own headings below, its ids its
/// own.
struct PrintView {
  let section: ContentTree.Section
  let pages: [RenderedPage]

  /// Beside the pages, so that their links and downloads hold.
  static func path(of section: ContentTree.Section) -> String { section.folder + "/print.html" }

  var body: Node {
    .group(
      pages.map { page in
        let prefix = page.entry.path.split(separator: "/").last.map { $0.dropLast(".html".count) + "-" } ?? ""
        let parts: Node = [
          page.description.isEmpty ? .none : element("p", ["class": "lede"], .text(page.description)),
          page.body,
          page.references.map { [element("h2", ["id": "references"], "References"), $0] } ?? .none,
        ]
        let moved = Self.moved(parts, under: String(prefix))
        return element(
          "section",
          [
            "class": "print-chapter", "aria-labelledby": prefix + "chapter",
            "lang": page.frontMatter.language,
            "dir": Self.direction(of: page),
          ],
          element("h2", ["id": prefix + "chapter"], .text(page.title)), moved)
      })
  }

  /// Where the page has a language or a direction of its own.
  private static func direction(of page: RenderedPage) -> String? {
    page.frontMatter.direction
      ?? page.frontMatter.language.map { PageFields.direction(of: $0).isEmpty ? "ltr" : "rtl" }
  }

  /// Headings one level down; ids, and what refers to them, with the page's prefix.
  private static func moved(_ node: Node, under prefix: String) -> Node {
    switch node {
    case .text, .raw: return node
    case .group(let nodes): return .group(nodes.map { moved($0, under: prefix) })
    case .element(var element):
      if element.name.count == 2, element.name.first == "h", let level = element.name.last?.wholeNumberValue,
        (1...5).contains(level)
      {
        element.name = "h\(level + 1)"
      }
      element.attributes = element.attributes.map { attribute in
        guard let value = attribute.value else { return attribute }
        switch attribute.name {
        case "id", "for": return Attribute(attribute.name, prefix + value)
        case "href", "xlink:href":
          if value == "#" { return Attribute(attribute.name, "#" + prefix + "chapter") }
          return value.hasPrefix("#")
            ? Attribute(attribute.name, "#" + prefix + value.dropFirst()) : attribute
        case "aria-labelledby", "aria-describedby", "aria-controls", "headers":
          let ids = value.split(separator: " ").map { prefix + $0 }
          return Attribute(attribute.name, ids.joined(separator: " "))
        default:
          let isReference = value.contains("url(#")
          return isReference
            ? Attribute(
              attribute.name,
              value.split(separator: "url(#", omittingEmptySubsequences: false).joined(
                separator: "url(#" + prefix))
            : attribute
        }
      }
      element.children = element.children.map { moved($0, under: prefix) }
      return .element(element)
    }
  }
}
