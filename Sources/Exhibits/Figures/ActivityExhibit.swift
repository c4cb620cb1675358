internal import Analyses
package import Disclosure
internal import Figures
internal import Notation
internal import Tables
package import Wording

/// Cases a year with exact intervals, and their share of all ECMO runs where those are known.
package enum ActivityExhibit {
  package static func draw(_ activity: PrintedActivity, share title: String, words: Wording) -> DrawnFigure {
    let hasAll = activity.years.contains { $0.share != nil }
    let figure = YearlyFigure(
      years: activity.years.map { year in
        YearlyFigure.Year(
          label: String(year.year), cases: year.cases.plotted,
          events: nil, rate: year.share?.result.flatMap(rate),
          casesInterval: year.interval.map { ($0.low, $0.high) }, isPartial: year.partial != nil)
      }, overall: nil, eventLabel: "", otherLabel: "", eventTotal: "", otherTotal: "",
      rateTitle: hasAll ? title : "", intervalName: words.headings(.wilsonInterval),
      trend: trend(activity, words))
    return DrawnFigure(
      figure, data: data(activity, hasAll, title, words), finding: finding(activity, words), words: words)
  }

  private static func finding(_ activity: PrintedActivity, _ words: Wording) -> String? {
    guard let last = activity.years.last, let cases = last.cases.value, let interval = last.interval else {
      return nil
    }
    let range = words.numbers.interval(interval.low, interval.high, places: 1)
    let count = words.findings(.cases(cases, in: words.year(last.year, last.partial), interval: range))
    return ([count] + (trend(activity, words).map { [$0] } ?? [])).joined(separator: " ")
  }

  private static func rate(_ result: ProportionResult) -> (estimate: Double, low: Double, high: Double)? {
    guard let estimate = result.proportion?.estimate, let interval = result.interval else { return nil }
    return (estimate * 100, interval.low * 100, interval.high * 100)
  }

  private static func trend(_ activity: PrintedActivity, _ words: Wording) -> String? {
    activity.trend.map { trend in
      words.remarks(.shareTrend(trend.message, p: words.numbers.pStatement(trend.saidPValue)))
    }
  }

  private static func data(_ activity: PrintedActivity, _ hasAll: Bool, _ title: String, _ words: Wording)
    -> Table
  {
    let numbers = words.numbers
    return Table(
      stub: words.headings(.year),
      columns: [Table.Column(words.headings(.cases)), Table.Column(words.headings(.interval))]
        + (hasAll ? [Table.Column(title), Table.Column(words.headings(.intervalPercent))] : []),
      rows: activity.years.map { year in
        let cases = words.count(year.cases)
        let interval =
          year.interval.map { numbers.interval($0.low, $0.high, places: 1) }
          ?? (year.cases.isHidden ? words.headings(.hidden) : absent)
        let share = year.share.map { [words.share($0), words.interval($0)] } ?? [absent, absent]
        return Table.Row(
          .body, Table.Cell(words.year(year.year, year.partial)),
          ([cases, interval] + (hasAll ? share : [])).map { Table.Cell($0) })
      },
      remarks: [words.remarks(.exactCounts(withShares: hasAll))]
        + (trend(activity, words).map { [$0] } ?? []) + words.leftOut(activity.missingYear, .year))
  }
}
