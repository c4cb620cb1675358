package import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// Cases a year with exact intervals, and their share of all ECMO runs where those are known.
package enum ActivityExhibit {
  package static func draw(_ disclosed: Disclosed<YearlyActivity>, share title: String, words: Wording)
    -> DrawnFigure
  {
    let activity = disclosed.value
    let hasAll = activity.years.contains(where: \.hasAll)
    let figure = YearlyFigure(
      years: activity.years.map { year in
        YearlyFigure.Year(
          label: String(year.year), cases: year.cases.isHidden ? .hidden : .shown(year.cases.events),
          events: nil, rate: year.hasAll ? rate(year.cases) : nil,
          casesInterval: year.interval.map { ($0.low, $0.high) }, isPartial: year.partial != nil)
      }, overall: nil, eventLabel: "", otherLabel: "", eventTotal: "", otherTotal: "",
      rateTitle: hasAll ? title : "", intervalName: words.headings(.wilsonInterval),
      trend: trend(activity, words))
    return DrawnFigure(figure, data: data(activity, hasAll, title, words), words: words)
  }

  private static func rate(_ result: ProportionResult) -> (estimate: Double, low: Double, high: Double)? {
    guard let estimate = result.proportion?.estimate, let interval = result.interval else { return nil }
    return (estimate * 100, interval.low * 100, interval.high * 100)
  }

  private static func trend(_ activity: YearlyActivity, _ words: Wording) -> String? {
    activity.trend.map { trend in
      words.remarks(
        .shareTrend(
          trend.pValue < 0.05 ? (trend.rises ? .rose : .fell) : .none,
          p: words.numbers.pStatement(trend.pValue)))
    }
  }

  private static func data(_ activity: YearlyActivity, _ hasAll: Bool, _ title: String, _ words: Wording)
    -> Table
  {
    let numbers = words.numbers
    return Table(
      stub: words.headings(.year),
      columns: [Table.Column(words.headings(.cases)), Table.Column(words.headings(.interval))]
        + (hasAll ? [Table.Column(title), Table.Column(words.headings(.intervalPercent))] : []),
      rows: activity.years.map { year in
        let isHidden = year.cases.isHidden
        let cases = isHidden ? words.headings(.hidden) : String(year.cases.events)
        let interval = year.interval.map { numbers.interval($0.low, $0.high, places: 1) } ?? cases
        let share =
          !year.hasAll && !isHidden
          ? [absent, absent] : [words.share(year.cases), words.interval(year.cases)]
        return Table.Row(
          .body, Table.Cell(words.year(year.year, year.partial)),
          ([cases, interval] + (hasAll ? share : [])).map { Table.Cell($0) })
      },
      remarks: [words.remarks(.exactCounts(withShares: hasAll))]
        + (trend(activity, words).map { [$0] } ?? []) + words.leftOut(activity.missingYear, .year))
  }
}
