internal import Requests

/// Who survived.
enum SurvivalSection: ReportSection {
  static let name = "survival"
  static var needs: Words { "measures of this registry" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["survival", "weaned", "discharged-of-weaned"])
    guard report.hasOutcome, !names.isEmpty else { return nil }
    return [
      .figure(
        "fig-yearly",
        YearlyRequest(
          scope: report.scope(report.upToNow), year: report.yearPlaced, outcome: report.survived,
          partial: report.settings.partial),
        "Cases and survival by year.", finding: report.finding("survival", "Survival to discharge")),
      .table("table-survival", report.measuresTable(names), "Survival and weaning in \(report.year)."),
    ]
  }
}
