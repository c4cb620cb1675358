package import Diagnostics
package import Wording

/// The pages in the order in which they are read, and the ways between them.
package struct ContentTree: Sendable {
  /// A folder of `content/` with its pages in reading order, its index page first where it has one.
  package struct Section: Sendable {
    package var folder: String
    package var title: String
    package var pages: [PageEntry]

    package var index: PageEntry? { pages.first.flatMap { $0.isIndex ? $0 : nil } }
    /// Where a link to the section leads: its index page, its own or the listing made for it.
    package var path: String { folder + "/index.html" }
  }

  package struct Link: Hashable, Sendable {
    package var title: String
    package var path: String
  }

  /// The home page and the others at the top of `content/`.
  package let topPages: [PageEntry]
  package let sections: [Section]
  private var previous: [String: PageEntry] = [:]
  private var next: [String: PageEntry] = [:]
  private var chapters: [String: Int] = [:]

  package init(_ entries: [PageEntry], _ words: Wording) {
    topPages = entries.filter { $0.folder.isEmpty }.sorted(by: Self.precedes)
    let folders = Set(entries.map(\.folder)).subtracting([""]).sorted {
      (Self.rank($0), $0) < (Self.rank($1), $1)
    }
    sections = folders.map { folder in
      let pages = entries.filter { $0.folder == folder }.sorted(by: Self.precedes)
      let own = pages.first { $0.isIndex }?.title
      return Section(
        folder: folder, title: own ?? Self.title(of: folder, words), pages: pages)
    }
    for section in sections {
      let pages = section.pages.filter { !$0.isIndex }
      for (page, following) in zip(pages, pages.dropFirst()) {
        next[page.source] = following
        previous[following.source] = page
      }
      for (index, page) in pages.lazy.filter({ $0.kind == .chapter }).enumerated() {
        chapters[page.source] = index + 1
      }
    }
  }

  /// Every page in reading order.
  package var pages: [PageEntry] { topPages + sections.flatMap(\.pages) }

  package func section(of page: PageEntry) -> Section? { sections.first { $0.folder == page.folder } }

  /// The pages before and after within a section; none for index pages and for those at the top.
  package func neighbours(of page: PageEntry) -> (previous: PageEntry?, next: PageEntry?) {
    (previous[page.source], next[page.source])
  }

  /// A chapter's place in the course, from one, whatever its `order:`.
  package func chapterNumber(of page: PageEntry) -> Int? { chapters[page.source] }

  /// The entries of the main navigation: as `site.yaml` has them, or the sections and the pages at the top.
  package func navigation(
    _ configured: [SiteConfiguration.NavigationEntry], problems: inout [Diagnostic]
  ) -> [Link] {
    if configured.isEmpty {
      return sections.map { Link(title: $0.title, path: $0.path) }
        + topPages.filter { $0.kind != .home }.map { Link(title: $0.title, path: $0.path) }
    }
    let folders = sections.map(\.folder)
    return configured.compactMap { entry in
      if let section = sections.first(where: { $0.folder == entry.target }) {
        return Link(title: entry.title, path: section.path)
      }
      if let page = pages.first(where: { $0.source == entry.target }) {
        return Link(title: entry.title, path: page.path)
      }
      problems.append(
        .error(
          "unknown-page", "navigation names '\(entry.target)', which is no page or folder of content/",
          at: entry.place, suggestion: nearestWord(to: entry.target, among: folders + pages.map(\.source))))
      return nil
    }
  }

  private static func precedes(_ one: PageEntry, _ other: PageEntry) -> Bool {
    if one.isIndex != other.isIndex { return one.isIndex }
    if one.kind == .episode || one.kind == .report, one.date != other.date {
      return (one.date ?? "") > (other.date ?? "")
    }
    return (one.order ?? .max, one.source) < (other.order ?? .max, other.source)
  }

  private static func rank(_ folder: String) -> Int {
    ["primer", "reports", "episodes"].firstIndex(of: folder) ?? 3
  }

  private static func title(of folder: String, _ words: Wording) -> String {
    if let known = SectionName(rawValue: folder) { return words.site(.section(known)) }
    let name = folder.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
