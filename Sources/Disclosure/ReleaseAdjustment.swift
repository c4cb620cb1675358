package import Analyses
internal import Registry

/// A risk adjustment as it may be printed. Its odds ratios, areas and slopes rest on continuous predictors of all its
/// patients, so that no count follows from them; where no predictor is a number they would be counts in disguise.
extension Release {
  private func link(_ patients: ProportionPatients) {
    guard case .reading(let ledger) = stage else { return }
    ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
  }

  private func share(_ result: ProportionResult) -> ProportionResult {
    guard hidesSmallNumbers else { return result }
    guard let patients = result.patients else { return .hidden }
    link(patients)
    return shows([patients.events, patients.known]) ? result : .hidden
  }

  package func callAsFunction(_ report: RiskAdjustmentReport) -> Disclosed<RiskAdjustmentReport>? {
    guard hidesSmallNumbers else { return Disclosed(report) }
    guard isExact, report.hasNumber else { return nil }
    var masked = report.withoutPatients
    for patients in [report.learning, report.judged] { link(patients) }
    var isShown = shows([
      report.learning.events, report.learning.known, report.judged.events, report.judged.known,
    ])
    if let complete = report.completeCases?.patients {
      link(complete)
      if !shows([complete.events, complete.known]) { isShown = false }
    }
    for part in [\RiskAdjustmentReport.withoutOutcome, \.withoutPredictors, \.unseenLevels]
    where !shows([report[keyPath: part]]) {
      masked.hiddenRemarks = true
    }
    let table = report.leftOut
    if case .reading(let ledger) = stage {
      ledger.link(table.complete.union(table.leftOut), [table.complete, table.leftOut])
    }
    masked.leftOut.isHidden = !shows([table.complete, table.leftOut])
    masked.leftOut.outcome = (share(table.outcome.complete), share(table.outcome.leftOut))
    for (index, row) in table.rows.enumerated() {
      let cells = [row.complete, row.leftOut].map(self.cell)
      masked.leftOut.rows[index].complete = cells[0]
      masked.leftOut.rows[index].leftOut = cells[1]
      masked.leftOut.rows[index].hidesMissing = !shows([row.missing])
    }
    return isShown ? Disclosed(masked) : nil
  }

  private func cell(_ cell: LeftOutTable.Cell) -> LeftOutTable.Cell {
    switch cell {
    case .number(let result):
      return result.patients.map { shows([$0]) } == true ? cell : .hidden
    case .levels(let levels):
      let shown = levels.map { (label: $0.label, result: share($0.result)) }
      // The levels of a group add up to it.
      return shown.contains { $0.result.isHidden } ? .hidden : .levels(shown)
    case .hidden: return .hidden
    }
  }

  package func callAsFunction(_ comparison: CentreComparison) -> Disclosed<CentreComparison>? {
    guard hidesSmallNumbers else { return Disclosed(comparison) }
    guard isExact else { return nil }
    var masked = comparison
    let patients = comparison.centres.compactMap(\.observed.patients)
    if case .reading(let ledger) = stage, let all = comparison.overall.patients {
      ledger.link(all.events, patients.map(\.events))
      ledger.link(all.known, patients.map(\.known))
    }
    for index in masked.centres.indices {
      masked.centres[index].observed = share(comparison.centres[index].observed)
    }
    masked.overall = share(comparison.overall)
    if masked.centres.contains(where: \.observed.isHidden) {
      // What is drawn from all centres together would tell of those that are hidden.
      masked.dispersion = nil
      masked.spread = nil
      for index in masked.centres.indices { masked.centres[index].shrunken = nil }
    }
    if !shows([comparison.withoutCentre]) { masked.hidesWithoutCentre = true }
    return Disclosed(masked)
  }
}

extension RiskAdjustmentReport: Releasable {
  package func printable(by release: Release) -> Disclosed<RiskAdjustmentReport>? { release(self) }
}

extension CentreComparison: Releasable {
  package func printable(by release: Release) -> Disclosed<CentreComparison>? { release(self) }
}
