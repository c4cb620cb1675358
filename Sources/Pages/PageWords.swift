internal import Exhibits
internal import Tables

/// The words of a page, part by part as its headings divide it: what a search looks through.
package struct PageWords {
  package struct Part: Sendable {
    /// Nil for what stands before the first heading.
    package let heading: (id: String, text: String)?
    package let words: String
  }

  package private(set) var parts: [Part] = []
  private var heading: (id: String, text: String)?
  private var words: [String] = []

  package init(_ page: ResolvedPage) {
    words = [page.descriptionText]
    blocks(page.blocks)
    if let episode = page.episode {
      func part(_ id: String, _ text: String, _ content: [String]) {
        guard !content.isEmpty else { return }
        close()
        heading = ("episode-" + id, text)
        words = content
      }
      part("guests", "Guests", episode.guests)
      part("chapters", "Chapters", episode.chapters.map(\.title))
      part("transcript", "Transcript", episode.spoken)
    }
    for note in page.footnotes { blocks(note) }
    close()
  }

  private mutating func close() {
    let text = words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    parts.append(Part(heading: heading, words: text))
  }

  private mutating func blocks(_ blocks: [PageBlock]) { for block in blocks { self.block(block) } }

  private mutating func block(_ block: PageBlock) {
    switch block {
    case .paragraph(let content): inlines(content)
    case .heading(let found):
      guard [2, 3].contains(found.level) else { return inlines(found.content) }
      close()
      heading = (found.id, found.content.plainText)
      words = []
    case .quote(let inner), .callout(_, let inner), .section(let inner), .example(_, let inner): blocks(inner)
    case .list(_, _, let items): for item in items { blocks(item) }
    case .code(_, let text), .html(let text): words.append(text)
    case .rule, .inputs, .references, .credits: break
    case .evidence(let pages):
      for statement in pages.flatMap(\.statements) { inlines(statement.content) }
    case .grid(let grid): for cell in grid.header + grid.rows.joined() { inlines(cell) }
    case .figure(let figure):
      caption(figure.caption)
      if case .drawn(let drawn, _) = figure.content { table(drawn.value.excerpt) }
    case .table(let table):
      if let caption = table.caption { self.caption(caption) }
      self.table(table.content.value)
    case .appraisal(_, let tables):
      for table in tables {
        if let caption = table.caption { self.caption(caption) }
        words.append(table.title ?? "")
        self.table(table.content.value)
      }
    case .quiz(let quiz):
      inlines(quiz.question)
      for option in quiz.options { inlines(option.text + [.text(" ")] + option.reason) }
    case .tiles(let tiles): words += tiles.flatMap { [$0.title, $0.large.value, $0.small.value] }
    case .measures(let measures):
      for measure in measures {
        words += [measure.title, measure.description ?? ""] + measure.lines.flatMap { [$0.name, $0.text] }
      }
    case .glossary(let entries): words += entries.flatMap { [$0.term, $0.expansion, $0.definition ?? ""] }
    case .validation(let text, let tables):
      words.append(text)
      words += tables.map(\.caption)
    case .failed(let text, _): words.append(text)
    }
  }

  private mutating func caption(_ caption: PageCaption) {
    inlines((caption.finding ?? []) + [.text(" ")] + (caption.note ?? []))
    if let found = caption.findingsText { words.append(found) }
    inlines(caption.sources)
  }

  /// What the rows are about and what is remarked of them: numbers are read on the page.
  private mutating func table(_ table: Table) {
    words += [table.stub] + table.columns.map(\.title) + table.rows.map(\.head.text) + table.remarks
  }

  private mutating func inlines(_ content: [PageInline]) { words.append(content.spokenText) }
}

extension [PageInline] {
  /// Without the marks of citations and footnotes.
  var spokenText: String {
    map { inline in
      switch inline {
      case .citations, .footnote: ""
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .group(let inner):
        inner.spokenText
      default: [inline].plainText
      }
    }.joined()
  }
}
