internal import RealModule

/// A number of events among a number of patients, and its intervals.
package struct Proportion: Hashable, Sendable {
  package let events: Int
  package let total: Int

  /// Nil where 0 ≤ events ≤ total does not hold.
  package init?(events: Int, total: Int) {
    guard events >= 0, events <= total else { return nil }
    self.events = events
    self.total = total
  }

  /// Nil where there are no patients.
  package var estimate: Double? { total > 0 ? Double(events) / Double(total) : nil }

  /// Wilson's score interval (1927).
  package func wilson(level: Double) throws(StatisticsError) -> Interval {
    let n = Double(try checkedTotal())
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    let p = Double(events) / n
    let square = z * z
    let middle = (p + square / (2 * n)) / (1 + square / n)
    let reach = z / (1 + square / n) * Double.sqrt(p * (1 - p) / n + square / (4 * n * n))
    return Interval(
      low: events == 0 ? 0 : max(0, middle - reach), high: events == total ? 1 : min(1, middle + reach),
      level: level)
  }

  /// The exact interval of Clopper and Pearson (1934).
  package func clopperPearson(level: Double) throws(StatisticsError) -> Interval {
    let n = try checkedTotal()
    let tail = (1 - (try Interval.checked(level))) / 2
    let (x, rest) = (Double(events), Double(n - events))
    return Interval(
      low: events == 0 ? 0 : BetaDistribution(x, rest + 1).quantile(p: tail, q: 1 - tail),
      high: events == n ? 1 : BetaDistribution(x + 1, rest).quantile(p: 1 - tail, q: tail), level: level)
  }

  /// Jeffreys' interval: equal tails of the posterior under Beta(½,½), 0 and 1 at the ends (Brown, Cai and
  /// DasGupta 2001).
  package func jeffreys(level: Double) throws(StatisticsError) -> Interval {
    let n = try checkedTotal()
    let tail = (1 - (try Interval.checked(level))) / 2
    let posterior = BetaDistribution(Double(events) + 0.5, Double(n - events) + 0.5)
    return Interval(
      low: events == 0 ? 0 : posterior.quantile(p: tail, q: 1 - tail),
      high: events == n ? 1 : posterior.quantile(p: 1 - tail, q: tail), level: level)
  }

  private func checkedTotal() throws(StatisticsError) -> Int {
    guard total > 0 else { throw .emptySample }
    return total
  }
}
