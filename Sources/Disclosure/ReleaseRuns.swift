package import Analyses

extension Release {
  package func callAsFunction(_ runs: RunsComparison) -> PrintedRuns? {
    guard isExact else { return nil }
    func share(_ result: ProportionResult) -> PrintedProportion {
      guard let patients = result.patients else { return .withheld }
      if case .reading(let ledger) = stage {
        ledger.link(patients.known, [patients.events, patients.known.subtracting(patients.events)])
        ledger.link(patients.known.union(patients.unknown), [patients.known, patients.unknown])
      }
      return PrintedProportion(
        result, isTold: shows([patients.events, patients.known, patients.unknown]))
    }
    return PrintedRuns(
      allRuns: share(runs.allRuns), firstRuns: share(runs.firstRuns),
      // How much runs of one patient have in common tells of the few who have several.
      clustered: hidesSmallNumbers ? nil : runs.clustered, withoutPatient: whole(runs.withoutPatient))
  }
}

extension RunsComparison: Releasable {
  package func printable(by release: Release) -> PrintedRuns? { release(self) }
}
