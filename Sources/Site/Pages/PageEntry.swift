/// What the content tree needs to know of a page, whatever its text says.
package struct PageEntry: Hashable, Sendable {
  package enum Kind: String, Sendable { case home, chapter, episode, report, guide, page, listing }

  /// The Markdown file, relative to `content/`.
  package let source: String
  /// The HTML file, relative to the output folder: a page works from a file and under any sub-path.
  package let path: String
  /// The folder of `content/` in which the page stands, empty for the pages at the top.
  package let folder: String
  package let isIndex: Bool
  package let kind: Kind
  package var title: String
  package var description: String
  /// A chapter's place among its sisters; those without one come after, by file name.
  package var order: Int?
  /// `2026-11-21`; episodes and reports stand newest first.
  package var date: String?

  package init(
    source: String, title: String, description: String = "", order: Int? = nil, date: String? = nil
  ) {
    self.source = source
    path = source.hasSuffix(".md") ? source.dropLast(3) + ".html" : source
    folder = source.contains("/") ? String(source.prefix { $0 != "/" }) : ""
    // A folder within a folder makes no section of its own.
    isIndex = source == "index.md" || source == folder + "/index.md"
    kind = Self.kind(of: source, in: folder, isIndex)
    self.title = title
    self.description = description
    self.order = order
    self.date = date
  }

  private static func kind(of source: String, in folder: String, _ isIndex: Bool) -> Kind {
    switch folder {
    case "": source == "index.md" ? .home : .page
    case "primer": isIndex ? .listing : .chapter
    case "episodes": isIndex ? .listing : .episode
    case "reports": isIndex ? .listing : .report
    case "guide": .guide
    default: .page
    }
  }
}
