internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

/// Cumulative incidence of events that compete.
package enum IncidenceExhibit {
  package static func draw(
    _ disclosed: Disclosed<IncidenceCurves>, title: String?, timeTitle: String?, words: Wording
  ) -> DrawnFigure {
    let result = disclosed.value
    let last = result.times.max() ?? 0
    let times = AxisTimes.times(until: last)
    let sorted = result.times.sorted()
    var row = 0
    let curves = result.curves.map { curve in
      let listed = listed(curve, times)
      defer { row += listed.count }
      return StepCurve(
        label: curve.label,
        steps: curve.estimate.steps.filter { $0.events > 0 }.map { step in
          let interval = (try? curve.estimate.interval(at: step, level: 0.95)) ?? nil
          return StepCurve.Step(
            time: step.time, value: step.incidence, low: interval?.low, high: interval?.high)
        }, end: last, atRisk: [], summary: words.curves(.patients(curve.events)),
        rows: listed.enumerated().map { StepCurve.Row(row: row + $0, time: $1.time) })
    }
    var shown = curves
    // Who is at risk is the same for every cause, so the numbers stand once.
    if !shown.isEmpty { shown[0].atRisk = times.map { time in sorted.count { $0 >= time } } }
    let plain = words.curves(.incidenceTitle)
    let figure = IncidenceFigure(
      curves: shown, times: times, timeTitle: timeTitle ?? result.timeTitle, incidenceTitle: title ?? plain,
      isPlain: title ?? plain == plain)
    return DrawnFigure(figure, data: data(result, times, words), words: words)
  }

  /// The steps that the data have: all, or of very many those at the axis's times.
  private static func listed(_ curve: IncidenceCurves.Curve, _ times: [Double]) -> [AalenJohansen.Step] {
    let events = curve.estimate.steps.filter { $0.events > 0 }
    guard curve.events > SurvivalExhibit.longestTable else { return events }
    return times.compactMap { time in events.last { $0.time <= time } }
  }

  private static func data(_ result: IncidenceCurves, _ times: [Double], _ words: Wording) -> Table {
    let numbers = words.numbers
    var table = Table(
      stub: result.timeTitle,
      columns: [
        Table.Column(words.headings(.atRisk)), Table.Column(words.headings(.events)),
        Table.Column(words.curves(.incidencePercent), subtitle: words.headings(.interval)),
      ])
    for curve in result.curves {
      table.rows.append(Table.Row(.group, Table.Cell(curve.label)))
      for step in listed(curve, times) {
        let interval = (try? curve.estimate.interval(at: step, level: 0.95)) ?? nil
        table.rows.append(
          Table.Row(
            .body, Table.Cell(machineNumber(step.time) ?? absent),
            [
              Table.Cell(numbers.count(step.atRisk)), Table.Cell(numbers.count(step.events)),
              Table.Cell(
                numbers.decimal(step.incidence * 100, places: 1),
                muted: interval.map { numbers.bracketedInterval($0.low, $0.high) } ?? "(–)"
              ),
            ]))
      }
    }
    table.remarks =
      [words.curves(.aalenJohansen)] + words.leftOut(result.leftOut, .timeOrEvent)
      + (result.ambiguous > 0 ? [words.curves(.ambiguous(result.ambiguous))] : [])
    return table
  }
}
