internal import Formats
package import Analyses
package import Disclosure
package import Notation
package import Statistics
package import Tables

/// Survival curves as tables: a line for each group, and the life table.
package struct SurvivalTable {
  package var style: Numbers
  package var level: Double
  package var scale: KaplanMeier.IntervalScale

  package init(style: Numbers = .english, level: Double = 0.95, scale: KaplanMeier.IntervalScale = .logLog) {
    self.style = style
    self.level = level
    self.scale = scale
  }

  private var percentOfLevel: String {
    let percent = level * 100
    return style.decimal(percent, places: percent == percent.rounded() ? 0 : 1) + "%"
  }

  /// Patients, events and the median of each group, with the log-rank test under it.
  package func summary(_ disclosed: Disclosed<SurvivalCurves>) -> Table {
    let curves = disclosed.value
    var table = Table(
      stub: curves.byTitle ?? "Patients",
      columns: [
        Table.Column("n"), Table.Column("Events"), Table.Column("Censored"),
        Table.Column(
          "Median" + (curves.timeUnit.map { ", \($0)" } ?? ""), subtitle: percentOfLevel + " interval"),
      ])
    for curve in curves.curves {
      let estimate = curve.estimate
      let bounds = (try? estimate.medianInterval(level: level, scale: scale)) ?? (low: nil, high: nil)
      func time(_ value: Double?) -> String { value.map { style.significant($0) } ?? "not reached" }
      // Without a lower bound there is no interval: after the last step the variance is not known.
      let interval = bounds.low.map { "(\(style.significant($0)) to \(time(bounds.high)))" } ?? "(–)"
      table.rows.append(
        Table.Row(
          .body, Table.Cell(curve.label),
          [
            Table.Cell(style.count(estimate.count)), Table.Cell(style.count(estimate.events)),
            Table.Cell(style.count(estimate.count - estimate.events)),
            Table.Cell(time(estimate.median), muted: interval),
          ]))
    }
    table.remarks = remarks(curves)
    return table
  }

  private func remarks(_ curves: SurvivalCurves) -> [String] {
    var remarks = [
      "Kaplan–Meier estimates of \(curves.timeTitle) to \(curves.event); \(scale.rawValue) intervals by Greenwood's variance."
    ]
    if let test = curves.test {
      let strata = curves.strataTitle.map { ", stratified by \($0)" } ?? ""
      remarks.append(
        "Log-rank test\(strata): chi-square \(style.significant(test.statistic)), "
          + "\(test.degreesOfFreedom) degree\(test.degreesOfFreedom == 1 ? "" : "s") of freedom, \(style.pStatement(test.pValue))."
      )
    } else if let reason = curves.testReason {
      remarks.append("Log-rank test: not computed, \(reason).")
    }
    if curves.leftOut > 0 {
      remarks.append(
        "\(curves.leftOut) record\(curves.leftOut == 1 ? " is" : "s are") left out: time, event, group or stratum is missing."
      )
    }
    return remarks
  }

  /// Each time at which somebody had the event or was last seen.
  package func steps(_ disclosed: Disclosed<SurvivalCurves>) -> Table {
    let curves = disclosed.value
    var table = Table(
      stub: curves.timeHeading,
      columns: [
        Table.Column("At risk"), Table.Column("Events"), Table.Column("Censored"),
        Table.Column("Survival, %", subtitle: percentOfLevel + " interval"),
      ])
    for curve in curves.curves {
      if curve.value != nil { table.rows.append(Table.Row(.group, Table.Cell(curve.label))) }
      for step in curve.estimate.steps {
        let interval = (try? curve.estimate.interval(at: step, level: level, scale: scale)) ?? nil
        table.rows.append(
          Table.Row(
            .body, Table.Cell(machineNumber(step.time) ?? absent),
            [
              Table.Cell(style.count(step.atRisk)), Table.Cell(style.count(step.events)),
              Table.Cell(style.count(step.censored)),
              Table.Cell(
                style.decimal(step.survival * 100, places: 1),
                muted: interval.map { "(\(style.interval($0.low * 100, $0.high * 100, places: 1)))" } ?? "(–)"
              ),
            ]))
      }
    }
    return table
  }
}
