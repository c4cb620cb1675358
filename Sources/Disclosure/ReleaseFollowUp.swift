package import Analyses
internal import Registry
internal import Statistics

/// Follow-up, competing events and first events as they may be printed: each count as far as it is told, an estimate
/// where every count behind it is.
extension Release {
  /// What is kept first of a table by days: a month, then the last of its days, then the others.
  private static func weight(of day: Double, _ last: Double?) -> Double {
    day == 30 ? 3 : day == last ? 2 : 1
  }

  /// Of deaths survival follows, of those followed beyond it does not.
  private static let besideDeaths = 0.3

  package func callAsFunction(_ table: FollowUpTable) -> PrintedFollowUp? {
    let patients = count(table.patients)
    ledger?.link(table.patients.union(table.leftOut), [table.patients, table.leftOut])
    let leftOut = few(table.leftOut)
    if let ledger {
      for (row, next) in zip(table.rows, table.rows.dropFirst()) {
        ledger.linkGrowth(of: row.died, to: next.died)
        ledger.linkGrowth(of: row.lost, to: next.lost)
        ledger.linkGrowth(of: next.followed, to: row.followed)
      }
    }
    var rows: [PrintedFollowUp.Row] = []
    for row in table.rows {
      let weight = Self.weight(of: row.time, table.rows.last?.time)
      rows.append(printed(row, of: table.patients, patients, weight, after: rows.last))
    }
    guard isSettled, !patients.isWithheld || rows.contains(where: { !$0.isWithheld }) else { return nil }
    return PrintedFollowUp(rows: rows, patients: patients, leftOut: leftOut, timeTitle: table.timeTitle)
  }

  private func printed(
    _ row: FollowUpTable.Row, of all: PatientSet, _ patients: PrintedCount, _ weight: Double,
    after previous: PrintedFollowUp.Row?
  ) -> PrintedFollowUp.Row {
    let rest = row.lost.union(row.followed)
    if let ledger {
      ledger.link(all, [row.died, row.lost, row.followed])
      ledger.link(all, [row.died, rest])
      ledger.link(rest, [row.lost, row.followed])
    }
    let died = count(row.died, within: [all], weight)
    let lost = count(row.lost, within: [rest], weight * Weight.remark.rawValue)
    let followed = count(row.followed, within: [rest], weight * Self.besideDeaths)
    return PrintedFollowUp.Row(
      time: row.time, died: died, lost: lost, followed: followed,
      estimate: Printed(estimate(row, patients, died, lost, followed, after: previous)))
  }

  /// Exact, where this row and those before it are; in whole percents, where these are the same whoever was lost; else
  /// what the counts that are told allow.
  private func estimate(
    _ row: FollowUpTable.Row, _ patients: PrintedCount, _ died: PrintedCount, _ lost: PrintedCount,
    _ followed: PrintedCount, after previous: PrintedFollowUp.Row?
  ) -> Printed<PrintedFollowUp.Estimate>.Form {
    if previous?.estimate.isExact != false, [patients, died, lost, followed].allSatisfy(\.isExact) {
      return .shown(PrintedFollowUp.Estimate(survival: row.survival, interval: row.interval))
    }
    let (n, d, l, f) = (ends(patients), ends(died), ends(lost), ends(followed))
    guard let most = n.high, row.survival != nil, f.low > 0 else { return .withheld }
    let mostLost = max(0, min(l.high ?? most, most - d.low - f.low))
    if died.isExact, patients.isExact,
      let rounded = row.roundedWhateverIsLost(of: most, upTo: max(mostLost, row.lost.count))
    {
      return .rounded(PrintedFollowUp.Estimate(survival: rounded.survival, interval: rounded.interval))
    }
    let mostDied = min(d.high ?? most, most - l.low - f.low)
    guard
      let possible = SurvivalBounds(
        most: most, fewest: max(1, n.low - mostLost), deaths: (d.low, mostDied)),
      possible.highest - possible.lowest < 0.5
    else { return .withheld }
    func down(_ share: Double) -> Double { (share * 1000).rounded(.down) / 1000 }
    func up(_ share: Double) -> Double { (share * 1000).rounded(.up) / 1000 }
    // Of nothing but what is told: the limits tell nobody more than the range does.
    let limits = possible.outerLimits.map {
      Interval(low: down($0.low), high: up($0.high), level: $0.level)
    }
    return .ranged(
      PrintedFollowUp.Estimate(survival: down(possible.lowest), interval: limits),
      PrintedFollowUp.Estimate(survival: up(possible.highest), interval: limits))
  }

