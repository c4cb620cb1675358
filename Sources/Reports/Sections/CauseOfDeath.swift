internal import Requests

/// What they died of.
enum CauseOfDeathSection: ReportSection {
  static let name = "cause-of-death"
  static var needs: Words { "the fields cause_of_death and survived_to_discharge" }

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
              ColumnChoice.Group(label: "Of deaths", condition: died),
              ColumnChoice.Group(label: "Of all patients", condition: .all),
            ]), title: "Share of patients"),
        "Causes of death in \(report.year), of all who died in hospital and of all patients.")
    ]
  }
}
