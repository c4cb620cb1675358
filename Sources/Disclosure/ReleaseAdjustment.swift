internal import Analyses
package import Modelling
internal import Registry

/// A risk adjustment as it may be printed. Its odds ratios, areas and slopes rest on continuous predictors of all its
/// patients, so that no count follows from them; where no predictor is a number they would be counts in disguise.
extension Release {
  private func link(_ patients: ProportionPatients) {
    guard case .reading(let ledger) = stage else { return }
    ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
  }

  /// Whether a share of patients may stand.
  private func shows(_ result: ProportionResult) -> Bool {
    guard hidesSmallNumbers else { return true }
    guard let patients = result.patients else { return false }
    link(patients)
    return shows([patients.events, patients.known])
  }

  private func share(_ result: ProportionResult) -> PrintedProportion {
    PrintedProportion(result, isTold: shows(result))
  }

  package func callAsFunction(_ report: RiskAdjustmentReport) -> PrintedAdjustment? {
    guard isExact, report.hasNumber || !hidesSmallNumbers else { return nil }
    for patients in [report.learning, report.judged] { link(patients) }
    var isShown = shows([
      report.learning.events, report.learning.known, report.judged.events, report.judged.known,
    ])
    if let complete = report.completeCases?.patients {
      link(complete)
      if !shows([complete.events, complete.known]) { isShown = false }
    }
    let others = [report.withoutOutcome, report.withoutPredictors, report.unseenLevels].map { shows([$0]) }
    let leftOut = printed(report.leftOut)
    // That a level separates says of all its patients what happened to them.
    let isSeparated = report.pooled.separation != nil || report.completeCases?.separation != nil
    guard isShown, !isSeparated || !hidesSmallNumbers else { return nil }
    return PrintedAdjustment(
      report, leftOut: leftOut,
      excluded: Printed(
        others.contains(false)
          ? .withheld
          : .shown(
            PrintedAdjustment.Excluded(
              withoutOutcome: report.withoutOutcome.count, withoutPredictors: report.withoutPredictors.count,
              unseenLevels: report.unseenLevels.count))))
  }

  private func printed(_ table: LeftOutTable) -> PrintedLeftOut {
    if case .reading(let ledger) = stage {
      ledger.link(table.complete.union(table.leftOut), [table.complete, table.leftOut])
    }
    let isTold = shows([table.complete, table.leftOut])
    return PrintedLeftOut(
      complete: PrintedCount(isTold ? table.complete.count : nil),
      leftOut: PrintedCount(isTold ? table.leftOut.count : nil),
      outcome: (share(table.outcome.complete), share(table.outcome.leftOut)),
      rows: table.rows.map { row in
        let (complete, leftOut) = (printed(row.complete), printed(row.leftOut))
        return PrintedLeftOut.Row(
          title: row.title, missing: whole(row.missing), missingJudged: whole(row.missingJudged),
          complete: complete, leftOut: leftOut)
      })
  }

  private func printed(_ cell: LeftOutTable.Cell) -> Printed<LeftOutTable.Cell> {
    let isTold =
      switch cell {
      case .number(let result): !hidesSmallNumbers || result.patients.map { shows([$0]) } == true
      // The levels of a group add up to it.
      case .levels(let levels): levels.map { shows($0.result) }.allSatisfy { $0 }
      }
    return Printed(isTold ? .shown(cell) : .withheld)
  }

  package func callAsFunction(_ comparison: CentreComparison) -> PrintedCentres? {
    guard isExact else { return nil }
    let patients = comparison.centres.compactMap(\.observed.patients)
    if case .reading(let ledger) = stage, let all = comparison.overall.patients {
      ledger.link(all.events, patients.map(\.events))
      ledger.link(all.known, patients.map(\.known))
    }
    let areTold = comparison.centres.map { shows($0.observed) }
    _ = shows(comparison.overall)
    // What is drawn from all centres together would tell of those that are hidden.
    let isWhole = !areTold.contains(false)
    let centres = zip(comparison.centres, areTold).map { centre, isTold in
      var centre = centre
      if !isWhole { centre.shrunken = nil }
      return PrintedCentres.Centre(label: centre.label, judged: Printed(isTold ? .shown(centre) : .withheld))
    }
    return PrintedCentres(
      title: comparison.title, centreTitle: comparison.centreTitle, centres: centres,
      dispersion: isWhole ? comparison.dispersion : nil, widening: comparison.widening,
      expectedOutside: comparison.expectedOutside, shrinkage: isWhole ? comparison.shrinkage : nil,
      shrinkageProblem: comparison.shrinkageProblem, withoutCentre: whole(comparison.withoutCentre))
  }
}

extension RiskAdjustmentReport: Releasable {
  package func printable(by release: Release) -> PrintedAdjustment? { release(self) }
}

extension CentreComparison: Releasable {
  package func printable(by release: Release) -> PrintedCentres? { release(self) }
}
