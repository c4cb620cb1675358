package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// How much of each variable is known.
package enum CompletenessExhibit {
  package static func draw(_ disclosed: Disclosed<Completeness>) -> DrawnFigure {
    let result = disclosed.value
    let figure = CompletenessFigure(
      columns: result.columns,
      rows: result.rows.map { row in
        CompletenessFigure.Row(
          label: row.label,
          percents: zip(row.known, result.totals).map { known, total in
            total > 0 ? .shown(100 * Double(known) / Double(total)) : nil
          })
      })
    return DrawnFigure(
      figure,
      data: Table(
        stub: "Variable",
        columns: zip(result.columns, result.totals).map { Table.Column($0, subtitle: "n = \($1)") },
        rows: result.rows.map { row in
          Table.Row(
            .body, Table.Cell(row.label),
            zip(row.known, result.totals).map { known, total in
              Table.Cell(ProportionText.share(ProportionResult(events: known, total: total)))
            })
        }, remarks: Remarks.leftOut(result.ungrouped, missing: result.columnTitle ?? "the group")))
  }
}
