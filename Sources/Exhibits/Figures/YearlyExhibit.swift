internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// Yearly cases and survival: the figure and the table of its data.
package enum YearlyExhibit {
  package static func draw(
    _ outcomes: PrintedYears, eventLabel: String, otherLabel: String, rateTitle: String
  ) -> DrawnFigure {
    DrawnFigure(
      figure(outcomes, eventLabel: eventLabel, otherLabel: otherLabel, rateTitle: rateTitle),
      data: data(outcomes, eventLabel: eventLabel, rateTitle: rateTitle))
  }

  static func figure(
    _ outcomes: PrintedYears, eventLabel: String, otherLabel: String, rateTitle: String
  ) -> YearlyFigure {
    let overall = outcomes.overall
    return YearlyFigure(
      years: outcomes.years.map { year in
        YearlyFigure.Year(
          label: String(year.year), cases: year.result.total.plotted, events: year.result.events.plotted,
          rate: year.result.result.flatMap(rate), isPartial: year.partial != nil)
      },
      overall: overall.result.flatMap(rate), eventLabel: eventLabel, otherLabel: otherLabel,
      eventTotal: overall.result.map { "\($0.events) of \($0.total)" } ?? PrintedCount.hiddenWord,
      otherTotal: overall.result.map { "\($0.total - $0.events) of \($0.total)" } ?? PrintedCount.hiddenWord,
      rateTitle: rateTitle, intervalName: "95% interval (Wilson)", trend: trend(outcomes))
  }

  static func data(_ outcomes: PrintedYears, eventLabel: String, rateTitle: String) -> Table {
    let style = JournalStyle.nejm
    func row(_ head: String, _ printed: PrintedProportion) -> Table.Row {
      guard let result = printed.result else {
        return Table.Row(
          .body, Table.Cell(head),
          [printed.total.text, printed.events.text, PrintedCount.hiddenWord, PrintedCount.hiddenWord].map {
            Table.Cell($0)
          })
      }
      let percent = result.total > 0 ? style.percent(result.events, of: result.total) : absent
      let interval = result.interval.map { style.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent
      return Table.Row(
        .body, Table.Cell(head),
        [result.total, result.events].map { Table.Cell(String($0)) } + [
          Table.Cell(percent), Table.Cell(interval),
        ])
    }
    return Table(
      stub: "Year",
      columns: [
        Table.Column("Cases"), Table.Column(eventLabel), Table.Column(rateTitle + ", %"),
        Table.Column("95% interval"),
      ],
      rows: outcomes.years.map { row(String($0.year) + ($0.partial.map { " (\($0))" } ?? ""), $0.result) }
        + [row("All years", outcomes.overall)],
      remarks: ["Intervals are Wilson’s."] + (trend(outcomes).map { [$0] } ?? [])
        + (outcomes.overall.unknown.value != 0
          ? ["\(outcomes.overall.unknown.text) records have no known outcome and are left out."] : [])
        + (outcomes.missingYear.value != 0
          ? ["\(outcomes.missingYear.text) records have no year and are left out."] : [])
    )
  }

  private static func rate(_ result: ProportionResult) -> (estimate: Double, low: Double, high: Double)? {
    guard let estimate = result.proportion?.estimate, let interval = result.interval else { return nil }
    return (estimate * 100, interval.low * 100, interval.high * 100)
  }

  private static func trend(_ outcomes: PrintedYears) -> String? {
    guard let trend = outcomes.trend else { return nil }
    let whole = outcomes.years.contains { $0.partial != nil } ? " over whole years" : ""
    let words = trend.pValue < 0.05 ? (trend.rises ? "It rose" : "It fell") : "No trend can be shown"
    return
      "\(words)\(whole) (Cochran–Armitage\(trend.isExact ? ", exact" : ""), \(JournalStyle.nejm.pStatement(trend.pValue)))."
  }
}
