package import Analyses

/// What an earlier report printed of a measure.
package enum EarlierNumbers: Hashable, Sendable {
  case share(events: Int?, total: Int?, unknown: Int?)
  /// Of how many a summary was.
  case number(count: Int?)
}

extension Release {
  /// What an earlier report printed: those counts are out, and cannot be taken back; where today's differ, readers
  /// have the difference too. A rounded count tells of no difference.
  package func published(_ result: MeasureResult, earlier: EarlierNumbers) {
    guard let ledger, isExact else { return }
    func note(_ now: PatientSet?, _ old: Int?) {
      guard let now, let old else { return }
      if old == now.count { ledger.published(now) } else { ledger.restated(now, from: old) }
    }
    switch (result, earlier) {
    case (.proportion(let share), .share(let events, let total, let unknown)):
      note(share.patients?.events, events)
      note(share.patients?.known, total)
      note(share.patients?.unknown, unknown)
    case (.median(let number), .number(let count)), (.mean(let number), .number(let count)),
      (.total(let number), .number(let count)):
      note(number.patients, count)
    default: break
    }
  }
}
