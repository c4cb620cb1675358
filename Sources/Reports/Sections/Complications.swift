internal import Requests

/// What befell them on ECMO.
enum ComplicationsSection: ReportSection {
  static let name = "complications"
  static var needs: Words { "measures of this registry" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let columns = report.complications
    guard !columns.isEmpty else { return nil }
    guard report.has("ecmo_hours") else {
      return [
        .figure(
          "fig-complications",
          BarsRequest(
            scope: report.scope(report.thisYear),
            content: .variables(columns.map { .column($0) }, by: nil), title: "Patients with the complication"
          ),
          "Complications of \(report.year), in shares of patients. The registry has no hours on ECMO, so that there are no rates."
        )
      ]
    }
    return [
      .figure(
        "fig-complications",
        RatesRequest(
          scope: report.scope(report.thisYear), variables: columns.map { .column($0) },
          exposure: .column("ecmo_hours"), title: "Patients with the complication"),
        "Complications of \(report.year), in shares of patients; the data beside it have the rates per 1,000 hours of ECMO."
      )
    ]
  }
}
