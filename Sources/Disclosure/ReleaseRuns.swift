package import Analyses

extension Release {
  package func callAsFunction(_ runs: RunsComparison) -> PrintedRuns? {
    let (allRuns, firstRuns) = (proportion(runs.allRuns), proportion(runs.firstRuns))
    let withoutPatient = few(runs.withoutPatient)
    let isByCentreTold = areTold(runs.centres) && allRuns.events.isExact && allRuns.total.isExact
    guard isSettled else { return nil }
    return PrintedRuns(
      allRuns: allRuns, firstRuns: firstRuns,
      // How much runs of one patient have in common tells of the few who have several.
      clustered: hidesSmallNumbers ? nil : runs.clustered,
      clusteredByCentre: isByCentreTold ? runs.clusteredByCentre : nil, withoutPatient: withoutPatient)
  }

  /// Whether every one of these groups stands as it is. Where one is small by itself nothing of them is asked for.
  private func areTold(_ groups: [ProportionPatients]) -> Bool {
    let parts = groups.flatMap { [$0.events, $0.known.subtracting($0.events)] }
    if parts.contains(where: { isSmall($0.count) }) { return false }
    if let ledger, let first = groups.first {
      for group in groups { ledger.link(group.known, [group.events, group.known.subtracting(group.events)]) }
      let rest = groups.dropFirst()
      ledger.link(rest.reduce(first.known) { $0.union($1.known) }, groups.map(\.known))
      ledger.link(rest.reduce(first.events) { $0.union($1.events) }, groups.map(\.events))
    }
    return areExact(groups.flatMap { [$0.events, $0.known] })
  }
}

extension RunsComparison: Releasable {
  package func printable(by release: Release) -> PrintedRuns? { release(self) }
}
