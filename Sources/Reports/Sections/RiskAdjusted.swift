internal import Registry
internal import Requests

/// Outcome against what the patients' risk leads one to expect.
enum RiskAdjustedSection: ReportSection {
  static let name = "risk-adjusted"
  static var needs: Words { "predictors of risk, such as age_years and low_flow_min, and an earlier year" }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    // Few, and seldom missing: each patient without one is left out.
    let predictors = report.columns(["age_years", "low_flow_min", "first_rhythm", "witnessed"])
    guard report.hasOutcome, predictors.count > 1, let earlier = report.earlierYears else { return nil }
    let year = report.year
    func risk(_ outcome: Filter, _ condition: String) -> Risk {
      Risk(
        scope: report.scope(condition), outcome: outcome,
        origin: .model(predictors: predictors.map { .column($0) }, fitted: report.filter(earlier)))
    }
    let survived = report.survived
    var blocks: [SectionBlock] = [
      .paragraph(
        "The model is fitted on the patients of \(report.earlierWords ?? "earlier years") and judged by those of \(year), whom it has not seen."
      ),
      .table(
        "table-model", ModelRequest(risk: risk(survived, report.upToNow)),
        "The model of survival to discharge."),
      .table(
        "table-calibration",
        RiskAdjustedRequest(
          risk: risk(survived, report.thisYear), groups: .risk(5), title: "Survival to discharge"),
        "Calibration in \(year), survivors observed and expected by fifths of the risk foretold."),
    ]
    if !report.hides {
      blocks.append(
        .figure(
          "fig-calibration",
          CalibrationRequest(
            risk: risk(survived, report.thisYear), groups: 10, title: "survival to discharge"),
          "Calibration of the model in \(year)."))
    }
    if let centre = report.centreColumn, (report.table[centre]?.levels?.count ?? 0) >= 5 {
      // Beside the funnel's, numbers of fewer years would tell how few patients the model leaves out.
      let first = report.hides ? report.years[0] : year - 2
      blocks += [
        .table(
          "table-centres",
          RiskAdjustedRequest(
            risk: risk(survived, report.since(first)), groups: .by(.column(centre)),
            title: "Survival to discharge"),
          "Survivors observed and expected by centre, \(first) to \(year)."),
        .figure(
          "fig-funnel",
          FunnelRequest(
            scope: report.scope(report.since(year - 2)), outcome: survived, centre: .column(centre),
            named: report.settings.centre.map { [$0.text] } ?? [], title: "Survival to discharge"),
          "Survival to discharge by centre, \(year - 2) to \(year), within exact limits about the share of all."
        ),
      ]
    }
    guard !report.hides else {
      return blocks + [
        .paragraph(
          "Cumulative charts show each patient’s outcome in turn, so that a public report does not draw them."
        )
      ]
    }
    let died = risk(report.filter("survived_to_discharge = no"), report.thisYear)
    return blocks + [
      .figure(
        "fig-vlad", VLADRequest(risk: died),
        "Variable life-adjusted display of \(year), lives gained against expectation patient by patient."),
      .figure("fig-cusum", CUSUMRequest(risk: died), "Risk-adjusted cumulative sum of deaths, \(year)."),
    ]
  }
}
