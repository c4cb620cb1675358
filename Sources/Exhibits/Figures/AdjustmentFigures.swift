internal import Plotting
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
internal import Wording

/// A predictor's curve in a risk adjustment: odds against those at its median.
package enum AdjustmentFigures {
  /// Nil where the model has no such number.
  package static func curve(_ disclosed: Disclosed<RiskAdjustmentReport>, of predictor: String)
    -> DrawnFigure?
  {
    let style = Numbers.english
    guard let curve = disclosed.value.pooled.curves.first(where: { $0.title == predictor }) else {
      return nil
    }
    let heading = curve.unit.map { "\(curve.title), \($0)" } ?? curve.title
    let points = curve.points.map { point in
      (
        value: point.value, ratio: LogOdds.ratio(point.logOdds),
        interval: point.interval.map { (low: LogOdds.ratio($0.low), high: LogOdds.ratio($0.high)) }
      )
    }
    func text(_ index: Int) -> String {
      style.decimal(points[index].ratio, places: 2)
        + (points[index].interval.map { " (\(style.interval($0.low, $0.high, places: 2)))" } ?? "")
    }
    // Every third of the curve's places has a mark; the data have all.
    let marked = points.indices.filter { $0 % 3 == 0 }
    let figure = TrendFigure(
      series: [
        TrendFigure.Series(
          label: curve.title,
          points: marked.map { index in
            TrendFigure.Point(
              position: points[index].value,
              estimate: Estimate(
                points[index].ratio, low: points[index].interval?.low, high: points[index].interval?.high),
              label: "", text: text(index))
          })
      ], positionTitle: heading, valueTitle: AdjustmentFigureWords.ratio,
      intervalName: AdjustmentFigureWords.interval)
    let data = Table(
      stub: heading, columns: [Table.Column(AdjustmentFigureWords.ratio), Table.Column("95% interval")],
      rows: points.indices.map { index in
        Table.Row(
          .body, Table.Cell(style.significant(points[index].value)),
          [
            Table.Cell(style.decimal(points[index].ratio, places: 3)),
            Table.Cell(
              points[index].interval.map { style.interval($0.low, $0.high, places: 3) } ?? absent),
          ])
      }, remarks: [AdjustmentFigureWords.remark])
    return DrawnFigure(figure, data: data, words: .english)
  }
}

enum AdjustmentFigureWords {
  static let ratio = "Odds ratio against the median"
  static let interval = "95% interval (Rubin’s rules)"
  static let remark =
    "From the 5th to the 95th percentile of the patients learnt from, all other predictors held; at the median the ratio is 1 by definition."
}
