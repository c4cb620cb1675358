package import Analyses

extension Release {
  /// What an earlier report printed of a share: those counts are out, and cannot be taken back; where today's differ,
  /// readers have the difference too. A rounded count tells of no difference.
  package func published(_ result: ProportionResult, earlier: (events: Int?, total: Int?, unknown: Int?)) {
    guard case .reading(let ledger) = stage, isExact, let patients = result.patients else { return }
    for (now, old) in [
      (patients.events, earlier.events), (patients.known, earlier.total), (patients.unknown, earlier.unknown),
    ] {
      guard let old else { continue }
      if old == now.count { ledger.published(now) } else { ledger.restated(now, from: old) }
    }
  }
}
