internal import Formats
package import Analyses
package import Disclosure
package import Notation
package import Statistics
package import Tables
package import Wording

/// Survival curves as tables: a line for each group, and the life table.
package struct SurvivalTable {
  package var words: Wording
  private let numbers: Numbers
  package var level: Double
  package var scale: KaplanMeier.IntervalScale

  package init(
    _ words: Wording, style: JournalStyle = .nejm, level: Double = 0.95,
    scale: KaplanMeier.IntervalScale = .logLog
  ) {
    self.words = words
    numbers = words.numbers(style)
    self.level = level
    self.scale = scale
  }

  private var percentOfLevel: String {
    let percent = level * 100
    return numbers.withPercent(numbers.decimal(percent, places: percent == percent.rounded() ? 0 : 1))
  }

  /// Patients, events and the median of each group, with the log-rank test under it.
  package func summary(_ disclosed: Disclosed<SurvivalCurves>) -> Table {
    let curves = disclosed.value
    var table = Table(
      stub: curves.byTitle ?? words.headings(.patients),
      columns: [
        Table.Column(words.headings(.n)), Table.Column(words.headings(.events)),
        Table.Column(words.headings(.censored)),
        Table.Column(
          words.curves(.medianHeading(unit: curves.timeUnit)),
          subtitle: words.headings(.intervalOf(percentOfLevel))),
      ])
    for curve in curves.curves {
      let estimate = curve.estimate
      let bounds = (try? estimate.medianInterval(level: level, scale: scale)) ?? (low: nil, high: nil)
      func time(_ value: Double?) -> String {
        value.map { numbers.significant($0) } ?? words.headings(.notReached)
      }
      // Without a lower bound there is no interval: after the last step the variance is not known.
      let interval =
        bounds.low.map { "(\(numbers.interval(numbers.significant($0), time(bounds.high))))" } ?? "(–)"
      table.rows.append(
        Table.Row(
          .body, Table.Cell(curve.label),
          [
            Table.Cell(numbers.count(estimate.count)), Table.Cell(numbers.count(estimate.events)),
            Table.Cell(numbers.count(estimate.count - estimate.events)),
            Table.Cell(time(estimate.median), muted: interval),
          ]))
    }
    table.remarks = remarks(curves)
    return table
  }

  private func remarks(_ curves: SurvivalCurves) -> [String] {
    var remarks: [CurveMessage] = [
      .kaplanMeier(time: curves.timeTitle, event: curves.event, scale == .log ? .log : .logLog)
    ]
    if let test = curves.test {
      remarks.append(
        .logRankTest(
          strata: curves.strataTitle, statistic: numbers.significant(test.statistic),
          degrees: test.degreesOfFreedom, p: numbers.pStatement(test.pValue)))
    } else if let reason = curves.testReason {
      remarks.append(.noLogRank(reason))
    }
    if curves.leftOut > 0 { remarks.append(.leftOut(curves.leftOut)) }
    return remarks.map(words.curves)
  }

  /// Each time at which somebody had the event or was last seen.
  package func steps(_ disclosed: Disclosed<SurvivalCurves>) -> Table {
    let curves = disclosed.value
    var table = Table(
      stub: curves.timeHeading,
      columns: [
        Table.Column(words.headings(.atRisk)), Table.Column(words.headings(.events)),
        Table.Column(words.headings(.censored)),
        Table.Column(
          words.curves(.survivalPercent), subtitle: words.headings(.intervalOf(percentOfLevel))),
      ])
    for curve in curves.curves {
      if curve.value != nil { table.rows.append(Table.Row(.group, Table.Cell(curve.label))) }
      for step in curve.estimate.steps {
        let interval = (try? curve.estimate.interval(at: step, level: level, scale: scale)) ?? nil
        table.rows.append(
          Table.Row(
            .body, Table.Cell(machineNumber(step.time) ?? absent),
            [
              Table.Cell(numbers.count(step.atRisk)), Table.Cell(numbers.count(step.events)),
              Table.Cell(numbers.count(step.censored)),
              Table.Cell(
                numbers.decimal(step.survival * 100, places: 1),
                muted: interval.map { numbers.bracketedInterval($0.low, $0.high) } ?? "(–)"
              ),
            ]))
      }
    }
    return table
  }
}
