internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables

/// Run charts and p-charts.
package enum ProcessExhibit {
  /// - Parameter places: decimals of a median; shares have one.
  package static func draw(
    _ series: PrintedProcess, showsLimits: Bool, places: Int = 1
  ) -> DrawnFigure {
    let isShare = series.periods.contains { if case .share = $0.value { true } else { false } }
    let figure = ProcessFigure(
      periods: series.periods.map { period in
        var limits: (low: Double, high: Double)?
        var signal: String?
        if case .share(let share, let point?) = period.value, showsLimits, share.total.value ?? 0 > 0 {
          limits = (point.low * 100, point.high * 100)
          signal = point.isOutside == true ? "beyond its limits" : nil
        }
        return ProcessFigure.Period(
          label: period.label, value: period.isHidden ? .hidden : period.number.map { .shown($0) },
          limits: limits, signal: signal)
      }, centre: series.centre, centreLabel: centreLabel(series, isShare, places),
      valueTitle: series.valueTitle + (isShare ? ", %" : ""), periodTitle: series.periodTitle,
      rules: rules(series), domain: isShare ? 0...100 : nil)
    return DrawnFigure(figure, data: data(series, isShare, showsLimits, places))
  }

  private static func centreLabel(_ series: PrintedProcess, _ isShare: Bool, _ places: Int) -> String {
    let value = Numbers.english.decimal(series.centre, places: places) + (isShare ? "%" : "")
    return switch series.baseline {
    case .given: "Baseline \(value), given"
    case .periods(let count) where count < series.periods.count: "Mean of the first \(count): \(value)"
    case .periods: "Mean \(value)"
    case .median: "Median \(value)"
    }
  }

  private static func rules(_ series: PrintedProcess) -> [String] {
    if series.periods.contains(where: \.isHidden) {
      return ["Periods are hidden for privacy, so that the rules of runs are not applied."]
    }
    guard let rules = series.rules, rules.canSignal, let longest = rules.longestExpected,
      let fewest = rules.fewestExpected
    else {
      let useful = series.rules?.useful ?? 0
      return ["Too few values off the centre line (\(useful)) for the rules of runs."]
    }
    return [
      "Longest run \(rules.longestRun) (signal: more than \(longest)); crossings \(rules.crossings) (signal: fewer than \(fewest)); "
        + (rules.signals ? "a shift is likely (Anhøj’s rules)." : "no sign of a shift (Anhøj’s rules).")
    ]
  }

  private static func data(_ series: PrintedProcess, _ isShare: Bool, _ showsLimits: Bool, _ places: Int)
    -> Table
  {
    let style = Numbers.english
    var table = Table(
      stub: series.periodTitle,
      columns: isShare
        ? [Table.Column(series.valueTitle)] + (showsLimits ? [Table.Column("Control limits, %")] : [])
        : [Table.Column("Patients"), Table.Column(series.valueTitle)])
    for period in series.periods {
      switch period.value {
      case .share(let result, let point):
        let limits =
          point.map { point in
            result.total.value ?? 0 > 0
              ? style.interval(point.low * 100, point.high * 100, places: 1)
                + (point.isExact ? "" : " (3 SD)")
              : absent
          } ?? PrintedCount.hiddenWord
        table.rows.append(
          Table.Row(
            .body, Table.Cell(period.label),
            [Table.Cell(ProportionText.share(result))] + (showsLimits ? [Table.Cell(limits)] : [])))
      case .median(let median, let count):
        table.rows.append(
          Table.Row(
            .body, Table.Cell(period.label),
            [
              Table.Cell(count.text),
              Table.Cell(
                period.isHidden
                  ? PrintedCount.hiddenWord : median.map { style.decimal($0, places: places) } ?? absent),
            ]))
      }
    }
    table.remarks =
      (showsLimits
        ? ["Limits are exact binomial ones where fewer than 5 events or others are expected."] : [])
      + rules(series) + Remarks.leftOut(series.missing, missing: series.periodTitle.lowercased())
    return table
  }
}
