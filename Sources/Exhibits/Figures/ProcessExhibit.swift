internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Statistics
internal import Tables
package import Wording

/// Run charts and p-charts.
package enum ProcessExhibit {
  /// - Parameter places: decimals of a median; shares have one.
  package static func draw(
    _ series: PrintedProcess, showsLimits: Bool, places: Int = 1, words: Wording
  ) -> DrawnFigure {
    let isShare = series.periods.contains { if case .share = $0.value { true } else { false } }
    let figure = ProcessFigure(
      periods: series.periods.map { period in
        var limits: (low: Double, high: Double)?
        var signal: String?
        if case .share(let share, let point?) = period.value, showsLimits, share.total.value ?? 0 > 0 {
          limits = (point.low * 100, point.high * 100)
          signal = point.isOutside == true ? words.quality(.beyondLimits) : nil
        }
        return ProcessFigure.Period(
          label: period.label, value: period.isHidden ? .hidden : period.number.map { .shown($0) },
          limits: limits, signal: signal)
      }, centre: series.centre, centreLabel: centreLabel(series, isShare, places, words),
      valueTitle: isShare ? words.figures(.inPercent(series.valueTitle)) : series.valueTitle,
      periodTitle: series.periodTitle,
      rules: rules(series, words), domain: isShare ? 0...100 : nil)
    return DrawnFigure(
      figure, data: data(series, isShare, showsLimits, places, words),
      finding: finding(figure, series, words),
      words: words)
  }

  /// Nil where periods are hidden, which may be those beyond.
  private static func finding(_ figure: ProcessFigure, _ series: PrintedProcess, _ words: Wording) -> String?
  {
    guard !series.periods.contains(where: \.isHidden) else { return nil }
    let shift = series.rules.flatMap { $0.canSignal ? $0.signals : nil }
    // A period is not judged by itself.
    let hasLimits = figure.periods.contains { $0.limits != nil } && series.isJudged
    guard hasLimits || shift != nil else { return nil }
    return words.findings(
      .periods(
        beyond: hasLimits ? figure.periods.filter { $0.signal != nil }.map(\.label) : nil, shift: shift))
  }

  private static func centreLabel(
    _ series: PrintedProcess, _ isShare: Bool, _ places: Int, _ words: Wording
  ) -> String {
    let number = words.numbers.decimal(series.centre, places: places)
    let value = isShare ? words.numbers.withPercent(number) : number
    return switch series.baseline {
    case .given: words.quality(.baselineGiven(value))
    case .periods(let count) where count < series.periods.count:
      words.quality(.meanOfFirst(count, value))
    case .periods: words.quality(.mean(value))
    case .median: words.quality(.median(value))
    }
  }

  private static func rules(_ series: PrintedProcess, _ words: Wording) -> [String] {
    if series.periods.contains(where: \.isHidden) { return [words.quality(.rulesHidden)] }
    guard let rules = series.rules, rules.canSignal, let longest = rules.longestExpected,
      let fewest = rules.fewestExpected
    else {
      let useful = series.rules?.useful ?? 0
      return [words.quality(.tooFewForRules(useful))]
    }
    return [
      words.quality(
        .runs(
          longest: rules.longestRun, most: longest, crossings: rules.crossings, fewest: fewest,
          signals: rules.signals))
    ]
  }

  private static func data(
    _ series: PrintedProcess, _ isShare: Bool, _ showsLimits: Bool, _ places: Int, _ words: Wording
  ) -> Table {
    let numbers = words.numbers
    var table = Table(
      stub: series.periodTitle,
      columns: isShare
        ? [Table.Column(series.valueTitle)]
          + (showsLimits ? [Table.Column(words.headings(.controlLimits))] : [])
        : [Table.Column(words.headings(.n)), Table.Column(series.valueTitle)])
    for period in series.periods {
      switch period.value {
      case .share(let result, let point):
        let limits =
          point.map { point in
            result.total.value ?? 0 > 0
              ? numbers.interval(point.low * 100, point.high * 100, places: 1) : absent
          } ?? words.headings(.hidden)
        table.rows.append(
          Table.Row(
            .body, Table.Cell(period.label),
            [Table.Cell(words.share(result))] + (showsLimits ? [Table.Cell(limits)] : [])))
      case .median(let median, let count):
        table.rows.append(
          Table.Row(
            .body, Table.Cell(period.label),
            [
              Table.Cell(words.count(count)),
              Table.Cell(
                period.isHidden
                  ? words.headings(.hidden)
                  : median.map { numbers.decimal($0, places: places) } ?? absent),
            ]))
      }
    }
    table.remarks =
      (showsLimits ? [centreLabel(series, isShare, places, words) + ".", words.quality(.exactLimits)] : [])
      + rules(series, words)
      + words.leftOut(series.missing, .period(series.periodTitle))
    return table
  }
}
