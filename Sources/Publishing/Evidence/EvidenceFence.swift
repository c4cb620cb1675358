internal import Diagnostics
internal import Markup
internal import Prose
internal import References
internal import Site

/// `{evidence}`: every statement of the chapters and episodes that carries a citation, with its references and how well
/// each was read.
struct EvidenceFence {
  let builder: PageBuilder

  private struct Entry {
    var content: Node
    /// The section that it stands in, or the figure that it is.
    var section: String
    var anchor: String?
    var citations: [CitationGroup.Item]
  }

  func node() -> Node {
    let project = builder.project
    let pages = ContentTree(project.pages.map(\.entry)).pages.compactMap { entry in
      project.pages.first { $0.entry.source == entry.source && UncitedNumbers.covers(entry.source) }
    }
    let sections = pages.compactMap(section)
    return sections.isEmpty ? element("p", [:], .text(EvidenceWords.none)) : .group(sections)
  }

  private func section(_ page: Project.Page) -> Node? {
    let entries = text(of: page) + figures(of: page)
    guard !entries.isEmpty else { return nil }
    let path = relativePath(from: builder.page.entry.path, to: page.entry.path)
    let id = "evidence-" + String(page.entry.source.dropLast(3).map { $0 == "/" ? "-" : $0 })
    let known = Set(entries.flatMap { $0.citations.map(\.key) })
    let head = element(
      "thead", [:],
      element("tr", [:], EvidenceWords.columns.map { element("th", ["scope": "col"], .text($0)) }))
    let caption = EvidenceWords.caption(page.entry.title)
    return element(
      "section", ["aria-labelledby": id],
      element("h2", ["id": id], element("a", ["href": path], .text(page.entry.title))),
      element("p", [:], .text(EvidenceWords.count(entries.count, known.count))),
      element(
        "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption],
        element(
          "table", ["class": "evidence"], element("caption", ["class": "vh"], .text(caption)), head,
          element("tbody", [:], rows(entries, path)))))
  }

  /// Under the names of their sections.
  private func rows(_ entries: [Entry], _ path: String) -> [Node] {
    var section: String?
    return entries.flatMap { entry -> [Node] in
      defer { section = entry.anchor }
      let isNew = section != entry.anchor && entry.anchor != nil
      let head = entry.anchor.map { element("a", ["href": "\(path)#\($0)"], .text(entry.section)) } ?? .none
      let group = element(
        "tr", ["class": "group"], element("th", ["scope": "rowgroup", "colspan": "3"], head))
      return (isNew ? [group] : []) + rows(entry, path)
    }
  }

  /// A row for each of a statement's references.
  private func rows(_ entry: Entry, _ path: String) -> [Node] {
    entry.citations.enumerated().map { index, item in
      let several = entry.citations.count > 1
      let statement =
        index > 0
        ? Node.none
        : element(
          "th",
          [
            "scope": several ? "rowgroup" : "row", "rowspan": several ? String(entry.citations.count) : nil,
          ], entry.content)
      let reference = builder.project.bibliography[item.key]
      let words = (reference.map(DataWords.short) ?? item.key) + (item.locator.map { ", " + $0 } ?? "")
      let reading = builder.project.evidence[item.key].map(EvidenceWords.read) ?? EvidenceWords.notStated
      return element(
        "tr", [:], statement,
        element("td", [:], element("a", ["href": "\(path)#ref-\(item.key)"], .text(words))),
        element("td", [:], .text(reading)))
    }
  }

  private func text(of page: Project.Page) -> [Entry] {
    PageStatement.all(in: page.document).compactMap { statement in
      let citations = known(statement.citations)
      guard !citations.isEmpty else { return nil }
      return Entry(
        content: builder.renderer.inlines(plain(statement.content, of: page)),
        section: statement.heading?.content.map(\.plainText).joined() ?? "", anchor: statement.heading?.id,
        citations: citations)
    }
  }

  /// What figures and tables say of themselves, with the works whose numbers they show.
  private func figures(of page: Project.Page) -> [Entry] {
    var entries: [Entry] = []
    for credit in builder.credited where credit.page == page.entry {
      let item = CitationGroup.Item(key: credit.key, locator: nil, place: page.document.frontMatter.place)
      if let last = entries.indices.last, entries[last].anchor == credit.anchor {
        entries[last].citations.append(item)
      } else {
        entries.append(
          Entry(
            content: caption(credit, of: page), section: credit.label, anchor: credit.anchor,
            citations: [item]))
      }
    }
    return entries
  }

  private func caption(_ credit: Credit, of page: Project.Page) -> Node {
    guard let text = credit.caption else { return .none }
    var told: [Diagnostic] = []
    let content = InlineText.parse(text.text, at: text.place, problems: &told)
    return builder.renderer.inlines(plain(content, of: page))
  }

  /// Each reference once; an unknown one is told on its own page.
  private func known(_ items: [CitationGroup.Item]) -> [CitationGroup.Item] {
    var seen: Set<String> = []
    return items.filter { builder.project.bibliography[$0.key] != nil && seen.insert($0.key).inserted }
  }

  /// Without what belongs to its own page: marks of citations and footnotes, and links.
  private func plain(_ content: [Inline], of page: Project.Page) -> [Inline] {
    content.flatMap { part -> [Inline] in
      switch part {
      case .citation, .footnote, .image, .html: []
      case .link(_, _, let inner, _): plain(inner, of: page)
      case .emphasis(let inner): [.emphasis(plain(inner, of: page))]
      case .strong(let inner): [.strong(plain(inner, of: page))]
      case .crossReference(let destination, _):
        [.text(builder.index.target(destination, from: page.entry)?.label ?? "")]
      default: [part]
      }
    }
  }
}
