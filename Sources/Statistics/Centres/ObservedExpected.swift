internal import RealModule

/// Events observed in a centre against those that its patients' risks let expect. A risk of 0.4 to 0.6 varies less than
/// Poisson's law has it, so that everything is of the Poisson–binomial distribution.
package struct ObservedExpected: Sendable {
  package enum Tail: String, CaseIterable, Sendable {
    case exact
    /// Half the probability of what was observed: nearer to its level, and shorter.
    case midP = "mid-p"
  }

  package let observed: Int
  package let expected: Double
  /// Of the number of events, were the risks right.
  package let variance: Double
  private let distribution: PoissonBinomial

  /// Throws for no patients, for risks outside 0 to 1, and where nothing is expected.
  package init(observed: Int, risks: [Double]) throws(StatisticsError) {
    guard !risks.isEmpty else { throw .emptySample }
    guard observed >= 0, observed <= risks.count else { throw .negativeCount }
    distribution = try PoissonBinomial(risks)
    self.observed = observed
    expected = distribution.mean
    variance = distribution.variance
    guard expected > 0 else { throw .noExposure }
  }

  package var count: Int { distribution.probabilities.count }
  package var ratio: Double { Double(observed) / expected }

  /// Two-sided: twice the smaller tail, were the risks right.
  package func pValue(_ tail: Tail = .midP) -> Double {
    let (low, high) = tails(distribution, tail)
    return min(1, 2 * min(low, high))
  }

  /// Of the true ratio: the centre's risks all shifted on the scale of log odds, as far as its count allows at either
  /// end. It ends at 0 and at all patients ÷ expected.
  package func interval(level: Double, _ tail: Tail = .midP) throws(StatisticsError) -> Interval {
    let half = (1 - (try Interval.checked(level))) / 2
    func shifted(_ shift: Double) -> [Double] {
      distribution.probabilities.map { p in p / (p + (1 - p) * Double.exp(-shift)) }
    }
    func bound(_ isLow: Bool) -> Double {
      let shift = brentRoot(from: -40, to: 40) { shift in
        guard let moved = try? PoissonBinomial(shifted(shift)) else { return .nan }
        let sides = tails(moved, tail)
        return (isLow ? sides.high : sides.low) - half
      }
      return compensatedSum(shifted(shift)) / expected
    }
    return Interval(
      low: observed == 0 ? 0 : bound(true), high: observed == count ? Double(count) / expected : bound(false),
      level: level)
  }

  /// Between which ratios a centre with these patients lies by chance, were the risks right; interpolated between
  /// counts as ``FunnelLimits`` are.
  package func limits(level: Double) throws(StatisticsError) -> Interval {
    let tail = (1 - (try Interval.checked(level))) / 2
    func lowest(_ distribution: PoissonBinomial) -> Double {
      let count = distribution.quantile(tail) ?? 0
      let share = (distribution.lower(count) - tail) / distribution.probability(count)
      return max(0, Double(count) - share)
    }
    let others = try PoissonBinomial(distribution.probabilities.map { 1 - $0 })
    return Interval(
      low: lowest(distribution) / expected, high: (Double(count) - lowest(others)) / expected, level: level)
  }

  /// Whether so many events, or more, or so few, are rarer than a tail of the level.
  package func isBeyond(level: Double) throws(StatisticsError) -> Bool {
    let tail = (1 - (try Interval.checked(level))) / 2
    return min(distribution.lower(observed), distribution.atLeast(observed)) < tail
  }

  /// The probability that ``isBeyond(level:)`` calls the centre out although its risks are right.
  package func chanceBeyond(level: Double) throws(StatisticsError) -> Double {
    let tail = (1 - (try Interval.checked(level))) / 2
    var low = distribution.quantile(tail) ?? 0
    while low >= 0, distribution.lower(low) >= tail { low -= 1 }
    var high = distribution.upperQuantile(tail) ?? count
    while high <= count, distribution.atLeast(high) >= tail { high += 1 }
    return distribution.lower(low) + distribution.atLeast(high)
  }

  private func tails(_ distribution: PoissonBinomial, _ tail: Tail) -> (low: Double, high: Double) {
    let (below, above) = (distribution.lower(observed - 1), distribution.atLeast(observed + 1))
    switch tail {
    case .exact: return (distribution.lower(observed), distribution.atLeast(observed))
    case .midP:
      let half = distribution.probability(observed) / 2
      return (below + half, above + half)
    }
  }
}
