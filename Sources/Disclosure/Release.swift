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
  /// Of what passes.
  var weight = Weight.detail

  package init(profile: DisclosureProfile) {
    self.profile = profile
    if case .suppressed = profile { stage = .reading(Ledger()) } else { stage = .open }
  }

  private init(profile: DisclosureProfile, stage: Stage) {
    self.profile = profile
    self.stage = stage
  }

  func weighing(_ weight: Weight) -> Release {
    var release = self
    release.weight = weight
    return release
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

  /// What had to fall as a whole, since a small count could not be protected otherwise; nil where nothing had to.
  package var fallen: Weight? {
    if case .settled(let settlement) = stage { settlement.fallen } else { nil }
  }

  /// The counts gathered, while they are.
  var ledger: Ledger? { if case .reading(let ledger) = stage { ledger } else { nil } }

  // MARK: Results

  package func callAsFunction(_ result: MeasureResult) -> PrintedMeasure {
    switch result {
    case .proportion(let result): .proportion(proportion(result))
    case .median(let result): .median(number(result, tellsValues: false))
    case .mean(let result): .mean(number(result, tellsValues: true))
    case .total(let result): .total(number(result, tellsValues: true))
    }
  }

  package func callAsFunction(_ outcomes: YearlyOutcomes) -> PrintedYears {
    if let ledger, let all = outcomes.overall.patients {
      let years = outcomes.years.compactMap(\.result.patients)
      ledger.link(all.events, years.map(\.events))
      ledger.link(all.known, years.map(\.known))
      ledger.link(all.unknown, years.map(\.unknown))
      let cases = all.known.union(all.unknown)
      ledger.link(cases, years.map { $0.known.union($0.unknown) })
      ledger.link(cases.union(outcomes.missingYear), [cases, outcomes.missingYear])
    }
    let years = outcomes.years.map { year in
      PrintedYears.Year(
        year: year.year, partial: year.partial, cases: cases(year.result),
        result: proportion(year.result, within: outcomes.overall.patients.map { [$0] } ?? []))
    }
    let overall = proportion(outcomes.overall)
    let showsTrend = !hidesSmallNumbers || (years.allSatisfy { $0.result.result != nil } && isExact)
    return PrintedYears(
      years: years, overall: overall, cases: cases(outcomes.overall),
      missingYear: few(outcomes.missingYear), trend: showsTrend ? outcomes.trend : nil)
  }

  package func callAsFunction(_ flow: CohortFlow) -> PrintedFlow {
    if let ledger {
      for (one, next) in zip(flow.steps, flow.steps.dropFirst()) {
        switch (one.patients, next.patients) {
        case (let all?, let some?) where some.isSubset(of: all):
          ledger.link(all, [some, all.subtracting(some)])
        // Of a count that somebody else printed the rest can be reckoned.
        case (nil, let some?): ledger.link(public: one.count, some)
        case (let all?, nil): ledger.link(public: next.count, all)
        default: break
        }
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

  /// Whether readers know, from what is told anyway, that these are nobody or not few: what is summarised of them may
  /// stand then.
  func isEnough(_ patients: PatientSet) -> Bool {
    switch stage {
    case .open: true
    case .reading(let ledger): ledger.enter(patients)
    case .settled(let settlement): settlement.isEnough(patients)
    }
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

  /// True where every count stands as it is.
  func areExact(_ sets: [PatientSet]) -> Bool {
    sets.map { count($0) }.allSatisfy { if case .shown = $0.form { true } else { false } }
  }

  func count(_ patients: PatientSet, within totals: [PatientSet] = [], _ factor: Double = 1) -> PrintedCount {
    count(patients.count, of: patients, within: totals, factor)
  }

  /// - Parameters:
  ///   - totals: what stands beside the count. Where one of them is hidden, a nought is hidden with it.
  ///   - factor: of the weight of what passes.
  func count(
    _ count: Int, of patients: PatientSet?, within totals: [PatientSet] = [], _ factor: Double = 1
  ) -> PrintedCount {
    switch stage {
    case .open: return PrintedCount(count)
    case .reading(let ledger):
      if let patients { ledger.print(patients, within: totals, weight: weight.rawValue * factor) }
      return PrintedCount(nil)
    case .settled(let settlement):
      guard let patients, patients.count == count else { return PrintedCount(nil) }
      return settlement.count(patients, within: totals)
    }
  }

  /// A count of records that are left out.
  func few(_ patients: PatientSet) -> PrintedCount { count(patients, Weight.remark.rawValue) }

  func cases(_ result: ProportionResult) -> PrintedCount {
    count(result.total + result.unknown, of: result.patients.map { $0.known.union($0.unknown) })
  }

  /// - Parameter overall: what it is a part of, with the others of a row or a column.
  func proportion(_ result: ProportionResult, within overall: [ProportionPatients] = []) -> PrintedProportion
  {
    let patients = result.patients
    if let ledger, let patients {
      ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
      ledger.link(patients.known.union(patients.unknown), [patients.known, patients.unknown])
    }
    let known = patients.map { [$0.known] + overall.map(\.events) } ?? []
    let all = patients.map { [$0.known.union($0.unknown)] + overall.map(\.unknown) } ?? []
    return PrintedProportion(
      events: count(result.events, of: patients?.events, within: known),
      total: count(result.total, of: patients?.known, within: overall.map(\.known)),
      unknown: count(result.unknown, of: patients?.unknown, within: all, Weight.remark.rawValue))
  }

  private static let nearNothing = 0.05

  private func number(_ result: NumberResult, tellsValues: Bool) -> PrintedNumber {
    guard hidesSmallNumbers, let patients = result.patients else {
      return PrintedNumber(result: hidesSmallNumbers ? nil : result, count: PrintedCount(result.count))
    }
    let without = result.without ?? PatientSet([])
    ledger?.link(patients.union(without), [patients, without])
    let count = count(patients, Self.nearNothing)
    // That few are missing is what lets the summary stand; it is taken to be told though no page says it.
    _ = self.count(without, Self.nearNothing)
    var isTold = isEnough(patients)
    if tellsValues, !result.values.isEmpty {
      ledger?.link(patients, result.values)
      let areExact = areExact(result.values + [patients])
      isTold = isTold && areExact
    }
    guard isTold else { return PrintedNumber(result: nil, count: count) }
    var shown = result
    // Halves and quarters beyond the data's decimals tell whether the values are an even number.
    if case .shown = count.form {} else { shown.decimals = min(result.decimals, result.recorded) }
    return PrintedNumber(result: shown, count: count)
  }
}
