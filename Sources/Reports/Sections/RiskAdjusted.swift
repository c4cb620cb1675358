internal import Registry
internal import Requests
internal import Wording

/// Outcome against what the patients' risk leads one to expect.
enum RiskAdjustedSection: ReportSection {
  static let name = "risk-adjusted"
  static var needs: ReportMessage { .needsPredictors }

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
      .paragraph(report.words(.model(earlier: report.earlierPhrase ?? "", year: year))),
      .table(
        "table-model", ModelRequest(risk: risk(survived, report.upToNow)),
        report.words(.modelTable)),
      .table(
        "table-calibration",
        RiskAdjustedRequest(
          risk: risk(survived, report.thisYear), groups: .risk(5), title: report.text(.survivalToDischarge)),
        report.words(.calibrationTable(year: year))),
    ]
    if !report.hides {
      blocks.append(
        .figure(
          "fig-calibration",
          CalibrationRequest(
            risk: risk(survived, report.thisYear), groups: 10, title: report.text(.survivalOutcome)),
          report.words(.calibration(year: year))))
    }
    if let centre = report.centreColumn, (report.table[centre]?.levels?.count ?? 0) >= 5 {
      // Beside the funnel's, numbers of fewer years would tell how few patients the model leaves out.
      let first = report.hides ? report.years[0] : year - 2
      blocks += [
        .table(
          "table-centres",
          RiskAdjustedRequest(
            risk: risk(survived, report.since(first)), groups: .by(.column(centre)),
            title: report.text(.survivalToDischarge)),
          report.words(.centres(from: first, to: year))),
        .figure(
          "fig-funnel",
          FunnelRequest(
            scope: report.scope(report.since(year - 2)), outcome: survived, centre: .column(centre),
            named: report.settings.centre.map { [$0.text] } ?? [], title: report.text(.survivalToDischarge)),
          report.words(.funnel(from: year - 2, to: year))),
      ]
    }
    guard !report.hides else {
      return blocks + [.paragraph(report.words(.cumulativeNotDrawn))]
    }
    let died = risk(report.filter("survived_to_discharge = no"), report.thisYear)
    return blocks + [
      .figure("fig-vlad", VLADRequest(risk: died), report.words(.livesGained(year: year))),
      .figure("fig-cusum", CUSUMRequest(risk: died), report.words(.cumulativeDeaths(year: year))),
    ]
  }
}
