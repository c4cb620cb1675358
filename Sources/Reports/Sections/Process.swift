internal import Requests
internal import Wording

/// How they were treated.
enum ProcessSection: ReportSection {
  static let name = "process"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures([
      "no-flow", "low-flow", "arrest-to-flow", "within-60", "distal-perfusion", "angiography",
    ])
    guard !names.isEmpty else { return nil }
    let year = report.year
    let period = ColumnChoice.column(report.yearColumn)
    var blocks: [SectionBlock] = [
      .table(
        "table-process", report.measuresTable(names), report.words(.process(year: year)))
    ]
    // The year is judged by those before it.
    let before = report.years.count - 1
    if report.has("arrest_to_flow_min"), before > 0 {
      blocks.append(
        .figure(
          "fig-within-60",
          ProcessRequest(
            scope: report.scope(report.upToNow), outcome: report.filter("arrest_to_flow_min <= 60"),
            period: period, baselinePeriods: before, title: report.text(.withinHourTitle)),
          report.words(.withinHourByYear)))
    }
    guard report.has("low_flow_min") else { return blocks }
    let lowFlow = ColumnChoice.column("low_flow_min")
    blocks.append(
      .figure(
        "fig-low-flow",
        RunRequest(scope: report.scope(report.upToNow), content: .median(lowFlow), period: period),
        report.words(.lowFlowByYear)))
    // Its boxes show single patients.
    if report.hides { return blocks }
    return blocks + [
      .figure(
        "fig-low-flow-patients",
        BoxRequest(
          scope: report.scope(report.since(year - 2)), groups: ValueGroups(of: lowFlow, by: period)),
        report.words(.lowFlowOfPatients))
    ]
  }
}
