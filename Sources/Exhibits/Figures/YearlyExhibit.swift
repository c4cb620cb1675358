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
          label: String(year.year), cases: year.cases.plotted, events: year.result.events.plotted,
          unknown: unknown(year.cases, year.result) ?? 0, rate: year.result.result.flatMap(rate),
          isPartial: year.partial != nil)
      },
      overall: overall.result.flatMap(rate), eventLabel: eventLabel, otherLabel: otherLabel,
      eventTotal: overall.result.map { "\($0.events) of \($0.total)" } ?? PrintedCount.hiddenWord,
      otherTotal: overall.result.map { "\($0.total - $0.events) of \($0.total)" } ?? PrintedCount.hiddenWord,
      rateTitle: rateTitle, intervalName: "95% interval (Wilson)", trend: trend(outcomes))
  }

  static func data(_ outcomes: PrintedYears, eventLabel: String, rateTitle: String) -> Table {
    let style = Numbers.english
    let hasUnknown = outcomes.overall.unknown.value != 0
    func row(_ head: String, _ cases: PrintedCount, _ printed: PrintedProportion) -> Table.Row {
      let counts = [cases] + (hasUnknown ? [printed.unknown] : []) + [printed.events]
      let result = printed.result
      let percent =
        result.map { $0.total > 0 ? style.percent($0.events, of: $0.total) : absent }
        ?? PrintedCount.hiddenWord
      let interval =
        result.map { $0.interval.map { style.interval($0.low * 100, $0.high * 100, places: 1) } ?? absent }
        ?? PrintedCount.hiddenWord
      return Table.Row(
        .body, Table.Cell(head), (counts.map(\.text) + [percent, interval]).map { Table.Cell($0) })
    }
    return Table(
      stub: "Year",
      columns: [Table.Column("Cases")] + (hasUnknown ? [Table.Column("Outcome unknown")] : []) + [
        Table.Column(eventLabel), Table.Column(rateTitle + ", %"), Table.Column("95% interval"),
      ],
      rows: outcomes.years.map { year in
        row(String(year.year) + (year.partial.map { " (\($0))" } ?? ""), year.cases, year.result)
      } + [row("All years", outcomes.cases, outcomes.overall)],
      remarks: ["Intervals are Wilson’s."] + (trend(outcomes).map { [$0] } ?? [])
        + (hasUnknown ? ["Shares are of the cases whose outcome is known."] : [])
        + Remarks.leftOut(outcomes.missingYear, missing: "the year")
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

  private static func trend(_ outcomes: PrintedYears) -> String? {
    guard let trend = outcomes.trend else { return nil }
    let whole = outcomes.years.contains { $0.partial != nil } ? " over whole years" : ""
    let words = trend.pValue < 0.05 ? (trend.rises ? "It rose" : "It fell") : "No trend can be shown"
    return
      "\(words)\(whole) (Cochran–Armitage\(trend.isExact ? ", exact" : ""), \(Numbers.english.pStatement(trend.pValue)))."
  }
}
