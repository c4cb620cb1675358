internal import Markup
internal import Pages
internal import Prose
internal import Site

/// All pages of a section on one, in reading order, for printing: each an h2 with its own headings below, its ids its
/// own.
struct PrintView {
  let section: ContentTree.Section
  let pages: [ResolvedPage]
  let writer: BlockWriter

  /// Beside the pages, so that their links and downloads hold.
  static func path(of section: ContentTree.Section) -> String { section.folder + "/print.html" }

  var body: Node { .group(pages.map(chapter)) }

  private func chapter(_ page: ResolvedPage) -> Node {
    let prefix = page.entry.path.split(separator: "/").last.map { $0.dropLast(".html".count) + "-" } ?? ""
    var writer = writer
    writer.prefix = String(prefix)
    writer.headingShift = 1
    writer.top = prefix + "chapter"
    return element(
      "section",
      [
        "class": "print-chapter", "aria-labelledby": prefix + "chapter", "lang": page.frontMatter.language,
        "dir": direction(of: page),
      ],
      element("h2", ["id": prefix + "chapter"], .text(page.titleText)),
      page.descriptionText.isEmpty ? .none : element("p", ["class": "lede"], .text(page.descriptionText)),
      writer.body(page),
      writer.references(page.citedKeys).map {
        [writer.heading(2, id: "references", writer.words.site(.references)), $0]
      }
        ?? .none)
  }

  /// Where the page has a language or a direction of its own.
  private func direction(of page: ResolvedPage) -> String? {
    page.frontMatter.direction
      ?? page.frontMatter.language.map { PageFields.direction(of: $0).isEmpty ? "ltr" : "rtl" }
  }
}
