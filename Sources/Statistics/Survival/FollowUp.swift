/// How long a patient was followed, and whether the event came at that time or the patient was last seen then.
/// Time 0 is kept: an event on day 0 counts.
package struct FollowUp: Hashable, Sendable {
  package let time: Double
  package let hasEvent: Bool

  package init(_ time: Double, event: Bool) {
    self.time = time
    hasEvent = event
  }

  /// Throws for no patients, and for times that are negative or not finite.
  static func check(_ times: some Collection<Double>) throws(StatisticsError) {
    guard !times.isEmpty else { throw .emptySample }
    guard times.allSatisfy(\.isFinite) else { throw .notFinite }
    guard times.allSatisfy({ $0 >= 0 }) else { throw .negativeTime }
  }
}

/// Who was at risk, had the event or was last seen at each distinct time, rising. Patients last seen at the time of
/// an event are at risk of it.
package struct RiskTable: Sendable {
  package struct Row: Hashable, Sendable {
    package let time: Double
    package let atRisk: Int
    package let events: Int
    package let censored: Int
  }

  package let rows: [Row]

  package init(_ patients: [FollowUp]) throws(StatisticsError) {
    try FollowUp.check(patients.map(\.time))
    let sorted = patients.sorted { $0.time < $1.time }
    var rows: [Row] = []
    var start = 0
    while start < sorted.count {
      var end = start
      var events = 0
      while end < sorted.count, sorted[end].time == sorted[start].time {
        if sorted[end].hasEvent { events += 1 }
        end += 1
      }
      rows.append(
        Row(
          time: sorted[start].time, atRisk: sorted.count - start, events: events,
          censored: end - start - events))
      start = end
    }
    self.rows = rows
  }

  /// How many are at risk at a time: followed at least as long.
  package func atRisk(at time: Double) -> Int {
    rows.first { $0.time >= time }?.atRisk ?? 0
  }
}
