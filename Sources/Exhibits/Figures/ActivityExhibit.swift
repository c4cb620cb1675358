internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables

/// Cases a year with exact intervals, and their share of all ECMO runs where those are known.
package enum ActivityExhibit {
  package static func draw(_ activity: PrintedActivity, share title: String) -> DrawnFigure {
    let hasAll = activity.years.contains { $0.share != nil }
    let figure = YearlyFigure(
      years: activity.years.map { year in
        YearlyFigure.Year(
          label: String(year.year), cases: year.cases.plotted,
          events: nil, rate: year.share?.result.flatMap(rate),
          casesInterval: year.interval.map { ($0.low, $0.high) }, isPartial: year.partial != nil)
      }, overall: nil, eventLabel: "", otherLabel: "", eventTotal: "", otherTotal: "",
      rateTitle: hasAll ? title : "", intervalName: "95% interval (Wilson)", trend: trend(activity))
    return DrawnFigure(figure, data: data(activity, hasAll, title))
  }

  private static func rate(_ result: ProportionResult) -> (estimate: Double, low: Double, high: Double)? {
    guard let estimate = result.proportion?.estimate, let interval = result.interval else { return nil }
    return (estimate * 100, interval.low * 100, interval.high * 100)
  }

  private static func trend(_ activity: PrintedActivity) -> String? {
    guard let trend = activity.trend else { return nil }
    let words =
      trend.pValue < 0.05
      ? (trend.rises ? "The share rose" : "The share fell") : "No trend of the share can be shown"
    return "\(words) (Cochran–Armitage, \(Numbers.english.pStatement(trend.pValue)))."
  }

  private static func data(_ activity: PrintedActivity, _ hasAll: Bool, _ title: String) -> Table {
    let style = Numbers.english
    return Table(
      stub: "Year",
      columns: [Table.Column("Cases"), Table.Column("95% interval")]
        + (hasAll ? [Table.Column(title), Table.Column("95% interval, %")] : []),
      rows: activity.years.map { year in
        let cases = year.cases.text
        let interval =
          year.interval.map { style.interval($0.low, $0.high, places: 1) }
          ?? (year.cases.isHidden ? PrintedCount.hiddenWord : absent)
        let share =
          year.share.map { [ProportionText.share($0), ProportionText.interval($0)] } ?? [absent, absent]
        return Table.Row(
          .body, Table.Cell(String(year.year) + (year.partial.map { " (\($0))" } ?? "")),
          ([cases, interval] + (hasAll ? share : [])).map { Table.Cell($0) })
      },
      remarks: [
        "Intervals of counts are exact Poisson ones\(hasAll ? ", those of shares Wilson’s" : "")."
      ] + (trend(activity).map { [$0] } ?? [])
        + Remarks.leftOut(activity.missingYear, missing: "the year"))
  }
}
