internal import Plotting
internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

/// A predictor's curve in a risk adjustment: odds against those at its median.
package enum AdjustmentFigures {
  /// Nil where the model has no such number.
  package static func curve(
    _ report: PrintedAdjustment, of predictor: String, words: Wording
  ) -> DrawnFigure? {
    let numbers = words.numbers
    guard let curve = report.pooled.curves.first(where: { $0.title == predictor }) else {
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
      numbers.decimal(points[index].ratio, places: 2)
        + (points[index].interval.map { " (\(numbers.interval($0.low, $0.high, places: 2)))" } ?? "")
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
              label: "", text: text(index), row: index)
          })
      ], positionTitle: heading, valueTitle: words.adjustments(.ratioToMedian),
      intervalName: words.adjustments(report.pooled.isImputed ? .rubinInterval : .waldInterval))
    let data = Table(
      stub: heading,
      columns: [
        Table.Column(words.adjustments(.ratioToMedian)), Table.Column(words.headings(.interval)),
      ],
      rows: points.indices.map { index in
        Table.Row(
          .body, Table.Cell(numbers.significant(points[index].value)),
          [
            Table.Cell(numbers.decimal(points[index].ratio, places: 3)),
            Table.Cell(
              points[index].interval.map { numbers.interval($0.low, $0.high, places: 3) } ?? absent),
          ])
      }, remarks: [words.adjustments(.curveReading)])
    return DrawnFigure(figure, data: data, words: words)
  }
}
