/// The median of a sample with an interval of two of its values, free of any assumption on their distribution
/// (Thompson 1936; Conover 1999, §3.2).
package struct MedianInterval: Sendable {
  private let sorted: [Double]

  /// Throws for an empty sample and for values that are not finite.
  package init(_ values: [Double]) throws(StatisticsError) {
    guard !values.isEmpty else { throw .emptySample }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    sorted = values.sorted()
  }

  package var estimate: Double { QuantileType.type7.quantile(0.5, ofSorted: sorted) }

  /// The innermost pair of order statistics, as far from either end, that covers the median with at least this
  /// probability; nil where the sample is too small for the level.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let tail = (1 - (try Interval.checked(level))) / 2
    let fair = Binomial(n: sorted.count, p: 0.5)
    guard let rank = fair.quantile(tail), rank >= 1 else { return nil }
    return Interval(low: sorted[rank - 1], high: sorted[sorted.count - rank], level: level)
  }

  /// The probability with which ``interval(level:)`` covers the median: at least the level.
  package func coverage(level: Double) throws(StatisticsError) -> Double? {
    let tail = (1 - (try Interval.checked(level))) / 2
    let fair = Binomial(n: sorted.count, p: 0.5)
    guard let rank = fair.quantile(tail), rank >= 1 else { return nil }
    return 1 - 2 * fair.lower(rank - 1)
  }
}
