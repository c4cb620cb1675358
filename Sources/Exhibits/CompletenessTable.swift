package import Disclosure
package import Notation
package import Registry
package import Tables

/// How complete each variable of a registry is.
package struct CompletenessTable {
  package var style: JournalStyle

  package init(style: JournalStyle = .nejm) { self.style = style }

  package func table(_ disclosed: Disclosed<[DataQuality.Completeness]>) -> Table {
    Table(
      stub: "Variable",
      columns: [Table.Column("Known"), Table.Column("Missing"), Table.Column("Complete", subtitle: "%")],
      rows: disclosed.value.map { variable in
        let total = variable.present + variable.missing
        return Table.Row(
          .body, Table.Cell(variable.title),
          [
            Table.Cell(String(variable.present)), Table.Cell(String(variable.missing)),
            Table.Cell(total == 0 ? "–" : style.percent(variable.present, of: total)),
          ])
      })
  }
}
