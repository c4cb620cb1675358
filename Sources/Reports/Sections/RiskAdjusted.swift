internal import Registry
internal import Requests
internal import Wording

/// Outcome against what the patients' risk leads one to expect.
enum RiskAdjustedSection: ReportSection {
  static let name = "risk-adjusted"
  static var needs: ReportMessage { .needsPredictors }

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    report.checkPredictors()
    guard report.hasOutcome, report.predictors.count > 1, let earlier = report.earlierYears else {
      return nil
    }
    var blocks: [SectionBlock] = [
      .paragraph(
        report.analysis(
          .chosenBefore(
            predictors: report.predictorTitles(), areNamed: report.settings.adjustment.predictors != nil,
            earlier: report.earlierPhrase ?? "", year: report.year)))
    ]
    for population in report.populations {
      let adjustment = report.adjustment(population, learning: earlier, judged: report.thisYear)
      blocks += model(adjustment, population, report)
    }
    let first = report.populations[0]
    blocks += centres(first, report)
    guard !report.hides else { return blocks + [.paragraph(report.words(.cumulativeNotDrawn))] }
    let died = report.risk(
      report.adjustment(first, learning: earlier, judged: report.thisYear), isOpposite: true)
    return blocks + [
      .figure(
        "fig-vlad", VLADRequest(risk: died), report.analysis(.livesGained(first, year: report.year))),
      .figure(
        "fig-cusum", CUSUMRequest(risk: died), report.analysis(.cumulativeDeaths(first, year: report.year))),
    ]
  }

  private static func model(
    _ adjustment: Adjustment, _ population: ReportPopulation, _ report: ReportContext
  ) -> [SectionBlock] {
    let id = population == .all ? "" : "-" + population.rawValue
    let (year, earlier) = (report.year, report.earlierPhrase ?? "")
    let outcome = report.text(.survivalToDischarge)
    var blocks: [SectionBlock] = [
      .table(
        "table-model\(id)", AdjustmentRequest(adjustment, .model),
        report.analysis(.model(population, earlier: earlier))),
      .table(
        "table-coefficients\(id)", AdjustmentRequest(adjustment, .coefficients),
        report.analysis(.coefficients(population, earlier: earlier))),
    ]
    // Of children there are seldom enough for a curve.
    let numbers = report.predictors.filter { report.table[$0]?.quantities != nil }
    for name in numbers where population != .children && adjustment.knots >= 3 {
      let title = report.table[name]?.field.title ?? name
      blocks.append(
        .figure(
          "fig-curve-\(name.replacing("_", with: "-"))",
          AdjustmentRequest(adjustment, .curve, of: .column(name)),
          report.analysis(.curve(title, population))))
    }
    blocks += [
      .table(
        "table-left-out\(id)", AdjustmentRequest(adjustment, .leftOut),
        report.analysis(.leftOut(population, earlier: earlier))),
      .table(
        "table-performance\(id)", AdjustmentRequest(adjustment, .performance),
        report.analysis(.performance(population, year: year))),
      .table(
        "table-calibration\(id)",
        RiskAdjustedRequest(risk: report.risk(adjustment), groups: .risk(5), title: outcome),
        report.analysis(.calibrationTable(population, year: year))),
    ]
    if !report.hides {
      blocks.append(
        .figure(
          "fig-calibration\(id)", AdjustmentRequest(adjustment, .calibration, title: outcome),
          report.analysis(.calibration(population, year: year))))
    }
    return blocks
  }

  private static func centres(_ population: ReportPopulation, _ report: ReportContext) -> [SectionBlock] {
    guard report.comparesCentres, let centre = report.centreColumn, let years = report.centreYears else {
      return []
    }
    let adjustment = report.adjustment(
      population, learning: years.learning, judged: years.judged, isValidated: false)
    let request = CentresRequest(
      adjustment, by: .column(centre), named: report.settings.centre.map { [$0.text] } ?? [],
      title: report.text(.survivalToDischarge))
    return [
      .table(
        "table-centres", request,
        report.analysis(
          .centres(population, from: years.first, to: report.year, learntUpTo: years.first - 1))),
      .figure(
        "fig-funnel", request, report.analysis(.funnel(population, from: years.first, to: report.year))),
    ]
  }
}
