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
    /// Words of tables: they find the section and are not shown.
    let more: [String]
  }

  static let path = "assets/search-index.js"

  private(set) var sections: [Section] = []

  /// Letters of a section beyond which it is cut: enough to find it.
  private static let longest = 4_000

  init(_ pages: [RenderedPage]) {
    for page in pages {
      var heading = ""
      var anchor: String?
      var words = [page.description, "\n"]
      var more: [String] = []
      func close() {
        let lines = words.joined().split(separator: "\n").map {
          $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        sections.append(
          Section(
            page: page.title, heading: heading, path: page.entry.path, anchor: anchor,
            words: String(text.prefix(Self.longest)), more: more))
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
            more = []
          } else if element.name == "table" {
            tables(element.children)
          } else if !Self.isSilent(element) {
            for child in element.children { visit(child) }
            // What is not in running text begins a line, which is a sentence of its own.
            words.append(Self.running.contains(element.name) ? "" : "\n")
          }
        }
      }
      /// The caption is a sentence; heads and the names of rows only find it.
      func tables(_ nodes: [Node]) {
        for node in nodes {
          switch node {
          case .text, .raw: break
          case .group(let inner): tables(inner)
          case .element(let element):
            switch element.name {
            case "caption": visit(.group(element.children))
            case "th": more.append(node.plainText)
            case "td" where !(element["class"] ?? "").contains("num"): more.append(node.plainText)
            default: tables(element.children)
            }
          }
        }
      }
      visit(page.body)
      close()
    }
  }

  private static let running: Set<String> = [
    "a", "abbr", "b", "bdi", "code", "dfn", "em", "i", "span", "strong", "time",
  ]

  /// What no sentence is made of: drawings, code, marks, and the data behind a figure.
  private static func isSilent(_ element: Element) -> Bool {
    ["svg", "sup", "style", "script", "pre", "audio"].contains(element.name)
      || ["cite", "data", "notes", "fence-source", "files"].contains(element["class"] ?? "")
  }

  /// Without the link to itself.
  private static func headingText(_ heading: Element) -> String {
    heading.children.map { child in
      if case .element(let element) = child, element["class"] == "anchor" { return "" }
      return child.plainText
    }.joined()
  }

  func script(_ glossary: Glossary) -> OutputFile {
    let sections = sections.map { section in
      SearchScript.Section(
        page: section.page, heading: section.heading,
        address: relativePath(from: "search.html", to: section.path)
          + (section.anchor.map { "#" + $0 } ?? ""),
        text: section.words, more: section.more)
    }
    let terms = glossary.entries.map { (term: $0.term, expansion: $0.expansion) }
    return OutputFile(path: Self.path, text: SearchScript(sections: sections, terms: terms).text)
  }

  /// The form, which only the script shows, and what it fills.
  ///
  /// - Parameter root: what leads to the site's root. - Parameter startsFromAddress: whether the words of the page's
  ///   own address are looked for at once.
  static func form(root: String = "", startsFromAddress: Bool = false) -> Node {
    [
      element(
        "form",
        [
          "id": "search", "role": "search", "hidden": "", "action": root + "search.html",
          "data-from": startsFromAddress ? "address" : nil,
        ],
        element("label", ["for": "search-words"], "Words to look for"),
        element("input", ["id": "search-words", "name": "q", "type": "search", "autocomplete": "off"])),
      element("p", ["id": "search-status", "role": "status"]),
      element("ol", ["id": "search-results", "class": "listing", "hidden": ""]),
      element("script", ["src": root + Self.path, "defer": ""]),
      element("script", ["src": root + "assets/search.js", "defer": ""]),
    ]
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
      Self.form(),
      element("h2", ["id": "all-pages"], "All pages and headings"),
      element("ul", ["class": "site-map"], list),
    ]
  }
}
