internal import Formats
package import Prose

/// Minutes at 220 words each.
package enum ReadingTime {
  package static func minutes(_ document: Document) -> Int { max(1, (words(document.blocks) + 219) / 220) }

  private static func words(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .paragraph(let content): sum + words(content)
      case .heading(let heading): sum + words(heading.content)
      case .blockQuote(let inner), .callout(_, let inner), .details(_, _, let inner): sum + words(inner)
      case .definitions(let definitions):
        sum + definitions.reduce(0) { $0 + words($1.term) + $1.meanings.reduce(0) { $0 + words($1) } }
      case .picture(let figure): sum + words(figure.caption)
      case .list(_, _, let items): sum + items.reduce(0) { $0 + words($1) }
      case .table(let table): sum + (table.header + table.rows.joined()).reduce(0) { $0 + words($1) }
      default: sum
      }
    }
  }

  private static func words(_ content: [Inline]) -> Int {
    content.map(\.plainText).joined().wordCount
  }
}
