package import Diagnostics

/// A block of a page: CommonMark's, and the forms laid over it.
package indirect enum Block: Sendable {
  case paragraph([Inline])
  case heading(Heading)
  case blockQuote([Block])
  case callout(Callout, [Block])
  case list(start: Int?, isTight: Bool, items: [[Block]])
  case code(language: String, text: String)
  case fence(Fence)
  case thematicBreak
  case html(String)
  case table(PipeTable)
}

package struct Heading: Sendable {
  package var level: Int
  package var content: [Inline]
  /// Unique on the page, made from the text.
  package var id: String
  package var place: Place
}

/// A block quote that begins with `[!NOTE]` or its like.
package enum Callout: String, CaseIterable, Sendable {
  case note = "NOTE"
  case tip = "TIP"
  case warning = "WARNING"
  case keyPoints = "KEY-POINTS"
  case clinicalPearl = "CLINICAL-PEARL"

  package var title: String {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .warning: "Warning"
    case .keyPoints: "Key points"
    case .clinicalPearl: "Clinical pearl"
    }
  }

  package var styleName: String { "callout-" + rawValue.lowercased() }
}

/// A fence whose name stands in braces: ` ```{figure} fig-yearly ` with YAML inside.
package struct Fence: Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case figure, table, flow, quiz, appraisal, validation, provenance, measures, glossary, references, example
    case report, tiles, evidence, credits
  }

  package var name: Name
  package var id: String?
  package var body: String
  package var place: Place
  /// The line of the file before the body's first, for the places of its YAML.
  package var lineOffset: Int
  package var columnOffset: Int
  /// What a fence stands for, where it is a section that is written out as others.
  package var expansion: [Block] = []
}

/// A table in GitHub's pipe syntax.
package struct PipeTable: Sendable {
  package enum Alignment: String, Sendable { case none, left, center, right }

  package var alignments: [Alignment]
  package var header: [[Inline]]
  package var rows: [[[Inline]]]

  package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
