package import Disclosure
package import Evaluation
package import Exhibits
package import Math
package import Project
package import Prose
package import Tables

/// A block of a resolved page. A writer turns it into its form: HTML, a Word document, words to be searched.
package indirect enum PageBlock: Sendable {
  case paragraph([PageInline])
  case heading(PageHeading)
  case quote([PageBlock])
  case callout(PageCallout, [PageBlock])
  case list(start: Int?, isTight: Bool, items: [[PageBlock]])
  case code(language: String, text: String)
  case rule
  /// Raw HTML of the author's, shown as the text that it is.
  case html(String)
  case grid(PageGrid)
  case definitions([PageDefinition])
  /// Words behind a summary that opens them.
  case details(summary: [PageInline], isOpen: Bool, [PageBlock])
  case picture(PageCaptionedPicture)
  /// A formula on lines of its own.
  case math(Formula)
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

/// A box of words of a kind.
package struct PageCallout: Sendable {
  package let kind: Callout.Kind
  package let id: String?
  package let title: [PageInline]
  /// Nil where it cannot be folded.
  package let folding: Callout.Folding?
}

package struct PageDefinition: Sendable {
  package let term: [PageInline]
  package let meanings: [[PageBlock]]
  package let isTight: Bool
}

/// `Figure 2`, and the id that links lead to.
package struct PageLabel: Sendable {
  package let id: String
  package let words: String

  package init(id: String, words: String) {
    self.id = id
    self.words = words
  }
}

/// A picture that is a numbered figure.
package struct PageCaptionedPicture: Sendable {
  package let id: String
  package let caption: PageCaption
  /// The picture, or its words where its address leads nowhere.
  package let picture: PageInline
}

/// A table that an author wrote.
package struct PageGrid: Sendable {
  package struct Cell: Sendable {
    package let content: [PageInline]
    /// Its first column, from 0.
    package let column: Int
    package let columns: Int
    package let rows: Int
  }

  /// With its caption; nil where it is not numbered.
  package let id: String?
  package let caption: PageCaption?
  package let alignments: [PipeTable.Alignment]
  package let header: [[Cell]]
  package let rows: [[Cell]]
  package let listing: FenceListing?
}

/// `Figure 1.` The finding. Measure, population, n and period. Synthetic data.
package struct PageCaption: Sendable {
  package let label: String
  package let finding: [PageInline]?
  package let note: [PageInline]?
  /// What is said where the data are made up.
  package let synthetic: String?
  /// What a figure found wrong in its sources, in sentences.
  package let findings: String?
  /// Whose tables or numbers it shows.
  package let sources: [PageInline]

  init(
    label: String, finding: [PageInline]?, note: [PageInline]?, synthetic: String? = nil,
    findings: String? = nil, sources: [PageInline] = []
  ) {
    self.label = label
    self.finding = finding
    self.note = note
    self.synthetic = synthetic
    self.findings = findings
    self.sources = sources
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
    /// What stands before it where the answers are told.
    package let verdict: String
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
  /// Its change, target and years, where they are asked for.
  package let beside: Disclosed<TileBeside>?
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
