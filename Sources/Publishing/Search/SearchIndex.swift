internal import Markup
internal import Site

/// The words of every section of the site, for a script of a few KB, and the same sections as a plain list for readers
/// without it.
struct SearchIndex {
  struct Section {
    /// The page's title.
    let page: String
    /// Empty for what stands before the first heading.
    let heading: String
    /// From the site's root.
    let path: String
    let anchor: String?
    let words: String
  }

  static let path = "assets/search-index.js"

  private(set) var sections: [Section] = []

  /// Letters of a section beyond which it is cut: enough to find it.
  private static let longest = 4_000

  init(_ pages: [RenderedPage]) {
    for page in pages {
      var heading = ""
      var anchor: String?
      var words = [page.description]
      func close() {
        let text = words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        sections.append(
          Section(
            page: page.title, heading: heading, path: page.entry.path, anchor: anchor,
            words: String(text.prefix(Self.longest))))
      }
      func visit(_ node: Node) {
        switch node {
        case .text(let text): words.append(text)
        case .raw: break
        case .group(let nodes): for node in nodes { visit(node) }
        case .element(let element):
          if ["h2", "h3"].contains(element.name), let id = element["id"] {
            close()
            heading = Self.headingText(element)
            anchor = id
            words = []
          } else if !["svg", "sup", "style", "script"].contains(element.name), element["class"] != "cite" {
            for child in element.children { visit(child) }
            words.append(" ")
          }
        }
      }
      visit(page.body)
      close()
    }
  }

  /// Without the link to itself.
  private static func headingText(_ heading: Element) -> String {
    heading.children.map { child in
      if case .element(let element) = child, element["class"] == "anchor" { return "" }
      return child.plainText
    }.joined()
  }

  /// A script, so that it is found from a file too: `[page, heading, address, words]`.
  var script: OutputFile {
    let entries = sections.map { section -> JSON in
      [
        .string(section.page), .string(section.heading),
        .string(
          relativePath(from: "search.html", to: section.path) + (section.anchor.map { "#" + $0 } ?? "")),
        .string(section.words),
      ]
    }
    // A line a section: a change's diff shows which.
    return OutputFile(
      path: Self.path,
      text: "window.searchIndex = [\n" + entries.map { $0.text() }.joined(separator: ",\n") + "\n];\n")
  }

  /// The body of the search page: the form, which only the script shows, and every page with its headings.
  var page: Node {
    var pages: [(path: String, title: String, headings: [Section])] = []
    for section in sections {
      if pages.last?.path != section.path { pages.append((section.path, section.page, [])) }
      if section.anchor != nil { pages[pages.count - 1].headings.append(section) }
    }
    let list = pages.map { page -> Node in
      let address = relativePath(from: "search.html", to: page.path)
      let headings = page.headings.map { section in
        element(
          "li", [:], element("a", ["href": address + "#" + (section.anchor ?? "")], .text(section.heading)))
      }
      return element(
        "li", [:], element("a", ["href": address], .text(page.title)),
        headings.isEmpty ? .none : element("ul", [:], headings))
    }
    return [
      element(
        "form", ["id": "search", "role": "search", "hidden": "", "action": "search.html"],
        element("label", ["for": "search-words"], "Words to look for"),
        element("input", ["id": "search-words", "name": "q", "type": "search", "autocomplete": "off"])),
      element("p", ["id": "search-status", "role": "status"]),
      element("ol", ["id": "search-results", "class": "listing", "hidden": ""]),
      element("h2", ["id": "all-pages"], "All pages and headings"),
      element("ul", ["class": "site-map"], list),
      element("script", ["src": "assets/search-index.js", "defer": ""]),
      element("script", ["src": "assets/search.js", "defer": ""]),
    ]
  }
}
