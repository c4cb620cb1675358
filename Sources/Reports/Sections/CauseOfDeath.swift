internal import Requests
internal import Wording

/// What they died of.
enum CauseOfDeathSection: ReportSection {
  static let name = "cause-of-death"
  static var needs: ReportMessage { .needsCauseOfDeath }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard report.hasOutcome, report.has("cause_of_death") else { return nil }
    let died = report.filter("survived_to_discharge = no")
    return [
      .figure(
        "fig-cause-of-death",
        BarsRequest(
          scope: report.scope(report.thisYear),
          content: .shares(
            of: .column("cause_of_death"), counted: died,
            among: [
              ColumnChoice.Group(label: report.text(.ofDeaths), condition: died),
              ColumnChoice.Group(label: report.text(.ofAllPatients), condition: .all),
            ]), title: report.text(.shareOfPatients)),
        report.words(.causesOfDeath(year: report.year)))
    ]
  }
}
