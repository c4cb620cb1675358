/// A chart of proportions in time against a baseline that does not move by itself (Shewhart 1931; Montgomery 2013), with
/// limits of the binomial distribution in place of three of its standard deviations, which lie too low for rare events.
package struct PChart: Sendable {
  package struct Point: Hashable, Sendable {
    package let proportion: Proportion
    package let low: Double
    package let high: Double
    /// Nil without patients.
    package let isOutside: Bool?
  }

  package let baseline: Double
  package let points: [Point]

  /// One tail's probability beyond three standard deviations of a normal distribution.
  package static let tail = 0.001349898031630094

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

  /// Limits are the shares between which all counts but a tail on either side lie.
  private static func point(_ proportion: Proportion, _ p: Double) -> Point {
    guard proportion.total > 0 else {
      return Point(proportion: proportion, low: 0, high: 1, isOutside: nil)
    }
    let binomial = Binomial(n: proportion.total, p: p)
    let low = binomial.quantile(tail) ?? 0
    let high = binomial.upperQuantile(tail) ?? proportion.total
    let n = Double(proportion.total)
    return Point(
      proportion: proportion, low: Double(low) / n, high: Double(high) / n,
      isOutside: proportion.events < low || proportion.events > high)
  }
}
