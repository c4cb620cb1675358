internal import Formats
internal import Exhibits
internal import Tables
internal import Wording

/// The words of a page, part by part as its headings divide it: what a search looks through.
package struct PageWords {
  package struct Part: Sendable {
    /// Nil for what stands before the first heading.
    package let heading: (id: String, text: String)?
    /// A block a line, which a search may quote.
    package let words: String
    /// Words of tables: they find the part and are not shown.
    package let more: [String]
  }

  package private(set) var parts: [Part] = []
  private var heading: (id: String, text: String)?
  private var lines: [String] = []
  private var more: [String] = []

  package init(_ page: ResolvedPage) {
    line(page.descriptionText)
    blocks(page.blocks)
    if let episode = page.episode {
      func part(_ id: String, _ title: PageMessage, _ content: [String]) {
        guard !content.isEmpty else { return }
        begin(("episode-" + id, page.words.page(title)))
        for text in content { line(text) }
      }
      part("guests", .guests, episode.guests)
      part("chapters", .chapters, episode.chapters.map(\.title))
      part("transcript", .transcript, episode.spoken)
    }
    for note in page.footnotes { blocks(note) }
    close()
  }

  private mutating func begin(_ heading: (id: String, text: String)) {
    close()
    self.heading = heading
    lines = []
    more = []
  }

  private mutating func close() {
    parts.append(
      Part(
        heading: heading, words: ApartLetters.plain(lines.joined(separator: "\n")),
        more: more.map { ApartLetters.plain($0) }))
  }

  private mutating func line(_ text: String) {
    let line = text.onOneLine
    if !line.isEmpty { lines.append(line) }
  }

  private mutating func blocks(_ blocks: [PageBlock]) { for block in blocks { self.block(block) } }

  private mutating func block(_ block: PageBlock) {
    switch block {
    case .paragraph(let content): inlines(content)
    case .heading(let found):
      guard [2, 3].contains(found.level) else { return inlines(found.content) }
      begin((found.id, found.content.plainText))
    case .quote(let inner), .section(let inner), .example(_, let inner): blocks(inner)
    case .callout(let callout, let inner):
      inlines(callout.title)
      blocks(inner)
    case .details(let summary, _, let inner):
      inlines(summary)
      blocks(inner)
    case .definitions(let definitions):
      for definition in definitions {
        inlines(definition.term)
        for meaning in definition.meanings { blocks(meaning) }
      }
    case .picture(let figure):
      caption(figure.caption)
      inlines([figure.picture])
    case .math(let formula): line(formula.spoken)
    case .list(_, _, let items): for item in items { blocks(item) }
    case .html(let text): line(text)
    case .code, .rule, .inputs, .references, .credits: break
    case .evidence(let pages):
      for statement in pages.flatMap(\.statements) { inlines(statement.content) }
    case .grid(let grid):
      if let caption = grid.caption { self.caption(caption) }
      more += (grid.header + grid.rows).joined().map(\.content.spokenText)
    case .figure(let figure): caption(figure.caption)
    case .table(let table): self.table(table)
    case .appraisal(_, let tables): for table in tables { self.table(table) }
    case .quiz(let quiz):
      inlines(quiz.question)
      // A wrong answer is never quoted as if it were right.
      for option in quiz.options {
        inlines([.text(option.verdict)] + option.text + [.text(" ")] + option.reason)
      }
    case .tiles(let tiles):
      for tile in tiles {
        for text in [tile.title, tile.large.value, tile.small.value] { line(text) }
        for text in tile.beside?.value.lines ?? [] { line(text) }
      }
    case .measures(let measures):
      for measure in measures {
        line(measure.title)
        line(measure.description ?? "")
        line(measure.lines.map { $0.name + " " + $0.text }.joined(separator: "; "))
      }
    case .glossary(let entries):
      for entry in entries {
        line(entry.term)
        line([entry.expansion, entry.definition].compactMap { $0 }.joined(separator: ". "))
      }
    case .validation(let text, let tables):
      line(text)
      for table in tables {
        line(table.caption)
        words(of: table.table)
      }
    case .failed(let text, _): line(text)
    }
  }

  private mutating func caption(_ caption: PageCaption) {
    let data = caption.synthetic.map { " " + $0 } ?? ""
    inlines(
      [.text(caption.label + ". ")] + (caption.finding ?? []) + [.text(" ")] + (caption.note ?? [])
        + [.text(data)])
    if let found = caption.findings { line(found) }
    inlines(caption.sources)
  }

  private mutating func table(_ table: PageTable) {
    if let caption = table.caption { self.caption(caption) }
    line(table.title ?? "")
    words(of: table.content.value)
  }

  /// What the rows are about and what is remarked of them: numbers are read on the page.
  private mutating func words(of table: Table) {
    more += [table.stub] + table.columns.map(\.title) + table.remarks
    for row in table.rows {
      more.append(row.head.text)
      more += zip(table.columns, row.cells).filter { !$0.0.isNumeric }.map(\.1.text)
    }
  }

  private mutating func inlines(_ content: [PageInline]) { line(content.spokenText) }
}

extension [PageInline] {
  /// Without the marks of citations and footnotes.
  var spokenText: String {
    map { inline in
      switch inline {
      case .citations, .footnote: ""
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
        .subscript(let inner), .link(_, _, let inner), .group(let inner):
        inner.spokenText
      default: [inline].plainText
      }
    }.joined()
  }
}
