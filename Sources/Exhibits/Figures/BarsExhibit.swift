package import Analyses
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
    _ disclosed: Disclosed<CrossTabulation>, arrangement: Arrangement, values: Values, words: Wording
  ) -> DrawnFigure {
    let cross = disclosed.value
    let totals = cross.rowTotals
    func text(_ row: Int, _ column: Int) -> String {
      let count = cross.counts[row][column]
      return values == .count
        ? String(count) : words.numbers.share(count, of: totals[row])
    }
    let figure = BarsFigure(
      arrangement: arrangement == .stacked ? .stacked : .grouped, series: cross.columns,
      categories: cross.rows.indices.map { row in
        BarsFigure.Category(
          label: cross.rows[row],
          values: cross.counts[row].map { count in
            .shown(values == .count ? Double(count) : 100 * Double(count) / Double(max(1, totals[row])))
          }, texts: cross.columns.indices.map { text(row, $0) })
      }, valueTitle: values == .count ? words.headings(.patients) : words.titles(.shareOfPatientsPercent),
      isWhole: values == .count)
    return DrawnFigure(figure, data: CrossTable(words).table(disclosed), words: words)
  }

  package static func draw(_ disclosed: Disclosed<ShareTable>, words: Wording) -> DrawnFigure {
    let table = disclosed.value
    let figure = BarsFigure(
      arrangement: .grouped, series: table.series,
      categories: table.categories.map { category in
        BarsFigure.Category(
          label: category.label,
          values: category.results.map(\.plotted),
          texts: category.results.map(words.share),
          intervals: category.results.map { result in
            result.interval.map { Estimate(0, low: $0.low * 100, high: $0.high * 100) }
          })
      }, valueTitle: words.figures(.inPercent(table.title)), namesLoneSeries: table.series != [table.title])
    return DrawnFigure(figure, data: data(table, words), words: words)
  }

  private static func data(_ shares: ShareTable, _ words: Wording) -> Table {
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

extension ProportionResult {
  /// In percent, as a figure draws it.
  var plotted: Plotted<Double>? {
    isHidden ? .hidden : proportion?.estimate.map { .shown($0 * 100) }
  }
}
