internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// One hundred people, by what becomes of them.
package enum IconsExhibit {
  package struct Part: Sendable {
    package var label: String
    package var count: Int

    package init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }

  package struct Parts: Sendable {
    package var parts: [Part]
    package var total: Int

    package init(parts: [Part], total: Int) {
      self.parts = parts
      self.total = total
    }
  }

  package static func draw(_ disclosed: Disclosed<Parts>, population: String, words: Wording)
    -> DrawnFigure
  {
    let result = disclosed.value
    let figure = IconArrayFigure(
      parts: result.parts.map { part in
        IconArrayFigure.Part(
          label: part.label, percent: result.total > 0 ? 100 * Double(part.count) / Double(result.total) : 0)
      }, population: population)
    return DrawnFigure(
      figure,
      data: Table(
        stub: words.headings(.ofHundred), columns: [Table.Column(words.headings(.share))],
        rows: result.parts.map { part in
          Table.Row(
            .body, Table.Cell(part.label),
            [Table.Cell(words.share(ProportionResult(events: part.count, total: result.total)))])
        }), words: words)
  }
}
