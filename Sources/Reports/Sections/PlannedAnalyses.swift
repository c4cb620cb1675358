internal import Prose
internal import Wording

/// What is going to be computed and how, from the report's settings alone: to be published before the data are closed.
enum AnalysisPlanSection: ReportSection {
  static let name = "analysis-plan"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let plan = AnalysisPlan(report)
    return [
      .grid(
        [report.analysis(.planItem), report.analysis(.planned)],
        plan.lines.map { [report.analysis(.plan($0.item)), [.text($0.text)]] }),
      .paragraph(report.analysis(.planHash(plan.hash))),
    ]
  }
}
