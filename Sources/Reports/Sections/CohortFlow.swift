internal import Requests
internal import Wording

/// How many patients went which way.
enum CohortFlowSection: ReportSection {
  static let name = "cohort-flow"
  static var needs: ReportMessage { .needsFlowMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let all: [(ReportStep, String)] = [
      (.runs, "runs"), (.weaned, "weaned"), (.dischargedAlive, "survival"),
      (.goodNeurology, "good-neurology-recorded"),
    ]
    let steps = all.compactMap { step, name in
      report.measure(name).map {
        FlowRequest.Step(
          label: report.text(.step(step)), count: .measure(report.request($0, report.thisYear)))
      }
    }
    guard steps.count > 1 else { return nil }
    // The ECMO runs that are not ECPR's are patients too, and may be few.
    let runs = report.settings.ecmoRuns[report.year].flatMap { count in
      report.measure("runs").map {
        FlowRequest.Step(
          label: report.text(.step(.all)),
          count: .all(
            count, part: report.request($0, report.thisYear), source: report.text(.reportedByCentres)))
      }
    }
    let rule = report.table.included == nil ? nil : report.inclusionWords.map { SectionBlock.paragraph($0) }
    return [rule].compactMap { $0 } + [
      .flow(
        id: "fig-flow", FlowRequest(steps: (runs.map { [$0] } ?? []) + steps),
        caption: report.words(.flow(year: report.year)))
    ] + counted(report)
  }

  /// Whether runs or patients are counted.
  private static func counted(_ report: ReportContext) -> [SectionBlock] {
    guard let patient = report.patientColumn, report.hasOutcome else {
      return [.paragraph(report.analysis(.runsCounted))]
    }
    return [
      .table(
        "table-runs",
        RunsRequest(
          scope: report.scope(report.thisYear), patient: .column(patient.name), outcome: report.survived,
          order: .column(report.yearColumn),
          centre: report.centreColumn.flatMap {
            (report.table[$0]?.levels?.count ?? 0) >= 2 ? .column($0) : nil
          },
          title: report.text(.survivalToDischarge)),
        report.analysis(.firstRuns(year: report.year)))
    ]
  }
}
