internal import Requests
internal import Wording

/// What befell them on ECMO.
enum ComplicationsSection: ReportSection {
  static let name = "complications"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let columns = report.complications
    guard !columns.isEmpty, report.has("ecmo_hours") else { return nil }
    return [
      .figure(
        "fig-complications",
        RatesRequest(
          scope: report.scope(report.thisYear), variables: columns.map { .column($0) },
          exposure: .column("ecmo_hours"), title: report.text(.complicationRates)),
        report.words(.complications(year: report.year)))
    ]
  }
}
