package import Registry
package import Statistics

/// Survival at times chosen beforehand, with the patients behind each number: what stands where a curve, which steps
/// down at each death, may not.
package struct FollowUpTable: Sendable {
  package struct Row: Sendable {
    package var time: Double
    /// Up to and with the time.
    package var died: PatientSet
    /// Last seen alive up to and with the time.
    package var lost: PatientSet
    /// The rest: followed beyond the time.
    package var followed: PatientSet
    /// Kaplan and Meier's estimate; nil beyond the last follow-up.
    package var survival: Double?
    /// Log–log, with Greenwood's variance; nil where it does not exist.
    package var interval: Interval?

    /// Survival and its interval in whole percents where they are the same whoever of those lost was lost when: nobody,
    /// or all of them from the start, or so many more as may not be told. Nil where they would tell.
    package func roundedWhateverIsLost(of patients: Int, upTo most: Int) -> (
      survival: Double, interval: Interval
    )? {
      func estimate(_ lost: Int) -> [Double]? {
        let rest = patients - lost
        guard rest > died.count, died.count > 0, let survival,
          let table = try? LifeTable(
            (0..<rest).map { FollowUp(1, event: $0 < died.count) }, at: [1]
          ).rows.first,
          let low = table.interval?.low, let high = table.interval?.high, let own = table.survival,
          survival.isFinite
        else { return nil }
        return [own, low, high].map { ($0 * 100).rounded() / 100 }
      }
      guard let first = estimate(0), first == estimate(max(most, lost.count)) else { return nil }
      return (first[0], Interval(low: first[1], high: first[2], level: 0.95))
    }
  }

  package var rows: [Row]
  package var patients: PatientSet
  /// Records in which the time or the event is not known.
  package var leftOut: PatientSet
  package var timeTitle: String

  /// Throws where nobody was followed, for negative times, and without times to look at.
  package init(
    _ table: RegistryTable, time column: Column, event: Filter, at times: [Double], where filter: Filter
  ) throws(StatisticsError) {
    let members = filter.rows(in: table)
    let (ends, truth) = (column.numbers ?? [], event.truth(in: table).values)
    let known = members.filter { ends.indices.contains($0) && !ends[$0].isNaN && truth[$0] != .unknown }
    guard !known.isEmpty else { throw .emptySample }
    let estimate = try LifeTable(known.map { FollowUp(ends[$0], event: truth[$0] == .yes) }, at: times)
    rows = estimate.rows.map { row in
      let ended = known.filter { ends[$0] <= row.time }
      return Row(
        time: row.time, died: PatientSet(ended.filter { truth[$0] == .yes }),
        lost: PatientSet(ended.filter { truth[$0] == .no }),
        followed: PatientSet(known.filter { ends[$0] > row.time }), survival: row.survival,
        interval: row.interval)
    }
    patients = PatientSet(known)
    leftOut = PatientSet(members).subtracting(patients)
    timeTitle = column.heading
  }
}
