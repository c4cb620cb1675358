package import Analyses

extension Release {
  package func callAsFunction(_ runs: RunsComparison) -> Disclosed<RunsComparison>? {
    guard hidesSmallNumbers else { return Disclosed(runs) }
    guard isExact else { return nil }
    var masked = runs
    func share(_ result: ProportionResult) -> ProportionResult {
      guard let patients = result.patients else { return .hidden }
      if case .reading(let ledger) = stage {
        ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
        ledger.link(patients.known.union(patients.unknown), [patients.known, patients.unknown])
      }
      return shows([patients.events, patients.known, patients.unknown]) ? result : .hidden
    }
    masked.allRuns = share(runs.allRuns)
    masked.firstRuns = share(runs.firstRuns)
    // How much runs of one patient have in common tells of the few who have several.
    masked.clustered = nil
    if let without = runs.withoutPatient, !shows([without]) { masked.withoutPatient = nil }
    return Disclosed(masked)
  }
}

extension RunsComparison: Releasable {
  package func printable(by release: Release) -> Disclosed<RunsComparison>? { release(self) }
}
