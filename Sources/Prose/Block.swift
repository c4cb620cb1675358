package import Diagnostics
package import Math

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
  /// Terms with what they mean.
  case definitions([Definition])
  /// Words behind a summary that opens them.
  case details(summary: [Inline], isOpen: Bool, [Block])
  case picture(CaptionedPicture)
  /// A formula on lines of its own.
  case math(Formula)
}

package struct Definition: Sendable {
  package var term: [Inline]
  package var meanings: [[Block]]
  package var isTight: Bool
}

package struct Heading: Sendable {
  package var level: Int
  package var content: [Inline]
  /// Unique on the page, made from the text.
  package var id: String
  package var place: Place
}

/// A box of words of a kind: `> [!NOTE]`, `:::{note} Title`, `::: {.callout-note}`.
package struct Callout: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case note = "NOTE"
    case tip = "TIP"
    case important = "IMPORTANT"
    case warning = "WARNING"
    case caution = "CAUTION"
    case keyPoints = "KEY-POINTS"
    case clinicalPearl = "CLINICAL-PEARL"

    package var styleName: String { "callout-" + rawValue.lowercased() }

    /// By the names that Quarto, MyST, Docusaurus and GitHub give them.
    static func named(_ name: String) -> Kind? {
      var word = name.lowercased()
      if word.hasPrefix("callout-") { word = String(word.dropFirst("callout-".count)) }
      switch word {
      case "info", "seealso": return .note
      case "hint": return .tip
      case "attention": return .warning
      case "danger", "error": return .caution
      default: return Kind(rawValue: word.uppercased())
      }
    }
  }

  package enum Folding: Sendable { case open, closed }

  package var kind: Kind
  /// The author's own title; empty for the kind's.
  package var heading: [Inline]
  /// Nil where it cannot be folded.
  package var folding: Folding?
  /// What refers to it takes the words of its title.
  package var id: String?
  package var place: Place

  package init(
    _ kind: Kind, heading: [Inline] = [], folding: Folding? = nil, id: String? = nil, at place: Place
  ) {
    self.kind = kind
    self.heading = heading
    self.folding = folding
    self.id = id
    self.place = place
  }

  package var styleName: String { kind.styleName }
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
  /// A cell of `^^` belongs to the one above it, one of `<<` to the one before it.
  package var rows: [[[Inline]]]
  /// Where it has one, the table is numbered.
  package var caption: [Inline] = []
  package var id: String?
  package var place: Place

  package init(
    alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]], place: Place = Place(file: "")
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.place = place
  }
}
