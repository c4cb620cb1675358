internal import Markup
package import Pages
package import Site

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
  }

  package static let path = "assets/search-index.js"

  private(set) var sections: [Section] = []

  /// Letters of a section beyond which it is cut: enough to find it.
  private static let longest = 4_000

  package init(_ pages: [ResolvedPage]) {
    for page in pages {
      for part in PageWords(page).parts {
        sections.append(
          Section(
            page: page.titleText, heading: part.heading?.text ?? "", path: page.entry.path,
            anchor: part.heading?.id, words: String(part.words.prefix(Self.longest))))
      }
    }
  }

  /// A script, so that it is found from a file too: `[page, heading, address, words]`.
  package var script: OutputFile {
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
