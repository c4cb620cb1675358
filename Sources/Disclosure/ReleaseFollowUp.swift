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

  /// A count that stands by itself, or not at all.
  func whole(_ patients: PatientSet) -> PrintedCount {
    PrintedCount(shows([patients]) ? patients.count : nil)
  }

  package func callAsFunction(_ table: FollowUpTable) -> PrintedFollowUp? {
    guard isExact else { return nil }
    var rows: [PrintedFollowUp.Row] = []
    for row in table.rows { rows.append(printed(row, of: table.patients, after: rows.last)) }
    let isShown = shows([table.patients])
    enter(table.patients.union(table.leftOut), [table.patients, table.leftOut])
    let leftOut = whole(table.leftOut)
    guard isShown else { return nil }
    return PrintedFollowUp(
      rows: rows, patients: table.patients.count, leftOut: leftOut, timeTitle: table.timeTitle)
  }

  private func printed(
    _ row: FollowUpTable.Row, of patients: PatientSet, after previous: PrintedFollowUp.Row?
  ) -> PrintedFollowUp.Row {
    enter(patients, [row.died, row.lost, row.followed])
    // An estimate rests on the rows before it too.
    let rest = row.lost.union(row.followed)
    enter(patients, [row.died, rest])
    enter(rest, [row.lost, row.followed])
    let (all, died) = (shows([row.died, row.lost, row.followed]), shows([row.died, rest]))
    if !all, died, case .suppressed(let rule, _) = profile,
      let rounded = row.roundedWhateverIsLost(of: patients.count, upTo: rule.threshold - 1)
    {
      // So few are lost that only the deaths can be told, and what is the same whoever they are.
      return PrintedFollowUp.Row(
        time: row.time, died: PrintedCount(row.died.count), lost: PrintedCount(nil),
        followed: PrintedCount(nil),
        estimate: Printed(
          .rounded(PrintedFollowUp.Estimate(survival: rounded.survival, interval: rounded.interval))))
    }
    let isTold = all && previous?.estimate.isWithheld != true
    func count(_ patients: PatientSet) -> PrintedCount { PrintedCount(isTold ? patients.count : nil) }
    return PrintedFollowUp.Row(
      time: row.time, died: count(row.died), lost: count(row.lost), followed: count(row.followed),
      estimate: Printed(
        isTold ? .shown(PrintedFollowUp.Estimate(survival: row.survival, interval: row.interval)) : .withheld)
    )
  }

  /// Without its curves, which step with each patient.
  package func callAsFunction(_ risks: CompetingRisks) -> PrintedCompeting? {
    guard isExact else { return nil }
    var days: [PrintedCompeting.Day] = []
    for day in risks.days {
      let states = day.states.map(\.patients)
      let rest = states.reduce(risks.patients) { $0.subtracting($1) }
      enter(risks.patients, states + [rest])
      let isTold = shows(states + [rest]) && days.last?.outcome.isWithheld != true
      days.append(
        PrintedCompeting.Day(day: day.day, outcome: Printed(isTold ? .shown(day.outcome) : .withheld)))
    }
    let isShown = shows([risks.patients])
    let areExcludedTold = [risks.leftOut, risks.tied].map { shows([$0]) }.allSatisfy { $0 }
    guard isShown else { return nil }
    return PrintedCompeting(
      labels: risks.labels, days: days, patients: risks.patients.count,
      excluded: Printed(areExcludedTold ? .shown(risks.excluded) : .withheld))
  }

  package func callAsFunction(_ rates: FirstEventRates) -> PrintedFirstEvents? {
    guard isExact else { return nil }
    let rows = rates.rows.map { row in
      let others = row.patients.known.subtracting(row.patients.events)
      enter(row.patients.known, [row.patients.events, others])
      enter(row.patients.known.union(row.patients.unknown), [row.patients.known, row.patients.unknown])
      let isTold = shows([row.patients.events, row.patients.known, row.patients.unknown])
      return PrintedFirstEvents.Row(
        label: row.label,
        event: Printed(
          isTold
            ? .shown(PrintedFirstEvents.Event(patients: ProportionResult(row.patients), rate: row.rate))
            : .withheld))
    }
    return PrintedFirstEvents(
      rows: rows, hidesAfterwards: hidesSmallNumbers, exposureTitle: rates.exposureTitle, unit: rates.unit)
  }
}

extension FollowUpTable: Releasable {
  package func printable(by release: Release) -> PrintedFollowUp? { release(self) }
}

extension CompetingRisks: Releasable {
  package func printable(by release: Release) -> PrintedCompeting? { release(self) }
}

extension FirstEventRates: Releasable {
  package func printable(by release: Release) -> PrintedFirstEvents? { release(self) }
}
