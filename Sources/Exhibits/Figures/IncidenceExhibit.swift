internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
internal import Wording

/// Cumulative incidence of events that compete.
package enum IncidenceExhibit {
  package static func draw(
    _ disclosed: Disclosed<IncidenceCurves>, title: String, timeTitle: String?
  ) -> DrawnFigure {
    let result = disclosed.value
    let last = result.times.max() ?? 0
    let times = AxisTimes.times(until: last)
    let sorted = result.times.sorted()
    let curves = result.curves.map { curve in
      StepCurve(
        label: curve.label,
        steps: curve.estimate.steps.filter { $0.events > 0 }.map { step in
          let interval = (try? curve.estimate.interval(at: step, level: 0.95)) ?? nil
          return StepCurve.Step(
            time: step.time, value: step.incidence, low: interval?.low, high: interval?.high)
        }, end: last, atRisk: [], summary: counted(curve.events, "patient"))
    }
    var shown = curves
    // Who is at risk is the same for every cause, so the numbers stand once.
    if !shown.isEmpty { shown[0].atRisk = times.map { time in sorted.count { $0 >= time } } }
    let figure = IncidenceFigure(
      curves: shown, times: times, timeTitle: timeTitle ?? result.timeTitle, incidenceTitle: title,
      isPlain: title == Wording.english.curves(.incidenceTitle))
    return DrawnFigure(figure, data: data(result, times))
  }

  private static func data(_ result: IncidenceCurves, _ times: [Double]) -> Table {
    let style = Numbers.english
    var table = Table(
      stub: result.timeTitle,
      columns: [
        Table.Column("At risk"), Table.Column("Events"),
        Table.Column("Incidence, %", subtitle: "95% interval"),
      ])
    for curve in result.curves {
      table.rows.append(Table.Row(.group, Table.Cell(curve.label)))
      let events = curve.estimate.steps.filter { $0.events > 0 }
      let atTimes = times.compactMap { time in events.last { $0.time <= time } }
      for step in curve.events <= SurvivalExhibit.longestTable ? events : atTimes {
        let interval = (try? curve.estimate.interval(at: step, level: 0.95)) ?? nil
        table.rows.append(
          Table.Row(
            .body, Table.Cell(machineNumber(step.time) ?? absent),
            [
              Table.Cell(style.count(step.atRisk)), Table.Cell(style.count(step.events)),
              Table.Cell(
                style.decimal(step.incidence * 100, places: 1),
                muted: interval.map { "(\(style.interval($0.low * 100, $0.high * 100, places: 1)))" } ?? "(–)"
              ),
            ]))
      }
    }
    table.remarks =
      ["Aalen–Johansen estimates; intervals on the log–log scale by the delta method."]
      + Remarks.leftOut(result.leftOut, missing: "the time or what happened")
      + (result.ambiguous > 0
        ? [
          "\(counted(result.ambiguous, "record meets", "records meet")) more than one condition; the first counts."
        ] : [])
    return table
  }
}
