internal import Prose
internal import Requests
internal import Wording

/// The registry beside published series.
enum BenchmarksSection: ReportSection {
  static let name = "benchmarks"
  static var needs: ReportMessage { .needsBenchmarks(setting: "benchmarks") }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard let file = report.settings.benchmarks, let survival = report.measure("survival") else { return nil }
    func row(_ label: String, _ condition: String) -> SeriesRequest.Row {
      SeriesRequest.Row(label: label, detail: nil, content: .own(report.request(survival, condition)))
    }
    func ours(_ period: Phrase) -> String { report.text(.inPeriod(name: report.title, period)) }
    var own = [row(ours("\(report.year)"), report.thisYear)]
    if let centre = report.ownCentre { own.append(row(centre.words, centre.condition)) }
    if let earlier = report.earlierYears { own.append(row(ours(report.earlierPhrase ?? ""), earlier)) }
    func series(showsSources: Bool) -> SeriesRequest {
      let published = report.series(
        file,
        columns: [
          "label": ["series"], "detail": ["period", "population"], "estimate": ["survival_percent"],
        ],
        showsSources: showsSources)
      return SeriesRequest(
        measure: .proportion, title: report.text(.benchmarksTitle), rows: published.rows + own,
        credit: published.credit)
    }
    return [
      .figure(
        "fig-benchmarks", series(showsSources: false),
        report.words(.benchmarks)),
      .table("table-benchmarks", series(showsSources: true), report.words(.benchmarkSources)),
    ]
  }
}
