internal import Analyses
package import Modelling
internal import Registry

/// A risk adjustment as it may be printed. Its odds ratios, areas and slopes rest on continuous predictors of all its
/// patients, so that no count follows from them; where no predictor is a number they would be counts in disguise.
extension Release {
  private func link(_ patients: ProportionPatients) {
    ledger?.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
  }

  package func callAsFunction(_ report: RiskAdjustmentReport) -> PrintedAdjustment? {
    guard isExact, report.hasNumber || !hidesSmallNumbers else { return nil }
    for patients in [report.learning, report.judged] { link(patients) }
    var isShown = shows([report.learning.events, report.learning.known])
    if let complete = report.completeCases?.patients {
      link(complete)
      if !shows([complete.events, complete.known]) { isShown = false }
    }
    // What the judged had is told by the model's performance in them alone.
    let isJudgedTold = shows([report.judged.events, report.judged.known])
    let others = [report.withoutOutcome, report.withoutPredictors, report.unseenLevels].map { shows([$0]) }
    let missingJudged = report.leftOut.rows.map { row in
      ledger?.link(
        report.judged.known, [row.missingJudged, report.judged.known.subtracting(row.missingJudged)])
      return (title: row.title, count: few(row.missingJudged))
    }
    // That a level separates says of all its patients what happened to them.
    let isSeparated = report.pooled.separation != nil || report.completeCases?.separation != nil
    guard isShown, !isSeparated || !hidesSmallNumbers else { return nil }
    return PrintedAdjustment(
      report, isJudgedTold: isJudgedTold, missingJudged: missingJudged,
      excluded: Printed(
        others.contains(false)
          ? .withheld
          : .shown(
            PrintedAdjustment.Excluded(
              withoutOutcome: report.withoutOutcome.count, withoutPredictors: report.withoutPredictors.count,
              unseenLevels: report.unseenLevels.count))))
  }

  package func callAsFunction(_ table: LeftOutTable) -> PrintedLeftOut {
    ledger?.link(table.complete.union(table.leftOut), [table.complete, table.leftOut])
    return PrintedLeftOut(
      complete: count(table.complete), leftOut: count(table.leftOut),
      outcome: (proportion(table.outcome.complete), proportion(table.outcome.leftOut)),
      rows: table.rows.map { row in
        // Whose predictor is missing is no complete case.
        ledger?.link(table.leftOut, [row.missing, table.leftOut.subtracting(row.missing)])
        return PrintedLeftOut.Row(
          title: row.title, missing: few(row.missing), missingJudged: few(row.missingJudged),
          complete: printed(row.complete),
          leftOut: printed(row.leftOut))
      })
  }

  private func printed(_ cell: LeftOutTable.Cell) -> PrintedLeftOut.Cell {
    switch cell {
    case .number(let result): return .number(self(.median(result)))
    case .levels(let levels):
      // The levels of a group add up to it.
      let patients = levels.compactMap(\.result.patients)
      if let known = patients.first?.known { ledger?.link(known, patients.map(\.events)) }
      return .levels(levels.map { (label: $0.label, result: proportion($0.result)) })
    }
  }

  package func callAsFunction(_ comparison: CentreComparison) -> PrintedCentres? {
    let patients = comparison.centres.compactMap(\.observed.patients)
    if let ledger, let all = comparison.overall.patients {
      link(all)
      ledger.link(all.events, patients.map(\.events))
      ledger.link(all.known, patients.map(\.known))
      ledger.link(all.known.union(comparison.withoutCentre), [all.known, comparison.withoutCentre])
    }
    let all = comparison.overall.patients.map { [$0] } ?? []
    let shares = comparison.centres.map { proportion($0.observed, within: all) }
    let withoutCentre = few(comparison.withoutCentre)
    let areTold = shares.map { $0.events.isExact && $0.total.isExact }
    // What is drawn from all centres together would tell of those that are hidden.
    let isWhole = !areTold.contains(false)
    guard isSettled else { return nil }
    let centres = comparison.centres.indices.map { index in
      let centre = isWhole ? comparison.centres[index] : comparison.centres[index].alone
      return PrintedCentres.Centre(
        label: centre.label, observed: shares[index],
        judged: Printed(areTold[index] ? .shown(centre) : .withheld))
    }
    return PrintedCentres(
      title: comparison.title, centreTitle: comparison.centreTitle, centres: centres,
      dispersion: isWhole ? comparison.dispersion : nil, widening: isWhole ? comparison.widening : nil,
      expectedOutside: isWhole ? comparison.expectedOutside : nil,
      shrinkage: isWhole ? comparison.shrinkage : nil,
      shrinkageProblem: isWhole ? comparison.shrinkageProblem : nil, withoutCentre: withoutCentre)
  }
}

extension RiskAdjustmentReport: Releasable {
  package func printable(by release: Release) -> PrintedAdjustment? { release(self) }
}

extension LeftOutTable: Releasable {
  package func printable(by release: Release) -> PrintedLeftOut? { release(self) }
}

extension CentreComparison: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedCentres? { release(self) }
}
