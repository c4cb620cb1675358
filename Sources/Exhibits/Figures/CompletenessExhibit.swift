internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// How much of each variable is known.
package enum CompletenessExhibit {
  package static func draw(_ result: PrintedCompleteness, words: Wording) -> DrawnFigure {
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
        stub: words.headings(.variable),
        columns: result.columns.map { Table.Column($0) },
        rows: result.rows.map { row in
          Table.Row(
            .body, Table.Cell(row.label),
            row.known.map { Table.Cell(words.share($0)) })
        }, remarks: words.leftOut(result.ungrouped, result.columnTitle.map { .column($0) } ?? .group)),
      finding: result.rows.contains { $0.known.contains { $0.result == nil } } ? nil : figure.finding(words),
      words: words)
  }
}
