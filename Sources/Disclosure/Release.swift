package import Analyses
internal import Registry

/// The door from results to print.
///
/// Under a profile that hides small numbers a site is made twice: first each result that passes is entered in a
/// ledger, and nothing is let out; then all are settled together, since what one table hides another could tell.
package struct Release: Sendable {
  enum Stage: Sendable {
    case open
    case reading(Ledger)
    case settled(Settlement)
  }

  package let profile: DisclosureProfile
  let stage: Stage

  package init(profile: DisclosureProfile) {
    self.profile = profile
    if case .suppressed = profile { stage = .reading(Ledger()) } else { stage = .open }
  }

  private init(profile: DisclosureProfile, stage: Stage) {
    self.profile = profile
    self.stage = stage
  }

  package var hidesSmallNumbers: Bool { if case .suppressed = profile { true } else { false } }

  /// False while results are only gathered, to be settled together.
  package var isSettled: Bool { if case .reading = stage { false } else { true } }

  /// The release for the pages themselves, after all results have passed once.
  package var settled: Release { settled(by: SettlementMemory(), named: "") }

  func settled(by memory: SettlementMemory, named name: String) -> Release {
    guard case .reading(let ledger) = stage, case .suppressed(let rule, _) = profile else { return self }
    return Release(profile: profile, stage: .settled(memory.settlement(of: ledger, rule, named: name)))
  }

  /// How many small counts are not proved to keep their whole range for readers: a build with one fails.
  package var exposedCount: Int {
    if case .settled(let settlement) = stage { settlement.suppression.exposed.count } else { 0 }
  }

  // MARK: Results

  package func callAsFunction(_ result: MeasureResult) -> PrintedMeasure {
    switch result {
    case .proportion(let result): .proportion(proportion(result))
    case .median(let result): .median(number(result))
    case .mean(let result): .mean(number(result))
    case .total(let result): .total(number(result))
    }
  }

  package func callAsFunction(_ outcomes: YearlyOutcomes) -> PrintedYears {
    if case .reading(let ledger) = stage, let all = outcomes.overall.patients {
      let years = outcomes.years.compactMap(\.result.patients)
      ledger.link(all.events, years.map(\.events))
      ledger.link(all.known, years.map(\.known))
      ledger.link(all.unknown, years.map(\.unknown))
      ledger.link(all.known.union(all.unknown), years.map { $0.known.union($0.unknown) })
    }
    let years = outcomes.years.map { year in
      PrintedYears.Year(
        year: year.year, partial: year.partial, cases: cases(year.result),
        result: proportion(year.result, within: outcomes.overall.patients))
    }
    let overall = proportion(outcomes.overall)
    let showsTrend = !hidesSmallNumbers || (years.allSatisfy { $0.result.result != nil } && isExact)
    return PrintedYears(
      years: years, overall: overall, cases: cases(outcomes.overall),
      missingYear: few(outcomes.missingYear), trend: showsTrend ? outcomes.trend : nil)
  }

  package func callAsFunction(_ flow: CohortFlow) -> PrintedFlow {
    if case .reading(let ledger) = stage {
      for (one, next) in zip(flow.steps, flow.steps.dropFirst()) {
        guard let all = one.patients, let some = next.patients, some.isSubset(of: all) else { continue }
        ledger.link(all, [some, all.subtracting(some)])
      }
    }
    return PrintedFlow(
      steps: flow.steps.map { step in
        // A count that a paper prints is public.
        let count = step.source == nil ? count(step.count, of: step.patients) : PrintedCount(step.count)
        return PrintedFlow.Step(label: step.label, count: count, source: step.source)
      })
  }

  // MARK: Counts

  var isExact: Bool {
    if case .suppressed(let rule, _) = profile { rule.rounding == nil } else { true }
  }

  /// True for a count that the profile does not print.
  package func isSmall(_ count: Int) -> Bool {
    if case .suppressed(let rule, _) = profile { rule.isSmall(count) } else { false }
  }

  /// Counts that are shown together or not at all; nought is never hidden by itself.
  func isShown(_ row: [PatientSet]) -> Bool {
    switch stage {
    case .open: return true
    case .reading(let ledger):
      ledger.printRow(row)
      return false
    case .settled(let settlement): return row.allSatisfy { !settlement.count($0).isHidden }
    }
  }

  /// - Parameter totals: what stands beside the count. Where one of them is hidden, a nought is hidden with it.
  func count(_ count: Int, of patients: PatientSet?, within totals: [PatientSet] = []) -> PrintedCount {
    switch stage {
    case .open: return PrintedCount(count)
    case .reading(let ledger):
      if let patients { ledger.print(patients, within: totals) }
      return PrintedCount(nil)
    case .settled(let settlement):
      guard let patients, patients.count == count else { return PrintedCount(nil) }
      return settlement.count(patients, within: totals)
    }
  }

  /// A count of records that no table ties to others: hidden where anything is.
  func few(_ count: Int) -> PrintedCount {
    if case .open = stage { return PrintedCount(count) }
    return PrintedCount(count == 0 ? 0 : nil)
  }

  private func cases(_ result: ProportionResult) -> PrintedCount {
    count(result.total + result.unknown, of: result.patients.map { $0.known.union($0.unknown) })
  }

  private func proportion(
    _ result: ProportionResult, within overall: ProportionPatients? = nil
  ) -> PrintedProportion {
    let patients = result.patients
    if case .reading(let ledger) = stage, let patients {
      ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
      ledger.link(patients.known.union(patients.unknown), [patients.known, patients.unknown])
    }
    let known = patients.map { [$0.known] + (overall.map { [$0.events] } ?? []) } ?? []
    let all = patients.map { [$0.known.union($0.unknown)] + (overall.map { [$0.unknown] } ?? []) } ?? []
    return PrintedProportion(
      events: count(result.events, of: patients?.events, within: known),
      total: count(result.total, of: patients?.known),
      unknown: count(result.unknown, of: patients?.unknown, within: all))
  }

  private func number(_ result: NumberResult) -> PrintedNumber {
    let count = count(result.count, of: result.patients)
    return PrintedNumber(result: count.isHidden ? nil : result, count: count)
  }
}
