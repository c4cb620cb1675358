package import Modelling
internal import Plotting
internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
package import Statistics
internal import Tables
package import Wording

/// Calibration and ROC of predicted risks.
package enum PredictionExhibits {
  package static func calibration(
    _ disclosed: Disclosed<Predictions>, outcome: String?, groups: Int, words: Wording
  ) throws(StatisticsError) -> DrawnFigure {
    let predictions = disclosed.value
    let calibration = try Calibration(
      predicted: predictions.risks, outcomes: predictions.outcomes, groupCount: groups)
    let results = calibration.groups.map {
      ($0.meanPredicted, ProportionResult(events: $0.observed.events, total: $0.observed.total))
    }
    let note = note(calibration, predictions, words)
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
      }, outcome: outcome ?? words.curves(.theOutcome), intervalName: words.headings(.wilsonInterval),
      note: note)
    let numbers = words.numbers
    return DrawnFigure(
      figure,
      data: Table(
        stub: words.headings(.riskGroup),
        columns: [
          Table.Column(words.headings(.predicted)), Table.Column(words.headings(.observed)),
          Table.Column(words.headings(.intervalPercent)),
        ],
        rows: results.enumerated().map { index, entry in
          Table.Row(
            .body, Table.Cell(String(index + 1)),
            [
              Table.Cell(numbers.decimal(entry.0 * 100, places: 1)), Table.Cell(words.share(entry.1)),
              Table.Cell(words.interval(entry.1)),
            ])
        }, remarks: [note]), words: words)
  }

  private static func note(_ calibration: Calibration, _ predictions: Predictions, _ words: Wording) -> String
  {
    let numbers = words.numbers
    var parts = [
      words.curves(
        .calibrated(
          observed: calibration.observed, expected: numbers.decimal(calibration.expected, places: 1)))
    ]
    if let performance = predictions.performance, performance.isPooled || !performance.unknown.isEmpty {
      if !performance.unknown.isEmpty {
        parts.append(words.adjustments(.notJudgedWithout(performance.unknown)))
      } else if let slope = performance.slope, let large = performance.inTheLarge {
        parts.append(
          words.curves(
            .pooledSlope(
              numbers.decimal(slope.value, places: 2), large: numbers.decimal(large.value, places: 2))))
      }
    } else if let slope = calibration.slope, let large = calibration.inTheLarge {
      parts.append(
        words.curves(
          .slope(numbers.decimal(slope, places: 2), large: numbers.decimal(large, places: 2)))
      )
    }
    return (parts + origin(predictions, words)).joined(separator: " ")
  }

  private static func origin(_ predictions: Predictions, _ words: Wording) -> [String] {
    (predictions.isApparent ? [words.curves(.apparent(predictions.title))] : [])
      + (predictions.model.map { model in
        [words.curves(.firth)]
          + words.fewEvents(model.fitted.events, of: model.fitted.total, parameters: model.terms.count - 1)
          + words.separation(model.separation)
      } ?? [])
      + words.leftOut(predictions.leftOut, .riskOrOutcome)
  }

  package static func roc(
    _ disclosed: Disclosed<[Predictions]>, outcome: String?, words: Wording
  ) throws(StatisticsError) -> DrawnFigure {
    let numbers = words.numbers
    var curves: [(title: String, curve: ROCCurve, area: String)] = []
    var withoutInterval: [String] = []
    for predictions in disclosed.value {
      let curve = try ROCCurve(scores: predictions.risks, outcomes: predictions.outcomes)
      // Where scores tell all patients apart the variance is 0, which says nothing of other patients.
      let interval = try curve.interval(level: 0.95).flatMap { $0.low < $0.high ? $0 : nil }
      let area = words.curves(
        .area(
          numbers.decimal(curve.area, places: 2),
          interval: interval.map { numbers.interval($0.low, $0.high, places: 2) }))
      curves.append((predictions.title, curve, area))
      if interval == nil { withoutInterval.append(predictions.title) }
    }
    let origins = disclosed.value.flatMap { origin($0, words) }
    let figure = ROCFigure(
      curves: curves.map { entry in
        ROCFigure.Curve(
          label: entry.title,
          points: entry.curve.points.map { Mark.Point(1 - $0.specificity, $0.sensitivity) }, area: entry.area)
      }, outcome: outcome ?? words.curves(.theOutcome),
      note: origins.isEmpty ? nil : origins.joined(separator: " "))
    var table = Table(
      stub: words.headings(.calledPositive),
      columns: [
        Table.Column(words.curves(.sensitivityAxis)), Table.Column(words.curves(.specificity)),
      ])
    for entry in curves {
      table.rows.append(Table.Row(.group, Table.Cell(words.curves(.curveArea(entry.title, entry.area)))))
      table.rows += entry.curve.points.map { point in
        Table.Row(
          .body,
          Table.Cell(
            point.threshold.isFinite ? numbers.significant(point.threshold) : words.curves(.noThreshold)),
          [
            Table.Cell(numbers.decimal(point.sensitivity * 100, places: 1)),
            Table.Cell(numbers.decimal(point.specificity * 100, places: 1)),
          ])
      }
    }
    table.remarks =
      (withoutInterval.count < curves.count ? [words.curves(.deLong)] : [])
      + withoutInterval.map { words.curves(.noDeLong($0)) }
      + origins
    return DrawnFigure(figure, data: table, words: words)
  }
}
