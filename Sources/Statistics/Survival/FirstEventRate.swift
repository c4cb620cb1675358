/// The rate of a first event in the time at risk of it: a patient counts until the event, and no longer. Hours on ECMO
/// after the first bleeding are not at risk of a first bleeding.
package struct FirstEventRate: Hashable, Sendable {
  package let patients: Int
  package let events: Int
  /// Events told after the end of the exposure: they count neither as events nor shorten the time.
  package let afterwards: Int
  /// The sum of the times to the first event, or to the end of the exposure.
  package let timeAtRisk: Double

  /// - Parameters:
  ///   - ends: when each patient's exposure ended, from its start.
  ///   - firstEvents: when the first event came, from the same start; nil where none did.
  ///
  /// Throws for no patients, for unequal lengths, and for times that are negative or not finite.
  package init(ends: [Double], firstEvents: [Double?]) throws(StatisticsError) {
    guard ends.count == firstEvents.count else { throw .unequalLengths }
    try FollowUp.check(ends)
    let known = firstEvents.compactMap { $0 }
    if !known.isEmpty { try FollowUp.check(known) }
    patients = ends.count
    let counted = zip(ends, firstEvents).map { end, event in event.map { $0 <= end } ?? false }
    events = counted.count { $0 }
    afterwards = known.count - events
    timeAtRisk = compensatedSum(zip(ends, firstEvents).map { end, event in min(end, event ?? end) })
  }

  /// Events in so much time, such as 1,000 hours, with its exact interval by ``PoissonRate/exact(level:)``. Throws where
  /// nobody was at risk for any time.
  package func rate(per amount: Double) throws(StatisticsError) -> PoissonRate {
    try PoissonRate(events: events, exposure: timeAtRisk / amount)
  }
}
