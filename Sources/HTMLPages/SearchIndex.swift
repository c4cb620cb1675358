internal import Formats
internal import Markup
package import Pages
package import Project
package import Site
package import Wording

/// The words of every section of the site, for a script of a few KB, and the same sections as a plain list for readers
/// without it.
package struct SearchIndex {
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

  package static let path = "assets/search-index.js"

  private let words: Wording
  private(set) var sections: [Section] = []

  /// Letters of a section beyond which it is cut: enough to find it.
  private static let longest = 4_000

  package init(_ pages: [ResolvedPage], _ words: Wording) {
    self.words = words
    for page in pages {
      for part in PageWords(page).parts {
        sections.append(
          Section(
            page: page.titleText, heading: part.heading?.text ?? "", path: page.entry.path,
            anchor: part.heading?.id, words: String(part.words.prefix(Self.longest)), more: part.more))
      }
    }
  }

  package func script(_ glossary: Glossary) -> OutputFile {
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
  /// - Parameters:
  ///   - root: what leads to the site's root.
  ///   - startsFromAddress: whether the words of the page's own address are looked for at once.
  func form(root: String = "", startsFromAddress: Bool = false) -> Node {
    [
      element(
        "form",
        [
          "id": "search", "role": "search", "hidden": "", "action": root + "search.html",
          "data-from": startsFromAddress ? "address" : nil, "data-found": words.site(.found(sign: "#")) + " ",
          "data-nothing": words.site(.foundNothing(sign: "#")) + " ", "data-near": words.site(.near) + " ",
          "data-none": words.site(.noneHasAll),
        ],
        element("label", ["for": "search-words"], .text(words.site(.wordsToLookFor))),
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
      form(),
      element("h2", ["id": "all-pages"], .text(words.site(.allPages))),
      element("ul", ["class": "site-map"], list),
    ]
  }
}
