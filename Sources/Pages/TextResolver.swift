package import Diagnostics
package import Prose

/// What the forms of a page become.
package protocol PageForms {
  func fence(_ fence: Fence) -> PageBlock
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
    case .callout(let callout, let inner): return .callout(callout, blocks(inner))
    case .list(let start, let isTight, let items):
      return .list(start: start, isTight: isTight, items: items.map(blocks))
    case .code(let language, let text): return .code(language: language, text: text)
    case .thematicBreak: return .rule
    case .html(let html): return .html(html)
    case .table(let table):
      return .grid(
        PageGrid(
          alignments: table.alignments, header: table.header.map { inlines($0) },
          rows: table.rows.map { $0.map { inlines($0) } }))
    case .fence(let fence): return forms.fence(fence)
    }
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
      case .image(_, _, let alt, _), .emphasis(let alt), .strong(let alt), .link(_, _, let alt, _):
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
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner, _), .image(_, _, let inner, _):
        marks(in: inner)
      default: []
      }
    }
  }
}