  /// The counts that would be told as this one is.
  private func ends(_ count: PrintedCount) -> (low: Int, high: Int?) {
    if case .rounded(let value) = count.form, case .suppressed(let rule, _) = profile, value > 0 {
      let range = rule.range(printedFor: value)
      return (range.lowerBound, range.upperBound)
    }
    return count.bounds
  }

  /// Without its curves, which step with each patient.
  package func callAsFunction(_ risks: CompetingRisks) -> PrintedCompeting? {
    let patients = count(risks.patients)
    let rests = risks.days.map { day in day.states.reduce(risks.patients) { $0.subtracting($1.patients) } }
    if let ledger {
      ledger.link(risks.patients.union(risks.leftOut), [risks.patients, risks.leftOut])
      for (day, rest) in zip(risks.days, rests) {
        ledger.link(risks.patients, day.states.map(\.patients) + [rest])
      }
      for index in risks.days.indices.dropFirst() {
        for (state, next) in zip(risks.days[index - 1].states, risks.days[index].states) {
          ledger.linkGrowth(of: state.patients, to: next.patients)
        }
        ledger.linkGrowth(of: rests[index], to: rests[index - 1])
      }
    }
    var days: [PrintedCompeting.Day] = []
    for (day, rest) in zip(risks.days, rests) {
      let weight = Self.weight(of: day.day, risks.days.last?.day)
      let states = day.states.map { count($0.patients, within: [risks.patients], weight) }
      // The share of those without an event tells them.
      let others = count(rest, within: [risks.patients], weight * Weight.remark.rawValue)
      let isTold =
        (states + [others, patients]).allSatisfy(\.isExact) && days.last?.estimates.isWithheld != true
      days.append(
        PrintedCompeting.Day(
          day: day.day, states: states, estimates: Printed(isTold ? .shown(day.estimates) : .withheld)))
    }
    let excluded = (few(risks.leftOut), few(risks.tied))
    guard isSettled, !patients.isWithheld || days.contains(where: { !$0.isWithheld }) else { return nil }
    return PrintedCompeting(
      labels: risks.labels, days: days, patients: patients, leftOut: excluded.0, tied: excluded.1)
  }

  package func callAsFunction(_ rates: FirstEventRates) -> PrintedFirstEvents? {
    let rows = rates.rows.map { row in
      let patients = proportion(ProportionResult(row.patients))
      let isTold = [patients.events, patients.total, patients.unknown].allSatisfy(\.isExact)
      return PrintedFirstEvents.Row(
        label: row.label, patients: patients, rate: Printed(isTold ? .shown(row.rate) : .withheld))
    }
    return PrintedFirstEvents(
      rows: rows, hidesAfterwards: hidesSmallNumbers, exposureTitle: rates.exposureTitle, unit: rates.unit)
  }

  // MARK: Counts that stand together or not at all

  func shows(_ sets: [PatientSet]) -> Bool { !hidesSmallNumbers || isShown(sets) }
}

extension FollowUpTable: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedFollowUp? { release(self) }
}

extension CompetingRisks: Releasable {
  package static var weight: Weight { .figure }
  package func printable(by release: Release) -> PrintedCompeting? { release(self) }
}

extension FirstEventRates: Releasable {
  package func printable(by release: Release) -> PrintedFirstEvents? { release(self) }
}
