internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// Stacked and grouped bars: the composition of groups, or shares with their intervals.
package enum BarsExhibit {
  package enum Arrangement: String, CaseIterable, Sendable { case stacked, grouped }
  package static let mostSeries = BarsFigure.mostSeries
  package enum Values: String, CaseIterable, Sendable { case count, percent }

  /// Categories are the rows, series the columns.
  package static func draw(
    _ cross: PrintedCross, arrangement: Arrangement, values: Values, words: Wording
  ) -> DrawnFigure {
    let totals = cross.rowTotals
    func text(_ row: Int, _ column: Int) -> String {
      let count = cross.counts[row][column]
      return values == .count
        ? words.count(count) : words.share(cross.share(row, column, of: totals[row]))
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
      }, valueTitle: values == .count ? words.headings(.patients) : words.titles(.shareOfPatientsPercent),
      isWhole: values == .count)
    return DrawnFigure(figure, data: CrossTable(words).table(cross), words: words)
  }

  package static func draw(_ table: PrintedShares, words: Wording) -> DrawnFigure {
    let figure = BarsFigure(
      arrangement: .grouped, series: table.series,
      categories: table.categories.map { category in
        BarsFigure.Category(
          label: category.label,
          values: category.results.map(\.plotted),
          texts: category.results.map(words.share),
          intervals: category.results.map { result in
            result.result?.interval.map { Estimate(0, low: $0.low * 100, high: $0.high * 100) }
          })
      }, valueTitle: words.figures(.inPercent(table.title)), namesLoneSeries: table.series != [table.title])
    let finding = words.extremes(
      of: table.series.count > 1 ? table.series[0] : nil,
      table.categories.compactMap { category in category.results.first.map { (category.label, $0) } })
    return DrawnFigure(figure, data: data(table, words), finding: finding, words: words)
  }

  private static func data(_ shares: PrintedShares, _ words: Wording) -> Table {
    let isSingle = shares.series.count == 1
    return Table(
      stub: words.headings(.group),
      columns: shares.series.flatMap { name in
        [
          Table.Column(words.headings(.share), group: isSingle ? nil : name),
          Table.Column(words.headings(.interval), group: isSingle ? nil : name),
        ]
      },
      rows: shares.categories.map { category in
        Table.Row(
          .body, Table.Cell(category.label),
          category.results.flatMap {
            [Table.Cell(words.share($0)), Table.Cell(words.interval($0))]
          })
      },
      remarks: [words.remarks(.wilsonKnown)] + words.leftOut(shares.missing, .theirGroup))
  }
}
