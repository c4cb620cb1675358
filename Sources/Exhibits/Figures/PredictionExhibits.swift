package import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Statistics
internal import Tables

/// Calibration and ROC of predicted risks.
package enum PredictionExhibits {
  package static func calibration(
    _ disclosed: Disclosed<Predictions>, outcome: String, groups: Int
  ) throws(StatisticsError) -> DrawnFigure {
    let predictions = disclosed.value
    let calibration = try Calibration(
      predicted: predictions.risks, outcomes: predictions.outcomes, groupCount: groups)
    let results = calibration.groups.map {
      ($0.meanPredicted, ProportionResult(events: $0.observed.events, total: $0.observed.total))
    }
    let note = words(calibration, predictions)
    let figure = CalibrationFigure(
      groups: results.map { predicted, result in
        let interval = result.interval
        return CalibrationFigure.Group(
          predicted: predicted * 100,
          observed: .shown(
            Estimate(
              100 * Double(result.events) / Double(max(1, result.total)),
              low: interval.map { $0.low * 100 }, high: interval.map { $0.high * 100 })),
          count: result.total)
      }, outcome: outcome, intervalName: "95% interval (Wilson)", note: note)
    let style = Numbers.english
    return DrawnFigure(
      figure,
      data: Table(
        stub: "Group by predicted risk",
        columns: [
          Table.Column("Predicted, %"), Table.Column("Observed"), Table.Column("95% interval, %"),
        ],
        rows: results.enumerated().map { index, entry in
          Table.Row(
            .body, Table.Cell(String(index + 1)),
            [
              Table.Cell(style.decimal(entry.0 * 100, places: 1)), Table.Cell(ProportionText.share(entry.1)),
              Table.Cell(ProportionText.interval(entry.1)),
            ])
        }, remarks: [note]))
  }

  private static func words(_ calibration: Calibration, _ predictions: Predictions) -> String {
    let style = Numbers.english
    var parts = [
      "Observed \(calibration.observed), expected \(style.decimal(calibration.expected, places: 1))."
    ]
    if let slope = calibration.slope, let large = calibration.inTheLarge {
      parts.append(
        "Slope \(style.decimal(slope, places: 2)), calibration in the large \(style.decimal(large, places: 2))."
      )
    }
    return (parts + origin(predictions)).joined(separator: " ")
  }

  private static func origin(_ predictions: Predictions) -> [String] {
    (predictions.isApparent
      ? ["\(predictions.title), judged by the patients it was fitted to: new patients will do worse."] : [])
      + (predictions.model.map {
        ["It was fitted by logistic regression with Firth’s penalty."] + Remarks.separation($0.isSeparated)
      } ?? [])
      + Remarks.leftOut(predictions.leftOut, missing: "a predictor or the outcome")
  }

  package static func roc(_ disclosed: Disclosed<[Predictions]>, outcome: String) throws(StatisticsError)
    -> DrawnFigure
  {
    let style = Numbers.english
    var curves: [(title: String, curve: ROCCurve, area: String)] = []
    var withoutInterval: [String] = []
    for predictions in disclosed.value {
      let curve = try ROCCurve(scores: predictions.risks, outcomes: predictions.outcomes)
      // Where scores tell all patients apart the variance is 0, which says nothing of other patients.
      let interval = try curve.interval(level: 0.95).flatMap { $0.low < $0.high ? $0 : nil }
      let area =
        "AUC \(style.decimal(curve.area, places: 2))"
        + (interval.map { " (\(style.interval($0.low, $0.high, places: 2)))" } ?? "")
      curves.append((predictions.title, curve, area))
      if interval == nil { withoutInterval.append(predictions.title) }
    }
    let origins = disclosed.value.flatMap(origin)
    let figure = ROCFigure(
      curves: curves.map { entry in
        ROCFigure.Curve(
          label: entry.title,
          points: entry.curve.points.map { Mark.Point(1 - $0.specificity, $0.sensitivity) }, area: entry.area)
      }, outcome: outcome, note: origins.isEmpty ? nil : origins.joined(separator: " "))
    var table = Table(
      stub: "Called positive from",
      columns: [Table.Column("Sensitivity, %"), Table.Column("Specificity, %")])
    for entry in curves {
      table.rows.append(Table.Row(.group, Table.Cell("\(entry.title): \(entry.area)")))
      table.rows += entry.curve.points.map { point in
        Table.Row(
          .body, Table.Cell(point.threshold.isFinite ? style.significant(point.threshold) : "none"),
          [
            Table.Cell(style.decimal(point.sensitivity * 100, places: 1)),
            Table.Cell(style.decimal(point.specificity * 100, places: 1)),
          ])
      }
    }
    table.remarks =
      (withoutInterval.count < curves.count ? ["Intervals by DeLong’s variance."] : [])
      + withoutInterval.map { "\($0): DeLong’s variance gives no interval here." }
      + origins
    return DrawnFigure(figure, data: table)
  }
}
