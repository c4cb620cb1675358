internal import Plotting
internal import Formats
package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

/// Kaplan–Meier curves: the figure, and the life table of its data.
package enum SurvivalExhibit {
  /// Above so many steps the data are those at the axis's times.
  static let longestTable = 500

  package static func draw(
    _ disclosed: Disclosed<SurvivalCurves>, title: String, timeTitle: String?, until: Double? = nil,
    words: Wording
  ) -> DrawnFigure {
    let curves = disclosed.value
    let last = curves.curves.compactMap { $0.estimate.steps.last?.time }.max() ?? 0
    let times = AxisTimes.times(until: min(until ?? last, max(last, 0)))
    let end = until.map { min($0, last) } ?? last
    let numbers = words.numbers
    let count = curves.curves.reduce(0) { $0 + $1.estimate.steps.count }
    let isWhole = count <= longestTable
    var row = 0
    let figure = SurvivalFigure(
      curves: curves.curves.map { curve in
        let estimate = curve.estimate
        let inside = estimate.steps.filter { $0.time <= end }
        let listed = isWhole ? estimate.steps.map(\.time) : times
        defer { row += listed.count }
        return StepCurve(
          label: curve.label,
          steps: inside.filter { $0.events > 0 }.map { step in
            let interval = (try? estimate.interval(at: step, level: 0.95)) ?? nil
            return StepCurve.Step(
              time: step.time, value: step.survival, low: interval?.low, high: interval?.high)
          }, censored: inside.filter { $0.censored > 0 }.map(\.time), end: inside.last?.time ?? 0,
          atRisk: times.map { estimate.table.atRisk(at: $0) },
          summary: words.curves(.median(estimate.median.map { numbers.significant($0, digits: 3) })),
          rows: listed.enumerated().map { StepCurve.Row(row: row + $0, time: $1) })
      }, times: times, timeTitle: timeTitle ?? curves.timeHeading,
      survivalTitle: title, test: test(curves, words))
    let table = SurvivalTable(words)
    var data = isWhole ? table.steps(disclosed) : atTimes(curves, times, words)
    data.remarks += table.summary(disclosed).remarks
    return DrawnFigure(figure, data: data, finding: finding(curves, end, words), words: words)
  }

  /// One curve: where it ends; several: whether the test tells them apart.
  private static func finding(_ curves: SurvivalCurves, _ end: Double, _ words: Wording) -> String? {
    if let test = curves.test {
      return words.findings(.curvesApart(test.pValue < 0.05, p: words.numbers.pStatement(test.pValue)))
    }
    guard curves.curves.count == 1, let step = curves.curves[0].estimate.step(at: end),
      let interval = (try? curves.curves[0].estimate.interval(at: step, level: 0.95)) ?? nil
    else { return nil }
    let numbers = words.numbers
    return words.findings(
      .curve(
        nil,
        value: numbers.withPercent(numbers.decimal(step.survival * 100, places: 1))
          + " (\(numbers.interval(interval.low * 100, interval.high * 100, places: 1)))",
        at: [machineNumber(end), curves.timeUnit].compactMap { $0 }.joined(separator: "\u{A0}")))
  }

  private static func test(_ curves: SurvivalCurves, _ words: Wording) -> String? {
    if let test = curves.test {
      return words.curves(.logRank(words.numbers.pStatement(test.pValue)))
    }
    return curves.testReason.map { words.curves(.noLogRank($0)) }
  }

  private static func atTimes(_ curves: SurvivalCurves, _ times: [Double], _ words: Wording) -> Table {
    let numbers = words.numbers
    var table = Table(
      stub: curves.timeHeading,
      columns: [
        Table.Column(words.headings(.atRisk)),
        Table.Column(words.curves(.survivalPercent), subtitle: words.headings(.interval)),
      ])
    for curve in curves.curves {
      if curve.value != nil { table.rows.append(Table.Row(.group, Table.Cell(curve.label))) }
      for time in times {
        let step = curve.estimate.step(at: time)
        let survival = curve.estimate.survival(at: time)
        let interval =
          survival == nil ? nil : step.flatMap { (try? curve.estimate.interval(at: $0, level: 0.95)) ?? nil }
        table.rows.append(
          Table.Row(
            .body, Table.Cell(machineNumber(time) ?? absent),
            [
              Table.Cell(numbers.count(curve.estimate.table.atRisk(at: time))),
              Table.Cell(
                survival.map { numbers.decimal($0 * 100, places: 1) } ?? absent,
                muted: interval.map { numbers.bracketedInterval($0.low, $0.high) }),
            ]))
      }
    }
    return table
  }
}

/// Times at which an axis of follow-up is labelled: about six steps of 1, 2, 2.5 or 5, or of days in weeks.
enum AxisTimes {
  static func times(until last: Double) -> [Double] {
    guard last > 1e-9, last.isFinite else { return [] }
    var unit = 1.0
    while unit * 10 <= last / 5 { unit *= 10 }
    while unit > last / 5 { unit /= 10 }
    let step = [1, 2, 2.5, 5].map { $0 * unit }.last { $0 <= last / 4 } ?? unit
    return stride(from: 0, through: last * 1.0001, by: step).map { $0 }
  }
}
