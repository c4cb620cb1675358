package import Disclosure
package import Evaluation
package import Exhibits
package import Project
package import Prose
package import Tables

/// A block of a resolved page. A writer turns it into its form: HTML, a Word document, words to be searched.
package indirect enum PageBlock: Sendable {
  case paragraph([PageInline])
  case heading(PageHeading)
  case quote([PageBlock])
  case callout(Callout, [PageBlock])
  case list(start: Int?, isTight: Bool, items: [[PageBlock]])
  case code(language: String, text: String)
  case rule
  /// Raw HTML of the author's, shown as the text that it is.
  case html(String)
  case grid(PageGrid)
  case figure(PageFigure)
  case table(PageTable)
  /// Tables of a paper under one id.
  case appraisal(id: String, [PageTable])
  case quiz(PageQuiz)
  case tiles([PageTile])
  case measures([MeasureText])
  case glossary([Glossary.Entry])
  case references([PageReference])
  case evidence([PageEvidence])
  case credits([PageWork])
  case inputs(PageInputs)
  case validation(words: String, [(table: Table, id: String, caption: String)])
  case example(source: String, [PageBlock])
  case section([PageBlock])
  /// What stands where something could not be made, which has been told.
  case failed(String, id: String?)
}

package struct PageHeading: Sendable {
  package let level: Int
  package let id: String
  package let content: [PageInline]
}

/// A table that an author wrote.
package struct PageGrid: Sendable {
  package let alignments: [PipeTable.Alignment]
  package let header: [[PageInline]]
  package let rows: [[[PageInline]]]
}

/// `Figure 1.` The finding. Measure, population, n and period. Synthetic data.
package struct PageCaption: Sendable {
  package let label: String
  package let finding: [PageInline]?
  package let note: [PageInline]?
  package let isSynthetic: Bool
  /// What a figure found wrong in its sources, in sentences.
  package let findings: [String]
  /// Whose tables or numbers it shows.
  package let sources: [PageInline]

  package var findingsText: String? {
    findings.isEmpty ? nil : CreditWords.printedOtherwise + findings.joined(separator: " ")
  }
}

package struct PageFigure: Sendable {
  package enum Content: Sendable {
    /// With the address of the data.
    case drawn(Disclosed<DrawnFigure>, csv: String)
    /// Why it is not drawn.
    case refused(String)
  }

  package let label: PlannedLabel
  package let caption: PageCaption
  package let content: Content
  package let listing: FenceListing?
}

package struct PageTable: Sendable {
  package let id: String
  package let caption: PageCaption?
  /// What follows the caption.
  package let title: String?
  package let content: Disclosed<Table>
  package let csv: String
  /// The address of the same table for a word processor.
  package let word: String?
  package let listing: FenceListing?

  package init(
    id: String, caption: PageCaption?, title: String?, content: Disclosed<Table>, csv: String, word: String?,
    listing: FenceListing?
  ) {
    self.id = id
    self.caption = caption
    self.title = title
    self.content = content
    self.csv = csv
    self.word = word
    self.listing = listing
  }
}

package struct PageQuiz: Sendable {
  package struct Option: Sendable {
    package let text: [PageInline]
    package let reason: [PageInline]
    package let isCorrect: Bool
  }

  package let number: Int
  package let id: String
  package let question: [PageInline]
  package let options: [Option]
}

/// A measure in large figures.
package struct PageTile: Sendable {
  package let title: String
  package let large: Disclosed<String>
  package let small: Disclosed<String>
}

/// A reference with the pages that cite it.
package struct PageReference: Sendable {
  package let key: String
  package let citedIn: [(title: String, address: String)]
}

/// The files that a site is made from.
package struct PageInputs: Sendable {
  package let words: String
  package let files: [(path: String, bytes: Int, digest: String)]
}
