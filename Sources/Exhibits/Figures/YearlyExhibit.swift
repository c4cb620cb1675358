internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// Yearly cases and survival: the figure and the table of its data.
package enum YearlyExhibit {
  package static func draw(
    _ outcomes: PrintedYears, eventLabel: String, otherLabel: String, rateTitle: String,
    words: Wording
  ) -> DrawnFigure {
    DrawnFigure(
      figure(outcomes, eventLabel: eventLabel, otherLabel: otherLabel, rateTitle: rateTitle, words),
      data: data(outcomes, eventLabel: eventLabel, rateTitle: rateTitle, words), words: words)
  }

  static func figure(
    _ outcomes: PrintedYears, eventLabel: String, otherLabel: String, rateTitle: String,
    _ words: Wording
  ) -> YearlyFigure {
    let overall = outcomes.overall
    return YearlyFigure(
      years: outcomes.years.map { year in
        YearlyFigure.Year(
          label: String(year.year), cases: year.cases.plotted, events: year.result.events.plotted,
          unknown: unknown(year.cases, year.result) ?? 0, rate: year.result.result.flatMap(rate),
          isPartial: year.partial != nil)
      },
      overall: overall.result.flatMap(rate), eventLabel: eventLabel, otherLabel: otherLabel,
      eventTotal: overall.result.map { words.findings(.ofTotal($0.events, $0.total)) }
        ?? words.headings(.hidden),
      otherTotal: overall.result.map { words.findings(.ofTotal($0.total - $0.events, $0.total)) }
        ?? words.headings(.hidden),
      rateTitle: rateTitle, intervalName: words.headings(.wilsonInterval), trend: trend(outcomes, words))
  }

  static func data(_ outcomes: PrintedYears, eventLabel: String, rateTitle: String, _ words: Wording)
    -> Table
  {
    let numbers = words.numbers
    let hasUnknown = outcomes.overall.unknown.value != 0
    func row(_ head: String, _ cases: PrintedCount, _ printed: PrintedProportion) -> Table.Row {
      let counts = [cases] + (hasUnknown ? [printed.unknown] : []) + [printed.events]
      let result = printed.result
      let percent =
        result.map { $0.total > 0 ? numbers.percent($0.events, of: $0.total) : absent }
        ?? words.headings(.hidden)
      let interval =
        result.map { $0.interval.map { numbers.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent }
        ?? words.headings(.hidden)
      return Table.Row(
        .body, Table.Cell(head), (counts.map(words.count) + [percent, interval]).map { Table.Cell($0) })
    }
    return Table(
      stub: words.headings(.year),
      columns: [Table.Column(words.headings(.cases))]
        + (hasUnknown ? [Table.Column(words.headings(.outcomeUnknown))] : []) + [
          Table.Column(eventLabel), Table.Column(words.figures(.inPercent(rateTitle))),
          Table.Column(words.headings(.interval)),
        ],
      rows: outcomes.years.map { year in
        row(words.year(year.year, year.partial), year.cases, year.result)
      } + [row(words.headings(.allYears), outcomes.cases, outcomes.overall)],
      remarks: [words.remarks(.wilson)] + (trend(outcomes, words).map { [$0] } ?? [])
        + (hasUnknown ? [words.remarks(.knownOutcomes)] : [])
        + words.leftOut(outcomes.missingYear, .year)
    )
  }

  /// Cases beyond those whose outcome is known, as printed.
  private static func unknown(_ cases: PrintedCount, _ printed: PrintedProportion) -> Int? {
    guard let cases = cases.value, let known = printed.total.value else { return nil }
    return max(0, cases - known)
  }

  private static func rate(_ result: ProportionResult) -> (estimate: Double, low: Double, high: Double)? {
    guard let estimate = result.proportion?.estimate, let interval = result.interval else { return nil }
    return (estimate * 100, interval.low * 100, interval.high * 100)
  }

  private static func trend(_ outcomes: PrintedYears, _ words: Wording) -> String? {
    outcomes.trend.map { trend in
      words.remarks(
        .trend(
          trend.message,
          wholeYears: outcomes.years.contains { $0.partial != nil }, isExact: trend.isExact,
          p: words.numbers.pStatement(trend.saidPValue)))
    }
  }
}

extension YearlyOutcomes.Trend {
  /// No rise and no fall is said where the years lie off a straight line by more than chance.
  var message: RemarkMessage.Trend {
    if pValue >= 0.05 { return .none }
    return departurePValue.map { $0 < 0.05 } == true ? .uneven : rises ? .rose : .fell
  }

  /// Of the test that says it.
  var saidPValue: Double { message == .uneven ? departurePValue ?? pValue : pValue }
}
