internal import Requests
internal import Wording

/// In what state the survivors left.
enum NeurologySection: ReportSection {
  static let name = "neurology"
  static var needs: ReportMessage { .needsMeasures }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    let names = report.measures([
      "good-neurology", "good-neurology-of-survivors", "good-neurology-recorded", "good-neurology-best-case",
      "good-neurology-children",
    ])
    guard !names.isEmpty else { return nil }
    let byAge = report.has("pcpc_discharge") && report.has("age_years")
    var blocks: [SectionBlock] = []
    if report.hasOutcome, report.has("cpc_discharge") {
      // By the age, as the measures have it; who is of unknown age counts among those of unknown state.
      let good =
        byAge
        ? "(age_years >= 18 and cpc_discharge in (1, 2)) or (age_years < 18 and pcpc_discharge in (1, 2))"
        : "cpc_discharge in (1, 2)"
      let states = [
        (ReportMessage.goodState, "(\(good)) and survived_to_discharge = yes"),
        (.poorState, "survived_to_discharge = yes"), (.diedState, "survived_to_discharge = no"),
      ].map { ColumnChoice.Group(label: report.text($0), condition: report.filter($1)) }
      blocks.append(
        .figure(
          "fig-neurology",
          BarsRequest(
            scope: report.scope(report.since(report.year - 4)),
            content: .counts(
              of: .column(report.yearColumn), by: .groups(states, title: report.text(.stateAtDischarge)),
              .stacked,
              .percent)),
          report.words(.stateByYear(byAge: byAge))))
    }
    blocks.append(
      .table(
        "table-neurology", report.measuresTable(names),
        report.words(.neurology(year: report.year, byAge: byAge))))
    return blocks + report.missing(["cpc_discharge"], of: report.populations[0], showsCases: true)
  }
}
