/// Survival at times chosen beforehand, such as 30, 90 and 180 days, from Kaplan and Meier's estimate: how many were
/// followed so long, what happened since the time before, and who was lost.
package struct LifeTable: Sendable {
  package struct Row: Hashable, Sendable {
    package let time: Double
    /// Followed until this time at least.
    package let atRisk: Int
    /// After the row before, up to and with this time; the first row counts from the start.
    package let events: Int
    package let censored: Int
    /// Nil beyond the last follow-up, unless nobody was left alive.
    package let survival: Double?
    package let standardError: Double?
    /// Log–log by default; nil where it does not exist.
    package let interval: Interval?
  }

  package let rows: [Row]
  package let count: Int

  /// - Parameter times: distinct and none negative; put in rising order.
  ///
  /// Throws for no patients or times, and for times that are negative or not finite.
  package init(
    _ patients: [FollowUp], at times: [Double], level: Double = 0.95,
    scale: KaplanMeier.IntervalScale = .logLog
  ) throws(StatisticsError) {
    try FollowUp.check(times)
    let estimate = try KaplanMeier(patients)
    var rows: [Row] = []
    var from = 0
    for time in Set(times).sorted() {
      let until = estimate.steps[from...].firstIndex { $0.time > time } ?? estimate.steps.count
      let since = estimate.steps[from..<until]
      let survival = estimate.survival(at: time)
      let step = survival == nil ? nil : estimate.step(at: time)
      var interval: Interval?
      if let step { interval = try estimate.interval(at: step, level: level, scale: scale) }
      rows.append(
        Row(
          time: time, atRisk: estimate.table.atRisk(at: time), events: since.reduce(0) { $0 + $1.events },
          censored: since.reduce(0) { $0 + $1.censored }, survival: survival,
          standardError: survival.map { _ in step?.standardError ?? 0 }, interval: interval))
      from = until
    }
    self.rows = rows
    count = estimate.count
  }
}
