internal import Analyses
package import Disclosure
package import Exhibits
internal import Project
package import Prose
package import Requests
package import Wording

/// A fence of a page, read, evaluated and numbered; what it shows waits at the door.
package indirect enum PlannedItem: Sendable {
  case figure(PlannedFigure)
  case table(PlannedTable)
  case grid(PlannedGrid)
  case appraisal(AppraisalRequest, Caption, PlannedLabel)
  case quiz(QuizRequest, number: Int, id: String)
  case tiles([PlannedTile])
  case measures(MeasuresRequest)
  case example(ExampleRequest)
  case section([PlannedBlock])
  /// One that lists what the whole site has.
  case listing(Fence.Name)
  /// One that could not be read, which has been told, with the words in its place.
  case failed(String, id: String?)
}

/// `Figure 2`, and the id that links lead to.
package struct PlannedLabel: Hashable, Sendable {
  package enum Kind: Sendable { case figure, table }

  package let kind: Kind
  package let number: Int
  package let id: String

  /// `Figure 2`.
  package let words: String

  package init(_ kind: Kind, _ number: Int, id: String?, _ words: Wording) {
    self.words = words.labels(kind == .figure ? .figure(number) : .table(number))
    self.kind = kind
    self.number = number
    self.id = id ?? (kind == .figure ? "figure-" : "table-") + String(number)
  }
}

package struct PlannedFigure: Sendable {
  package let label: PlannedLabel
  package let caption: Caption
  package let answer: FigureAnswer
  package let isSynthetic: Bool
  /// The works whose tables or numbers it shows.
  package let credit: Credit?
  package let listing: FenceListing?
  /// What it shows in a sentence by rule, before the caption.
  package var finding: PlannedFinding? = nil
  /// Whether, without one, the drawing's own finding stands there.
  package var saysFinding = false
}

package struct PlannedTable: Sendable {
  package let label: PlannedLabel
  package let caption: Caption
  package let answer: TableAnswer
  package let isSynthetic: Bool
  /// The works whose tables or numbers it shows.
  package let credit: Credit?
  package let listing: FenceListing?
  /// The measures that it prints, for a report's results.
  package let measures: [PlannedMeasure]
}

/// A table of text with its number.
package struct PlannedGrid: Sendable {
  package let label: PlannedLabel
  package let caption: Caption
  package let table: PipeTable
  package let listing: FenceListing?
}

package struct PlannedTile: Sendable {
  package let title: String
  package let measure: PlannedMeasure
  /// What it is set beside.
  package let others: [PlannedMeasure]
  package let beside: Pending<TileBeside>
}

package struct PlannedMeasure: Sendable {
  package let request: MeasureRequest
  package let printed: Pending<PrintedMeasure>
}

/// A fence's own text with the options of its kind, for those who learn from it.
package struct FenceListing: Sendable {
  package let fence: Fence
  package let id: String
  package let options: [FenceOption]
}

/// A block of a report's section.
package indirect enum PlannedBlock: Sendable {
  case prose(Block)
  case item(PlannedItem)
  /// A sentence an item; each clause is told where its measures may be.
  case findings([[PlannedClause]])
  /// Words on how many variables are complete, and what shows the others where there are any.
  case completeness(
    Pending<PrintedCompleteness>, words: @Sendable (Int, Bool) -> [Inline], others: PlannedBlock)
}

package struct PlannedClause: Sendable {
  package let content: [Inline]
  package let measures: [PlannedMeasure]
}
