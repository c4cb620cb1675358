/// The limits of a funnel plot about a target proportion, from the binomial distribution and interpolated between its
/// counts, so that they run smoothly (Spiegelhalter 2005, appendix A.1.1). The upper limit is the lower one of the
/// patients without the event, so that a share lies beyond a limit where its exact tail is below the limit's.
package struct FunnelLimits: Sendable {
  package let target: Double

  /// Throws unless 0 < target < 1.
  package init(target: Double) throws(StatisticsError) {
    guard target > 0, target < 1 else { throw .notAProbability }
    self.target = target
  }

  /// About 0.95 of centres at the target lie between those at level 0.95; cut at 0 and 1.
  package func limits(cases: Int, level: Double) throws(StatisticsError) -> Interval {
    let tail = try Self.tail(level)
    guard cases > 0 else { throw .emptySample }
    func lowest(_ chance: Double) -> Double {
      let binomial = Binomial(n: cases, p: chance)
      let count = binomial.quantile(tail) ?? cases
      let share = (binomial.lower(count) - tail) / binomial.probability(count)
      return max(0, (Double(count) - share) / Double(cases))
    }
    return Interval(low: lowest(target), high: 1 - lowest(1 - target), level: level)
  }

  /// Whether so many events, or more, or so few, are rarer at the target than a tail of the level.
  package func isBeyond(events: Int, cases: Int, level: Double) throws(StatisticsError) -> Bool {
    let tail = try Self.tail(level)
    guard cases > 0 else { throw .emptySample }
    let binomial = Binomial(n: cases, p: target)
    return min(binomial.lower(events), binomial.atLeast(events)) < tail
  }

  private static func tail(_ level: Double) throws(StatisticsError) -> Double {
    (1 - (try Interval.checked(level))) / 2
  }
}
