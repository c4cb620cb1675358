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

  package func callAsFunction(_ table: FollowUpTable) -> PrintedLifeTable? {
    var masked = table
    var counts: [[PrintedCount]] = []
    // An estimate rests on the rows before it too.
    var areExact = isExact
    for (index, row) in table.rows.enumerated() {
      let rest = row.lost.union(row.followed)
      enter(table.patients, [row.died, row.lost, row.followed])
      enter(table.patients, [row.died, rest])
      enter(rest, [row.lost, row.followed])
      let cells = [row.died, row.lost, row.followed].map { count($0, within: [table.patients]) }
      counts.append(cells)
      guard hidesSmallNumbers else { continue }
      let isTold = cells.allSatisfy(\.isExact)
      if isTold, areExact { continue }
      areExact = false
      if cells[0].isExact, isExact, case .suppressed(let rule, _) = profile,
        let rounded = row.roundedWhateverIsLost(of: table.patients.count, upTo: rule.threshold - 1)
      {
        // So few are lost that only the deaths can be told, and what is the same whoever they are.
        masked.rows[index].hidesLost = true
        masked.rows[index].survival = rounded.survival
        masked.rows[index].interval = rounded.interval
        continue
      }
      masked.rows[index].isHidden = true
      masked.rows[index].survival = nil
      masked.rows[index].interval = nil
    }
    let patients = count(table.patients)
    if let leftOut = table.leftOut {
      enter(table.patients.union(leftOut), [table.patients, leftOut])
      if !shows([leftOut]) { masked.leftOut = nil }
    }
    guard !hidesSmallNumbers || !patients.isHidden else { return nil }
    return PrintedLifeTable(table: masked, patients: patients, counts: counts)
  }

  /// Without its curves, which step with each patient.
  package func callAsFunction(_ risks: CompetingRisks) -> PrintedCompetingRisks? {
    var masked = risks
    var counts: [[PrintedCount]] = []
    var areExact = isExact
    for (index, day) in risks.days.enumerated() {
      let states = day.states.map(\.patients)
      let rest = states.reduce(risks.patients) { $0.subtracting($1) }
      enter(risks.patients, states + [rest])
      let cells = (states + [rest]).map { count($0, within: [risks.patients]) }
      counts.append(cells)
      if !hidesSmallNumbers || cells.allSatisfy(\.isExact) && areExact { continue }
      areExact = false
      masked.days[index].isHidden = true
      masked.days[index].eventFree = nil
      for state in day.states.indices {
        masked.days[index].states[state].incidence = nil
        masked.days[index].states[state].interval = nil
      }
    }
    let patients = count(risks.patients)
    guard hidesSmallNumbers else {
      return PrintedCompetingRisks(risks: masked, patients: patients, counts: counts, isComplete: true)
    }
    masked.curves = []
    if !shows([risks.leftOut]) || !shows([risks.tied]) { masked.hidesLeftOut = true }
    guard !patients.isHidden else { return nil }
    // Where everybody had one of the events in the end, nobody was lost, and a share of the patients is the incidence.
    let ended = risks.curves.reduce(0) { $0 + $1.patients.count }
    return PrintedCompetingRisks(
      risks: masked, patients: patients, counts: counts, isComplete: ended == risks.patients.count)
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
  package func printable(by release: Release) -> PrintedLifeTable? { release(self) }
}

extension CompetingRisks: Releasable {
  package func printable(by release: Release) -> PrintedCompetingRisks? { release(self) }
}

extension FirstEventRates: Releasable {
  package func printable(by release: Release) -> Disclosed<FirstEventRates>? { release(self) }
}
