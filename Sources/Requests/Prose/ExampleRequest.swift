internal import Diagnostics
package import Prose

/// `{example}`: a piece of Markdown as it is written, and below what it gives. Both come from the same text.
package struct ExampleRequest: Sendable {
  package var source: String
  package var blocks: [Block]
  /// Those that stand in its text; they come at the foot of the page with the others.
  package var notes: [Document.Footnote]

  package init(_ fence: Fence, _ reader: RequestReader) {
    source = fence.body
    (blocks, notes) = Document.piece(
      fence.body, file: fence.place.file, lineOffset: fence.lineOffset, problems: &reader.problems)
    for block in blocks {
      switch block {
      case .heading(let heading):
        reader.problems.append(
          .error(
            "example", "an {example} has no headings: they would stand in the page's own", at: heading.place))
      case .fence(let inner) where ["figure", "table", "flow"].contains(inner.name.rawValue):
        reader.problems.append(
          .error(
            "example", "an {example} has no {\(inner.name.rawValue)}: give it 'show-source: true' instead",
            at: inner.place))
      default: break
      }
    }
  }
}
