package import Statistics

/// A group's numbers, summarised; no single value leaves with it but the extremes.
package struct GroupSummary: Sendable, Hashable {
  package let moments: Moments
  package let median: Double
  package let q1: Double
  package let q3: Double
  package let minimum: Double
  package let maximum: Double

  package var count: Int { moments.count }
  package var mean: Double { moments.mean }
  /// Nil for one value.
  package var sd: Double? { moments.sd }

  /// Nil for an empty sample.
  init?(_ sample: SortedSample, quartiles: QuantileType) {
    guard let first = sample.values.first, let last = sample.values.last, let moments = sample.moments else {
      return nil
    }
    self.moments = moments
    median = QuantileType.type7.quantile(0.5, ofSorted: sample.values)
    q1 = quartiles.quantile(0.25, ofSorted: sample.values)
    q3 = quartiles.quantile(0.75, ofSorted: sample.values)
    minimum = first
    maximum = last
  }
}
