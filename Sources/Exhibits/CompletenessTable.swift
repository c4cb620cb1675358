internal import Analyses
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

  package func table(_ completeness: PrintedCompleteness) -> Table {
    func cells(_ known: PrintedProportion) -> [String] {
      let complete =
        known.result.map { $0.total == 0 ? absent : numbers.percent($0.events, of: $0.total) }
        ?? words.range(known) ?? words.headings(.hidden)
      return [words.count(known.events), words.count(known.unknown), complete]
    }
    return Table(
      stub: words.headings(.variable),
      columns: [
        Table.Column(words.headings(.known)), Table.Column(words.headings(.missing)),
        Table.Column(words.headings(.complete), subtitle: words.headings(.percent)),
      ],
      rows: completeness.rows.map { variable in
        Table.Row(
          .body, Table.Cell(variable.label), variable.known.flatMap(cells).map { Table.Cell($0) })
      })
  }
}
