internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// Stacked and grouped bars: the composition of groups, or shares with their intervals.
package enum BarsExhibit {
  package enum Arrangement: String, CaseIterable, Sendable { case stacked, grouped }
  package static let mostSeries = BarsFigure.mostSeries
  package enum Values: String, CaseIterable, Sendable { case count, percent }

  /// Categories are the rows, series the columns.
  package static func draw(
    _ cross: PrintedCross, arrangement: Arrangement, values: Values
  ) -> DrawnFigure {
    let totals = cross.rowTotals
    func text(_ row: Int, _ column: Int) -> String {
      let count = cross.counts[row][column]
      return values == .count
        ? count.text : ProportionText.share(cross.share(row, column, of: totals[row]))
    }
    func plotted(_ row: Int, _ column: Int) -> Plotted<Double>? {
      guard let count = cross.counts[row][column].value else { return .hidden }
      if values == .count { return .shown(Double(count)) }
      return totals[row].value.map { .shown(100 * Double(count) / Double(max(1, $0))) } ?? .hidden
    }
    let figure = BarsFigure(
      arrangement: arrangement == .stacked ? .stacked : .grouped, series: cross.columns,
      categories: cross.rows.indices.map { row in
        BarsFigure.Category(
          label: cross.rows[row],
          values: cross.columns.indices.map { plotted(row, $0) },
          texts: cross.columns.indices.map { text(row, $0) })
      }, valueTitle: values == .count ? "Patients" : "Share of patients, %", isWhole: values == .count)
    return DrawnFigure(figure, data: CrossTable().table(cross))
  }

  package static func draw(_ table: PrintedShares) -> DrawnFigure {
    let figure = BarsFigure(
      arrangement: .grouped, series: table.series,
      categories: table.categories.map { category in
        BarsFigure.Category(
          label: category.label,
          values: category.results.map(\.plotted),
          texts: category.results.map(ProportionText.share),
          intervals: category.results.map { result in
            result.result?.interval.map { Estimate(0, low: $0.low * 100, high: $0.high * 100) }
          })
      }, valueTitle: table.title + ", %", namesLoneSeries: table.series != [table.title])
    return DrawnFigure(figure, data: data(table))
  }

  private static func data(_ shares: PrintedShares) -> Table {
    let isSingle = shares.series.count == 1
    return Table(
      stub: "Group",
      columns: shares.series.flatMap { name in
        [
          Table.Column("n/N (%)", group: isSingle ? nil : name),
          Table.Column("95% interval", group: isSingle ? nil : name),
        ]
      },
      rows: shares.categories.map { category in
        Table.Row(
          .body, Table.Cell(category.label),
          category.results.flatMap {
            [Table.Cell(ProportionText.share($0)), Table.Cell(ProportionText.interval($0))]
          })
      },
      remarks: ["Percents are of patients in whom it is known; intervals are Wilson’s."]
        + Remarks.leftOut(shares.missing, missing: "their group"))
  }
}
