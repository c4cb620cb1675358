internal import RealModule

/// A chart of proportions in time against a baseline that does not move by itself (Shewhart 1931; Montgomery 2013).
package struct PChart: Sendable {
  package struct Point: Hashable, Sendable {
    package let proportion: Proportion
    package let low: Double
    package let high: Double
    /// Whether the limits are of the binomial distribution, since counts are small.
    package let isExact: Bool
    /// Nil without patients.
    package let isOutside: Bool?
  }

  package let baseline: Double
  package let points: [Point]

  /// One tail's probability beyond three standard deviations.
  package static let tail = 0.001349898031630094
  /// Expected events, and expected patients without one, below which limits are exact.
  package static let exactBelow = 5.0

  /// The baseline is a proportion, or that of the first `baselineCount` points.
  package init(_ proportions: [Proportion], baseline: Double) throws(StatisticsError) {
    guard baseline >= 0, baseline <= 1 else { throw .notAProbability }
    self.baseline = baseline
    points = proportions.map { Self.point($0, baseline) }
  }

  package init(_ proportions: [Proportion], baselineCount: Int) throws(StatisticsError) {
    let first = proportions.prefix(max(0, baselineCount))
    let total = first.reduce(0) { $0 + $1.total }
    guard total > 0 else { throw .emptySample }
    try self.init(proportions, baseline: Double(first.reduce(0) { $0 + $1.events }) / Double(total))
  }

  private static func point(_ proportion: Proportion, _ p: Double) -> Point {
    let n = Double(proportion.total)
    guard proportion.total > 0 else {
      return Point(proportion: proportion, low: 0, high: 1, isExact: true, isOutside: nil)
    }
    let isExact = n * p < exactBelow || n * (1 - p) < exactBelow
    let (low, high): (Double, Double)
    if isExact {
      // The counts between which all but a tail on either side lies.
      let binomial = Binomial(n: proportion.total, p: p)
      low = Double(binomial.quantile(tail) ?? 0) / n
      high = Double(binomial.upperQuantile(tail) ?? proportion.total) / n
    } else {
      let reach = 3 * Double.sqrt(p * (1 - p) / n)
      (low, high) = (max(0, p - reach), min(1, p + reach))
    }
    let value = Double(proportion.events) / n
    return Point(
      proportion: proportion, low: low, high: high, isExact: isExact,
      isOutside: value < low || value > high)
  }
}
