internal import Diagnostics
internal import Formats
internal import Markup
internal import Pages
internal import Prose
internal import Site

/// All pages of a section on one, in reading order, for printing: each an h2 with its own headings below, its ids its
/// own. A section that would make a page too long to open stands in parts.
struct PrintView {
  let section: ContentTree.Section
  let pages: [ResolvedPage]
  let writer: BlockWriter

  /// Pages of a part: as many as stand in a book.
  private static let most = 40

  /// Beside the pages, so that their links and downloads hold.
  static func path(of section: ContentTree.Section, part: Int = 0) -> String {
    section.folder + (part == 0 ? "/print.html" : "/print-\(part + 1).html")
  }

  var partCount: Int { max(1, (pages.count + Self.most - 1) / Self.most) }

  func title(_ part: Int) -> String {
    writer.words.site(
      partCount == 1
        ? .allChapters(of: section.title)
        : .chaptersInParts(of: section.title, part: part + 1, count: partCount))
  }

  func body(_ part: Int) -> Node {
    let first = part * Self.most
    let chapters = pages[first..<min(first + Self.most, pages.count)].map(chapter)
    return [.group(chapters), partCount == 1 ? .none : otherParts(part)]
  }

  private func otherParts(_ part: Int) -> Node {
    let others = (0..<partCount).filter { $0 != part }.map { other in
      let address = relativePath(
        from: Self.path(of: section, part: part), to: Self.path(of: section, part: other))
      return element("li", [:], element("a", ["href": address], .text(title(other))))
    }
    return element("ul", ["class": "listing"], others)
  }

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
