internal import Analyses
package import Prose
package import Requests

/// A block of a report's section: words, or something that is asked of the registry.
package indirect enum SectionBlock: Sendable {
  case prose(Block)
  /// With a sentence by rule before its caption.
  case figure(id: String, any FigureRequest, caption: [Inline], finding: ShareFindingRequest?)
  case flow(id: String, FlowRequest, caption: [Inline])
  case table(id: String, any TableRequest, caption: [Inline])
  case tiles(TilesRequest)
  case measures(MeasuresRequest)
  /// Sentences of clauses: a clause whose numbers are hidden is left out.
  case findings([[Clause]])
  /// Words for how many variables are complete, and whether that is told of all, and what shows the others where there are any.
  case completeness(CompletenessRequest, words: @Sendable (Int, Bool) -> [Inline], others: SectionBlock)

  package struct Clause: Sendable {
    package let content: [Inline]
    package let measures: [MeasureRequest]

    package init(_ content: [Inline], of measures: [MeasureRequest]) {
      self.content = content
      self.measures = measures
    }
  }

  static func figure(
    _ id: String, _ request: any FigureRequest, _ caption: [Inline], finding: ShareFindingRequest? = nil
  ) -> SectionBlock {
    .figure(id: id, request, caption: caption, finding: finding)
  }

  static func table(_ id: String, _ request: any TableRequest, _ caption: [Inline]) -> SectionBlock {
    .table(id: id, request, caption: caption)
  }

  static func paragraph(_ words: [Inline]) -> SectionBlock { .prose(.paragraph(words)) }

  static func bullets(_ items: [[Inline]]) -> SectionBlock {
    .prose(.list(start: nil, isTight: true, items: items.map { [.paragraph($0)] }))
  }

  static func grid(_ header: [[Inline]], _ rows: [[[Inline]]]) -> SectionBlock {
    .prose(.table(PipeTable(alignments: header.map { _ in .none }, header: header, rows: rows)))
  }
}
