internal import Analyses
package import Disclosure
package import Notation
package import Tables

/// How complete each variable of a registry is.
package struct CompletenessTable {
  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  package func table(_ completeness: PrintedCompleteness) -> Table {
    func cells(_ known: PrintedProportion) -> [String] {
      let complete =
        known.result.map { $0.total == 0 ? absent : style.percent($0.events, of: $0.total) }
        ?? ProportionText.range(known) ?? PrintedCount.hiddenWord
      return [known.events.text, known.unknown.text, complete]
    }
    return Table(
      stub: "Variable",
      columns: [Table.Column("Known"), Table.Column("Missing"), Table.Column("Complete", subtitle: "%")],
      rows: completeness.rows.map { variable in
        Table.Row(
          .body, Table.Cell(variable.label), variable.known.flatMap(cells).map { Table.Cell($0) })
      })
  }
}
