/// The limits of a funnel plot about a target proportion, from the binomial distribution and interpolated between its
/// counts, so that they run smoothly (Spiegelhalter 2005, appendix A.1.1).
package struct FunnelLimits: Sendable {
  package let target: Double

  /// Throws unless 0 < target < 1.
  package init(target: Double) throws(StatisticsError) {
    guard target > 0, target < 1 else { throw .notAProbability }
    self.target = target
  }

  /// About 0.95 of centres at the target lie between those at level 0.95; cut at 0 and 1.
  package func limits(cases: Int, level: Double) throws(StatisticsError) -> Interval {
    let tail = (1 - (try Interval.checked(level))) / 2
    guard cases > 0 else { throw .emptySample }
    let binomial = Binomial(n: cases, p: target)
    func limit(_ chance: Double) -> Double {
      let count = binomial.quantile(chance) ?? cases
      let share = (binomial.lower(count) - chance) / binomial.probability(count)
      return min(1, max(0, (Double(count) - share) / Double(cases)))
    }
    return Interval(low: limit(tail), high: limit(1 - tail), level: level)
  }
}
