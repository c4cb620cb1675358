package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

/// Figures of a column's numbers, value by value: strip, box, histogram and normal quantile plot.
package enum NumberExhibits {
  /// Above so many values the data are their summaries.
  static let longestTable = 200

  package static func strip(_ disclosed: Disclosed<NumberGroups>, words: Wording) -> DrawnFigure {
    let groups = disclosed.value
    let count = groups.groups.reduce(0) { $0 + $1.values.count }
    let figure = StripFigure(
      groups: groups.groups.map { group in
        StripFigure.Group(
          label: group.label, values: group.values,
          quartiles: group.summary.map { ($0.quantile(0.25), $0.median, $0.quantile(0.75)) },
          missing: group.missing)
      }, valueTitle: groups.title, listsValues: count <= longestTable)
    return DrawnFigure(
      figure, data: count <= longestTable ? values(groups, words) : summaries(groups, words),
      words: words)
  }

  package static func box(_ disclosed: Disclosed<NumberGroups>, words: Wording) -> DrawnFigure {
    let groups = disclosed.value
    let figure = BoxFigure(
      groups: groups.groups.map { group in
        guard let summary = group.summary else {
          return BoxFigure.Group(label: group.label, count: 0, box: nil)
        }
        let (lower, upper) = (summary.quantile(0.25), summary.quantile(0.75))
        let reach = 1.5 * (upper - lower)
        let inside = summary.sorted.filter { $0 >= lower - reach && $0 <= upper + reach }
        return BoxFigure.Group(
          label: group.label, count: summary.count,
          box: (inside.first ?? lower, lower, summary.median, upper, inside.last ?? upper),
          outliers: summary.sorted.filter { $0 < lower - reach || $0 > upper + reach })
      }, valueTitle: groups.title)
    return DrawnFigure(figure, data: summaries(groups, words), words: words)
  }

  package static func histogram(
    _ disclosed: Disclosed<DistributionShape>, title: String, showsNormal: Bool, words: Wording
  ) -> DrawnFigure {
    let shape = disclosed.value
    let figure = HistogramFigure(
      bins: shape.bins.map { HistogramFigure.Bin(low: $0.low, high: $0.high, count: .shown($0.count)) },
      normalCurve: showsNormal ? shape.normalCurve.map { Mark.Point($0.value, $0.count) } : [],
      valueTitle: title, note: normality(shape, words))
    let numbers = words.numbers
    return DrawnFigure(
      figure,
      data: Table(
        stub: title, columns: [Table.Column(words.headings(.patients))],
        rows: shape.bins.map { bin in
          Table.Row(
            .body,
            Table.Cell(
              words.remarks(
                .range(low: numbers.significant(bin.low), high: numbers.significant(bin.high)))),
            [Table.Cell(String(bin.count))])
        }, remarks: [normality(shape, words)]), words: words)
  }

  package static func quantiles(
    _ disclosed: Disclosed<DistributionShape>, title: String, words: Wording
  ) -> DrawnFigure {
    let shape = disclosed.value
    let all = shape.quantiles
    // Of many points those are drawn that an eye can tell apart.
    let drawn =
      all.count <= 800 ? Array(all.indices) : (0..<800).map { $0 * (all.count - 1) / 799 }
    let figure = QuantileFigure(
      points: drawn.map { Mark.Point(all[$0].normal, all[$0].value) }, rows: drawn, count: all.count,
      line: shape.summary.sd.map { (shape.summary.mean, $0) }, valueTitle: title,
      note: normality(shape, words))
    let numbers = words.numbers
    return DrawnFigure(
      figure,
      data: Table(
        stub: words.headings(.rank),
        columns: [Table.Column(words.headings(.normalQuantile)), Table.Column(title)],
        rows: all.enumerated().map { index, point in
          Table.Row(
            .body, Table.Cell(String(index + 1)),
            [
              Table.Cell(numbers.decimal(point.normal, places: 2)),
              Table.Cell(numbers.significant(point.value)),
            ])
        },
        remarks: [normality(shape, words)]), words: words)
  }

  private static func normality(_ shape: DistributionShape, _ words: Wording) -> String {
    let numbers = words.numbers
    return words.remarks(
      .normality(
        count: shape.summary.count, shapiroWilk: shape.shapiroWilk.map { numbers.pStatement($0) },
        lilliefors: shape.lilliefors.map { numbers.pStatement($0) }))
  }

  private static func values(_ groups: NumberGroups, _ words: Wording) -> Table {
    let isSingle = groups.groups.count == 1
    var table = Table(stub: words.headings(.rank), columns: [Table.Column(groups.title)])
    for group in groups.groups {
      if !isSingle { table.rows.append(Table.Row(.group, Table.Cell(group.label))) }
      table.rows += group.values.enumerated().map { index, value in
        Table.Row(
          .body, Table.Cell(String(index + 1)),
          [Table.Cell(words.numbers.decimal(value, places: groups.decimals))])
      }
    }
    table.remarks = remarks(groups, words)
    return table
  }

  private static func summaries(_ groups: NumberGroups, _ words: Wording) -> Table {
    let numbers = words.numbers
    func decimal(_ value: Double) -> String { numbers.decimal(value, places: groups.decimals) }
    return Table(
      stub: words.headings(.group),
      columns: [
        HeadingMessage.n, .missing, .minimum, .lowerQuartile, .median, .upperQuartile, .maximum,
      ].map { Table.Column(words.headings($0)) },
      rows: groups.groups.map { group in
        Table.Row(
          .body, Table.Cell(group.label),
          [Table.Cell(String(group.values.count)), Table.Cell(String(group.missing))]
            + (group.summary.map { summary in
              [0, 0.25, 0.5, 0.75, 1].map { Table.Cell(decimal(summary.quantile($0))) }
            } ?? [Table.Cell](repeating: Table.Cell(absent), count: 5)))
      }, remarks: [words.remarks(.quartiles(groups.title))] + remarks(groups, words))
  }

  private static func remarks(_ groups: NumberGroups, _ words: Wording) -> [String] {
    groups.groups.filter { $0.missing > 0 }.map { words.remarks(.missing($0.label, $0.missing)) }
      + words.leftOut(groups.ungrouped, .theirGroup)
  }
}
