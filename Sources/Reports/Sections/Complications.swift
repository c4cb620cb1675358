internal import Analyses
internal import Registry
internal import Requests
internal import Wording

/// What befell them on ECMO.
enum ComplicationsSection: ReportSection {
  static let name = "complications"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let columns = report.complications
    guard !columns.isEmpty else { return nil }
    guard report.has("ecmo_hours") else {
      return [
        .figure(
          "fig-complications",
          BarsRequest(
            scope: report.scope(report.thisYear),
            content: .variables(columns.map { .column($0) }, by: nil), title: report.text(.complicationRates)),
          report.words(.complicationShares(year: report.year)))
      ]
    }
    let timed = report.timedComplications
    var blocks: [SectionBlock] = [
      .figure(
        "fig-complications",
        RatesRequest(
          scope: report.scope(report.thisYear), variables: columns.map { .column($0) },
          exposure: .column("ecmo_hours"), title: report.text(.complicationRates)),
        timed.isEmpty
          ? report.analysis(.ratesOfRuns(year: report.year)) : report.words(.complications(year: report.year))
      )
    ]
    if !timed.isEmpty {
      blocks.append(
        .table(
          "table-first-events",
          FirstEventsRequest(
            scope: report.scope(report.thisYear), variables: timed.map { .column($0) },
            times: timed.map { .column($0 + "_hours") }, exposure: .column("ecmo_hours")),
          report.analysis(.firstEvents(year: report.year))))
    }
    return blocks
  }
}

extension ReportContext {
  /// Complications of which the hours from flow to the first are known: `seizures_hours` beside `seizures`.
  var timedComplications: [String] {
    complications.filter {
      table[$0 + "_hours"]?.quantities != nil && (table[$0].map(ShareTable.isYesNo) ?? false)
    }
  }
}
