internal import Requests

/// In what state the survivors left.
enum NeurologySection: ReportSection {
  static let name = "neurology"
  static var needs: Words { "measures of this registry" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures([
      "good-neurology", "good-neurology-of-survivors", "good-neurology-recorded", "good-neurology-best-case",
      "good-neurology-children",
    ])
    guard !names.isEmpty else { return nil }
    var blocks: [SectionBlock] = []
    if report.hasOutcome, report.has("cpc_discharge") {
      let good =
        report.has("pcpc_discharge")
        ? "cpc_discharge in (1, 2) or pcpc_discharge in (1, 2)" : "cpc_discharge in (1, 2)"
      let states = [
        ("CPC 1 or 2", "survived_to_discharge = yes and (\(good))"),
        ("CPC 3 or 4, or not known", "survived_to_discharge = yes"),
        ("Died in hospital", "survived_to_discharge = no"),
      ].map { ColumnChoice.Group(label: $0, condition: report.filter($1)) }
      blocks.append(
        .figure(
          "fig-neurology",
          BarsRequest(
            scope: report.scope(report.since(report.year - 4)),
            content: .counts(
              of: .column(report.yearColumn), by: .groups(states, title: "State at discharge"), .stacked,
              .percent)),
          "State at discharge, of all patients, by year. In children the PCPC stands for the CPC."))
    }
    blocks.append(
      .table(
        "table-neurology", report.measuresTable(names),
        "Neurological outcome in \(report.year). On record counts survivors of unknown state as poor, which is the worst case."
      ))
    return blocks
  }
}
