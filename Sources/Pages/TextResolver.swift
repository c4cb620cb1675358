package import Diagnostics
package import Evaluation
package import Prose
package import Wording

/// What the forms of a page become.
package protocol PageForms {
  var words: Wording { get }
  func fence(_ fence: Fence) -> PageBlock
  /// The number of a captioned picture.
  func label(of figure: CaptionedPicture) -> PageLabel
  /// The number of a captioned table.
  func label(of table: PipeTable) -> PageLabel
  func value(_ reference: ValueReference) -> PageInline
  func citation(_ group: CitationGroup) -> PageInline
  func crossReference(_ destination: String, at place: Place) -> PageInline
  func footnote(_ id: String, at place: Place) -> PageInline
  /// The address that a link or an image leads to from this page; nil refuses it (the problem is told).
  func address(_ destination: String, at place: Place) -> String?
  /// Text of the page with glossary terms expanded where they appear first.
  func text(_ text: String) -> PageInline
}

/// Text as it is written to text as it stands on a page.
package struct TextResolver<Forms: PageForms> {
  private let forms: Forms

  package init(_ forms: Forms) { self.forms = forms }

  package func blocks(_ blocks: [Block]) -> [PageBlock] { blocks.map(block) }

  private func block(_ block: Block) -> PageBlock {
    switch block {
    case .paragraph(let content): return .paragraph(inlines(content))
    case .heading(let heading):
      return .heading(
        PageHeading(level: heading.level, id: heading.id, content: inlines(heading.content)))
    case .blockQuote(let inner): return .quote(blocks(inner))
    case .callout(let callout, let inner):
      return .callout(
        PageCallout(
          kind: callout.kind, id: callout.id, title: title(of: callout), folding: callout.folding),
        blocks(inner))
    case .definitions(let definitions):
      return .definitions(
        definitions.map {
          PageDefinition(
            term: inlines($0.term), meanings: $0.meanings.map(blocks), isTight: $0.isTight)
        })
    case .details(let summary, let isOpen, let inner):
      return .details(summary: inlines(summary), isOpen: isOpen, blocks(inner))
    case .picture(let figure):
      let label = forms.label(of: figure)
      return .picture(
        PageCaptionedPicture(
          id: label.id, caption: caption(label, figure.caption), picture: picture(figure.picture)))
    case .math(let formula): return .math(formula)
    case .list(let start, let isTight, let items):
      return .list(start: start, isTight: isTight, items: items.map(blocks))
    case .code(let language, let text): return .code(language: language, text: text)
    case .thematicBreak: return .rule
    case .html(let html): return .html(html)
    case .table(let table):
      guard !table.caption.isEmpty else { return .grid(grid(table)) }
      let label = forms.label(of: table)
      return .grid(grid(table, id: label.id, caption: caption(label, table.caption)))
    case .fence(let fence): return forms.fence(fence)
    }
  }

  private func title(of callout: Callout) -> [PageInline] {
    callout.heading.isEmpty
      ? [.text(forms.words.page(.callout(callout.kind.name)))] : inlines(callout.heading)
  }

  private func caption(_ label: PageLabel, _ content: [Inline]) -> PageCaption {
    PageCaption(label: label.words, finding: inlines(content), note: nil)
  }

  /// A table of text, its joined cells once.
  package func grid(
    _ table: PipeTable, id: String? = nil, caption: PageCaption? = nil, listing: FenceListing? = nil
  ) -> PageGrid {
    func rows(_ rows: [[[Inline]]]) -> [[PageGrid.Cell]] {
      PipeTable.spanned(rows).map { row in
        row.map { cell in
          PageGrid.Cell(
            content: inlines(cell.content), column: cell.column, columns: cell.columns, rows: cell.rows)
        }
      }
    }
    return PageGrid(
      id: id, caption: caption, alignments: table.alignments, header: rows([table.header]),
      rows: rows(table.rows), listing: listing)
  }

  private func picture(_ picture: Picture) -> PageInline {
    let words = spoken(picture.alternative)
    guard let address = forms.address(picture.destination, at: picture.place) else { return .text(words) }
    return .picture(
      PagePicture(
        address: address, alternative: words, width: picture.width,
        dark: picture.dark.flatMap { forms.address($0, at: picture.place) }))
  }

  package func inlines(_ content: [Inline], isLinked: Bool = false) -> [PageInline] {
    content.map { inline($0, isLinked: isLinked) }
  }

  private func inline(_ inline: Inline, isLinked: Bool) -> PageInline {
    switch inline {
    case .text(let text): return isLinked ? .text(text) : forms.text(text)
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .code(let text): return .code(text)
    case .html(let html): return .html(html)
    case .emphasis(let content): return .emphasis(inlines(content, isLinked: isLinked))
    case .strong(let content): return .strong(inlines(content, isLinked: isLinked))
    case .strikethrough(let content): return .strikethrough(inlines(content, isLinked: isLinked))
    case .superscript(let content): return .superscript(inlines(content, isLinked: isLinked))
    case .subscript(let content): return .subscript(inlines(content, isLinked: isLinked))
    case .math(let formula): return .math(formula)
    case .taskBox(let isDone): return .taskBox(isDone: isDone)
    case .picture(let picture):
      return .group([self.picture(picture)] + (isLinked ? [] : marks(in: picture.alternative)))
    case .link(let destination, let title, let content, let place):
      let label = inlines(content, isLinked: true)
      if isLinked { return .group(label) }
      let link = forms.address(destination, at: place).map {
        PageInline.link(address: $0, title: title, label)
      }
      return .group([link ?? .group(label)] + marks(in: content))
    case .image(let destination, let title, let alt, let place):
      let address = forms.address(destination, at: place)
      let picture = address.map {
        PageInline.image(address: $0, title: title, alternative: spoken(alt))
      }
      return .group([picture ?? .text(spoken(alt))] + (isLinked ? [] : marks(in: alt)))
    case .value(let reference): return forms.value(reference)
    case .citation(let group): return isLinked ? .group([]) : forms.citation(group)
    case .crossReference(let destination, let place): return forms.crossReference(destination, at: place)
    case .footnote(let id, let place): return isLinked ? .group([]) : forms.footnote(id, at: place)
    }
  }

  /// The words of an alternative text; of a picture within it, its own.
  private func spoken(_ content: [Inline]) -> String {
    content.map { inline in
      switch inline {
      case .picture(let picture): spoken(picture.alternative)
      case .image(_, _, let alt, _), .emphasis(let alt), .strong(let alt), .strikethrough(let alt),
        .superscript(let alt), .subscript(let alt), .link(_, _, let alt, _):
        spoken(alt)
      default: self.inline(inline, isLinked: true).plainText
      }
    }.joined()
  }

  /// The citations and footnotes of a link's words or an alternative text, which come right behind it.
  private func marks(in content: [Inline]) -> [PageInline] {
    content.flatMap { inline -> [PageInline] in
      switch inline {
      case .citation, .footnote: [self.inline(inline, isLinked: false)]
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .superscript(let inner),
        .subscript(let inner), .link(_, _, let inner, _), .image(_, _, let inner, _):
        marks(in: inner)
      case .picture(let picture): marks(in: picture.alternative)
      default: []
      }
    }
  }
}
