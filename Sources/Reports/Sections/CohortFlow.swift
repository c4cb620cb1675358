internal import Requests

/// How many patients went which way.
enum CohortFlowSection: ReportSection {
  static let name = "cohort-flow"
  static var needs: Words { "the measures runs, weaned and survival of this registry" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let steps = [
      ("ECPR runs", "runs"), ("Weaned from ECMO", "weaned"), ("Discharged alive", "survival"),
      ("Good neurological outcome", "good-neurology-recorded"),
    ].compactMap { label, name in
      report.measure(name).map {
        FlowRequest.Step(label: label, count: .measure(report.request($0, report.thisYear)))
      }
    }
    guard steps.count > 1 else { return nil }
    // The ECMO runs that are not ECPR's are patients too, and may be few.
    let all = report.settings.ecmoRuns[report.year].flatMap { count in
      report.measure("runs").map {
        FlowRequest.Step(
          label: "All ECMO runs",
          count: .all(count, part: report.request($0, report.thisYear), source: "as the centres report"))
      }
    }
    let caption: Words =
      "From cannulation to recovery, \(report.year); each step as a share of the step before."
    let rule = report.table.included == nil ? nil : report.inclusionWords.map { SectionBlock.paragraph($0) }
    return [rule].compactMap { $0 } + [
      .flow(
        id: "fig-flow", FlowRequest(steps: (all.map { [$0] } ?? []) + steps), caption: caption.content)
    ]
  }
}
