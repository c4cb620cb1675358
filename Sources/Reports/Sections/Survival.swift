internal import Requests
internal import Wording

/// Who survived.
enum SurvivalSection: ReportSection {
  static let name = "survival"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures(["survival", "weaned", "discharged-of-weaned"])
    guard report.hasOutcome, !names.isEmpty else { return nil }
    return [
      .figure(
        "fig-yearly",
        YearlyRequest(
          scope: report.scope(report.upToNow), year: report.yearPlaced, outcome: report.survived,
          partial: report.settings.partial),
        report.words(.yearly), finding: report.finding("survival", .survivalToDischarge)),
      .table("table-survival", report.measuresTable(names), report.words(.survival(year: report.year))),
    ]
  }
}
