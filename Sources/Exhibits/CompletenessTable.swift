package import Analyses
package import Disclosure
package import Notation
package import Tables

/// How complete each variable of a registry is.
package struct CompletenessTable {
  package var style: Numbers

  package init(style: Numbers = .english) { self.style = style }

  package func table(_ disclosed: Disclosed<Completeness>) -> Table {
    func cells(_ known: ProportionResult) -> [String] {
      if known.isHidden { return Array(repeating: PrintedCount.hiddenWord, count: 3) }
      return [
        String(known.events), String(known.total - known.events),
        known.total == 0 ? absent : style.percent(known.events, of: known.total),
      ]
    }
    return Table(
      stub: "Variable",
      columns: [Table.Column("Known"), Table.Column("Missing"), Table.Column("Complete", subtitle: "%")],
      rows: disclosed.value.rows.map { variable in
        Table.Row(
          .body, Table.Cell(variable.label), variable.known.flatMap(cells).map { Table.Cell($0) })
      })
  }
}
