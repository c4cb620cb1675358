package import Analyses
internal import Registry

/// Follow-up, competing events and first events as they may be printed: counts through the ledger, an estimate only
/// where every count behind it is shown.
extension Release {
  /// Patients divided among parts, of which readers can make the sum.
  private func enter(_ total: PatientSet, _ parts: [PatientSet]) {
    if case .reading(let ledger) = stage { ledger.link(total, parts) }
  }

  func shows(_ sets: [PatientSet]) -> Bool { !hidesSmallNumbers || isShown(sets) }

  package func callAsFunction(_ table: FollowUpTable) -> Disclosed<FollowUpTable>? {
    guard hidesSmallNumbers else { return Disclosed(table) }
    guard isExact else { return nil }
    var masked = table
    for (index, row) in table.rows.enumerated() {
      enter(table.patients, [row.died, row.lost, row.followed])
      // An estimate rests on the rows before it too.
      let rest = row.lost.union(row.followed)
      enter(table.patients, [row.died, rest])
      enter(rest, [row.lost, row.followed])
      let (all, died) = (shows([row.died, row.lost, row.followed]), shows([row.died, rest]))
      if !all, died, case .suppressed(let rule, _) = profile,
        let rounded = row.roundedWhateverIsLost(of: table.patients.count, upTo: rule.threshold - 1)
      {
        // So few are lost that only the deaths can be told, and what is the same whoever they are.
        masked.rows[index].hidesLost = true
        masked.rows[index].survival = rounded.survival
        masked.rows[index].interval = rounded.interval
        continue
      }
      let isHidden = !all
      if isHidden || (index > 0 && masked.rows[index - 1].isHidden) {
        masked.rows[index].isHidden = true
        masked.rows[index].survival = nil
        masked.rows[index].interval = nil
      }
    }
    let isShown = shows([table.patients])
    if let leftOut = table.leftOut {
      enter(table.patients.union(leftOut), [table.patients, leftOut])
      if !shows([leftOut]) { masked.leftOut = nil }
    }
    return isShown ? Disclosed(masked) : nil
  }

  /// Without its curves, which step with each patient.
  package func callAsFunction(_ risks: CompetingRisks) -> Disclosed<CompetingRisks>? {
    guard hidesSmallNumbers else { return Disclosed(risks) }
    guard isExact else { return nil }
    var masked = risks
    masked.curves = []
    for (index, day) in risks.days.enumerated() {
      let states = day.states.map(\.patients)
      let rest = states.reduce(risks.patients) { $0.subtracting($1) }
      enter(risks.patients, states + [rest])
      if !shows(states + [rest]) || (index > 0 && masked.days[index - 1].isHidden) {
        masked.days[index].isHidden = true
        masked.days[index].eventFree = nil
        for state in day.states.indices {
          masked.days[index].states[state].incidence = nil
          masked.days[index].states[state].interval = nil
        }
      }
    }
    let isShown = shows([risks.patients])
    if !shows([risks.leftOut]) || !shows([risks.tied]) { masked.hidesLeftOut = true }
    return isShown ? Disclosed(masked) : nil
  }

  package func callAsFunction(_ rates: FirstEventRates) -> Disclosed<FirstEventRates>? {
    guard hidesSmallNumbers else { return Disclosed(rates) }
    guard isExact else { return nil }
    var masked = rates
    masked.hidesAfterwards = true
    for (index, row) in rates.rows.enumerated() {
      let others = row.patients.known.subtracting(row.patients.events)
      enter(row.patients.known, [row.patients.events, others])
      enter(row.patients.known.union(row.patients.unknown), [row.patients.known, row.patients.unknown])
      masked.rows[index].isHidden = !shows([row.patients.events, row.patients.known, row.patients.unknown])
    }
    return Disclosed(masked)
  }
}

extension FollowUpTable: Releasable {
  package func printable(by release: Release) -> Disclosed<FollowUpTable>? { release(self) }
}

extension CompetingRisks: Releasable {
  package func printable(by release: Release) -> Disclosed<CompetingRisks>? { release(self) }
}

extension FirstEventRates: Releasable {
  package func printable(by release: Release) -> Disclosed<FirstEventRates>? { release(self) }
}
