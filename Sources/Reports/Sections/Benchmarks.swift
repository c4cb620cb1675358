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
    // Adults stand beside adults, children beside children.
    var own: [SeriesRequest.Row] = []
    for population in report.populations {
      func line(_ label: String, _ condition: String) -> SeriesRequest.Row {
        var row = row(label, report.within(condition, population))
        if population != .all { row.detail = report.analysisText(.ofPopulation(population)) }
        return row
      }
      own.append(line(ours("\(report.year)"), report.thisYear))
      if let centre = report.ownCentre, population != .children {
        own.append(line(centre.words, centre.condition))
      }
      if let earlier = report.earlierYears { own.append(line(ours(report.earlierPhrase ?? ""), earlier)) }
    }
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
