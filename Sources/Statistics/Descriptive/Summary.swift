internal import RealModule

/// The summary of a sample of numbers that tables show.
package struct Summary: Sendable {
  package let moments: Moments
  package let sorted: [Double]
  private let deviations: Deviations

  /// Throws for an empty sample and for values that are not finite.
  package init(_ values: [Double]) throws(StatisticsError) {
    deviations = try Deviations(values)
    moments = try Moments(deviations)
    sorted = values.sorted()
  }

  package var count: Int { sorted.count }
  package var mean: Double { moments.mean }
  package var sd: Double? { moments.sd }
  package var minimum: Double { sorted[0] }
  package var maximum: Double { sorted[sorted.count - 1] }
  package var median: Double { quantile(0.5, .type7) }

  package func quantile(_ p: Double, _ type: QuantileType = .type7) -> Double {
    type.quantile(p, ofSorted: sorted)
  }

  /// The third standardised moment with the population's divisor n (Fisher–Pearson g₁); nil where all are equal.
  package var skewness: Double? {
    let n = Double(count)
    // In a power of two, so that no cube is lost.
    let unit = deviations.values.lazy.map(abs).max().flatMap { $0 > 0 ? $0.binade : nil } ?? 1
    let scaled = deviations.values.map { $0 / unit }
    let second = compensatedSum(scaled.lazy.map { $0 * $0 }) / n
    let third = compensatedSum(scaled.lazy.map { $0 * $0 * $0 }) / n
    return second > 0 ? third / (second * Double.sqrt(second)) : nil
  }

  /// Skewness adjusted for the sample's size, G₁, as SPSS and SAS print it (Joanes and Gill 1998); needs three values.
  package var adjustedSkewness: Double? {
    let n = Double(count)
    return count > 2 ? skewness.map { $0 * Double.sqrt(n * (n - 1)) / (n - 2) } : nil
  }
}
