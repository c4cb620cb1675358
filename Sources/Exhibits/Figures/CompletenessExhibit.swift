internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// How much of each variable is known.
package enum CompletenessExhibit {
  package static func draw(_ result: PrintedCompleteness) -> DrawnFigure {
    let figure = CompletenessFigure(
      columns: result.columns,
      rows: result.rows.map { row in
        CompletenessFigure.Row(
          label: row.label,
          percents: row.known.map(\.plotted))
      })
    return DrawnFigure(
      figure,
      data: Table(
        stub: "Variable",
        columns: result.columns.map { Table.Column($0) },
        rows: result.rows.map { row in
          Table.Row(
            .body, Table.Cell(row.label),
            row.known.map { Table.Cell(ProportionText.share($0)) })
        }, remarks: Remarks.leftOut(result.ungrouped, missing: result.columnTitle ?? "the group")))
  }
}
