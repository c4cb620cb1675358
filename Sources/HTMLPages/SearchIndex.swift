internal import Formats
internal import Markup
package import Pages
package import Project
package import Site
package import Wording

/// The sections of a page, as the search knows them.
package struct SearchedPage: Sendable {
  package let sections: [SearchedSection]
  fileprivate let headings: [(id: String, text: String)]
  fileprivate let title: String
  fileprivate let path: String

  /// Letters of a section beyond which it is cut: enough to find it.
  private static let longest = 4_000

  package init(_ page: ResolvedPage) {
    let parts = PageWords(page).parts
    let title = page.titleText
    let path = page.entry.path
    let stems = KnownStems()
    sections = parts.map { part in
      SearchedSection(
        page: ApartLetters.plain(title), heading: ApartLetters.plain(part.heading?.text ?? ""),
        address: relativePath(from: "search.html", to: path) + (part.heading.map { "#" + $0.id } ?? ""),
        text: part.words.utf8.count > Self.longest ? String(part.words.prefix(Self.longest)) : part.words,
        more: part.more, stems: stems)
    }
    headings = parts.compactMap(\.heading)
    self.title = title
    self.path = path
  }
}

/// The site's search: what it looks through, for a script of a few KB, and every page as a plain list for readers
/// without it.
package struct SearchIndex {
  private let pages: [SearchedPage]
  private let words: Wording

  package init(_ pages: [SearchedPage], _ words: Wording) {
    self.pages = pages
    self.words = words
  }

  package func files(_ glossary: Glossary) -> [OutputFile] {
    SearchFiles(
      pages.flatMap(\.sections), terms: glossary.entries.map { (term: $0.term, expansion: $0.expansion) }
    ).files
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
          "data-best": words.site(.bestFound(30)) + " ",
          "data-nothing": words.site(.foundNothing(sign: "#")) + " ", "data-near": words.site(.near) + " ",
          "data-none": words.site(.noneHasAll),
        ],
        element("label", ["for": "search-words"], .text(words.site(.wordsToLookFor))),
        element("input", ["id": "search-words", "name": "q", "type": "search", "autocomplete": "off"])),
      element("p", ["id": "search-status", "role": "status"]),
      element("ol", ["id": "search-results", "class": "listing", "hidden": ""]),
      element("script", ["src": root + SearchFiles.index, "defer": ""]),
      element("script", ["src": root + "assets/search.js", "defer": ""]),
    ]
  }

  /// Headings and pages beyond which the page would be too long to load before anything is found.
  private static let (mostHeadings, mostPages) = (1_000, 500)

  /// The body of the search page: the form, which only the script shows, and every page with its headings; of a large
  /// site the pages alone, of a very large one the lists of its sections.
  func page(_ lists: [ContentTree.Section]) -> Node {
    func link(_ address: String, _ text: String) -> Node { element("a", ["href": address], .text(text)) }
    func address(_ path: String) -> String { relativePath(from: "search.html", to: path) }
    let showsHeadings = pages.reduce(0) { $0 + $1.headings.count } <= Self.mostHeadings
    let list =
      pages.count > Self.mostPages
      ? lists.map { element("li", [:], link(address($0.path), $0.title)) }
      : pages.map { page in
        let headings = page.headings.map {
          element("li", [:], link(address(page.path) + "#" + $0.id, $0.text))
        }
        return element(
          "li", [:], link(address(page.path), page.title),
          headings.isEmpty || !showsHeadings ? .none : element("ul", [:], headings))
      }
    return [
      form(),
      element("h2", ["id": "all-pages"], .text(words.site(.allPages))),
      element("ul", ["class": "site-map"], list),
    ]
  }
}
