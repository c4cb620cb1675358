package import Analyses
package import Disclosure
package import Notation
package import Tables
package import Wording

/// How complete each variable of a registry is.
package struct CompletenessTable {
  package var words: Wording
  package var numbers: Numbers

  package init(_ words: Wording, style: JournalStyle = .nejm) {
    self.words = words
    numbers = words.numbers(style)
  }

  package func table(_ disclosed: Disclosed<Completeness>) -> Table {
    func cells(_ known: ProportionResult) -> [String] {
      if known.isHidden { return Array(repeating: words.headings(.hidden), count: 3) }
      return [
        String(known.events), String(known.total - known.events),
        known.total == 0 ? absent : numbers.percent(known.events, of: known.total),
      ]
    }
    return Table(
      stub: words.headings(.variable),
      columns: [
        Table.Column(words.headings(.known)), Table.Column(words.headings(.missing)),
        Table.Column(words.headings(.complete), subtitle: words.headings(.percent)),
      ],
      rows: disclosed.value.rows.map { variable in
        Table.Row(
          .body, Table.Cell(variable.label), variable.known.flatMap(cells).map { Table.Cell($0) })
      })
  }
}
