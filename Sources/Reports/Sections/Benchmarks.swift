internal import Prose
internal import Requests

/// The registry beside published series.
enum BenchmarksSection: ReportSection {
  static let name = "benchmarks"
  static var needs: Words { "\(code: "benchmarks") among the report’s settings, and the measure survival" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard let file = report.settings.benchmarks, let survival = report.measure("survival") else { return nil }
    func row(_ label: String, _ condition: String) -> SeriesRequest.Row {
      SeriesRequest.Row(label: label, detail: nil, content: .own(report.request(survival, condition)))
    }
    var own = [row("\(report.title), \(report.year)", report.thisYear)]
    if let centre = report.ownCentre { own.append(row(centre.words, centre.condition)) }
    if let earlier = report.earlierYears {
      own.append(row("\(report.title), \(report.earlierWords ?? "")", earlier))
    }
    func series(showsSources: Bool) -> SeriesRequest {
      let published = report.series(
        file,
        columns: [
          "label": ["series"], "detail": ["period", "population"], "estimate": ["survival_percent"],
        ],
        showsSources: showsSources)
      return SeriesRequest(
        measure: .proportion, title: "Survival to discharge, %", rows: published.rows + own,
        credit: published.credit)
    }
    return [
      .figure(
        "fig-benchmarks", series(showsSources: false),
        "Our survival to discharge beside other series, as they print it; populations and periods differ, so that a difference is a question and not a verdict."
      ),
      .table(
        "table-benchmarks", series(showsSources: true), "The series with their sources."),
    ]
  }
}
