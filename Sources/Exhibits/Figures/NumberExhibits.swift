package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables

/// Figures of a column's numbers, value by value: strip, box, histogram and normal quantile plot.
package enum NumberExhibits {
  /// Above so many values the data are their summaries.
  static let longestTable = 200

  package static func strip(_ disclosed: Disclosed<NumberGroups>) -> DrawnFigure {
    let groups = disclosed.value
    let figure = StripFigure(
      groups: groups.groups.map { group in
        StripFigure.Group(
          label: group.label, values: group.values,
          quartiles: group.summary.map { ($0.quantile(0.25), $0.median, $0.quantile(0.75)) },
          missing: group.missing)
      }, valueTitle: groups.title)
    let count = groups.groups.reduce(0) { $0 + $1.values.count }
    return DrawnFigure(figure, data: count <= longestTable ? values(groups) : summaries(groups))
  }

  package static func box(_ disclosed: Disclosed<NumberGroups>) -> DrawnFigure {
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
    return DrawnFigure(figure, data: summaries(groups))
  }

  package static func histogram(
    _ disclosed: Disclosed<DistributionShape>, title: String, showsNormal: Bool
  ) -> DrawnFigure {
    let shape = disclosed.value
    let figure = HistogramFigure(
      bins: shape.bins.map { HistogramFigure.Bin(low: $0.low, high: $0.high, count: .shown($0.count)) },
      normalCurve: showsNormal ? shape.normalCurve.map { Mark.Point($0.value, $0.count) } : [],
      valueTitle: title, note: normality(shape))
    let style = Numbers.english
    return DrawnFigure(
      figure,
      data: Table(
        stub: title, columns: [Table.Column("Patients")],
        rows: shape.bins.map { bin in
          Table.Row(
            .body,
            Table.Cell("\(style.significant(bin.low)) to below \(style.significant(bin.high))"),
            [Table.Cell(String(bin.count))])
        }, remarks: [normality(shape)]))
  }

  package static func quantiles(_ disclosed: Disclosed<DistributionShape>, title: String) -> DrawnFigure {
    let shape = disclosed.value
    let all = shape.quantiles
    // Of many points those are drawn that an eye can tell apart.
    let drawn = all.count <= 800 ? all : (0..<800).map { all[$0 * (all.count - 1) / 799] }
    let figure = QuantileFigure(
      points: drawn.map { Mark.Point($0.normal, $0.value) }, count: all.count,
      line: shape.summary.sd.map { (shape.summary.mean, $0) }, valueTitle: title, note: normality(shape))
    let style = Numbers.english
    return DrawnFigure(
      figure,
      data: Table(
        stub: "Rank", columns: [Table.Column("Normal quantile"), Table.Column(title)],
        rows: all.enumerated().map { index, point in
          Table.Row(
            .body, Table.Cell(String(index + 1)),
            [Table.Cell(style.decimal(point.normal, places: 2)), Table.Cell(style.significant(point.value))])
        },
        remarks: [normality(shape)]))
  }

  private static func normality(_ shape: DistributionShape) -> String {
    let style = Numbers.english
    let tests = [
      shape.shapiroWilk.map { "Shapiro–Wilk \(style.pStatement($0))" },
      shape.lilliefors.map { "Lilliefors \(style.pStatement($0))" },
    ].compactMap { $0 }
    return "n = \(shape.summary.count)"
      + (tests.isEmpty ? "; no test of normality can be made." : "; \(tests.joined(separator: ", ")).")
  }

  private static func values(_ groups: NumberGroups) -> Table {
    let isSingle = groups.groups.count == 1
    var table = Table(stub: "Rank", columns: [Table.Column(groups.title)])
    for group in groups.groups {
      if !isSingle { table.rows.append(Table.Row(.group, Table.Cell(group.label))) }
      table.rows += group.values.enumerated().map { index, value in
        Table.Row(
          .body, Table.Cell(String(index + 1)),
          [Table.Cell(Numbers.english.decimal(value, places: groups.decimals))])
      }
    }
    table.remarks = remarks(groups)
    return table
  }

  private static func summaries(_ groups: NumberGroups) -> Table {
    let style = Numbers.english
    func decimal(_ value: Double) -> String { style.decimal(value, places: groups.decimals) }
    return Table(
      stub: "Group",
      columns: ["n", "Missing", "Minimum", "Lower quartile", "Median", "Upper quartile", "Maximum"].map {
        Table.Column($0)
      },
      rows: groups.groups.map { group in
        Table.Row(
          .body, Table.Cell(group.label),
          [Table.Cell(String(group.values.count)), Table.Cell(String(group.missing))]
            + (group.summary.map { summary in
              [0, 0.25, 0.5, 0.75, 1].map { Table.Cell(decimal(summary.quantile($0))) }
            } ?? [Table.Cell](repeating: Table.Cell(absent), count: 5)))
      }, remarks: ["\(groups.title); quartiles of type 7."] + remarks(groups))
  }

  private static func remarks(_ groups: NumberGroups) -> [String] {
    groups.groups.filter { $0.missing > 0 }.map { "\($0.label): \($0.missing) missing." }
      + Remarks.leftOut(groups.ungrouped, missing: "their group")
  }
}
