internal import RealModule

/// What is wrong with the input of a statistic.
package enum StatisticsError: Error, Hashable, Sendable {
  case emptySample
  case notFinite
  case tooFew(needed: Int, found: Int)
  case negativeCount
  case emptyMargin
  case constantSample
  case invalidLevel
  case unequalLengths

  package var words: String {
    switch self {
    case .emptySample: "there are no values"
    case .notFinite: "a value is not a finite number"
    case .tooFew(let needed, let found): "it needs at least \(needed) values, and there are \(found)"
    case .negativeCount: "a count is negative"
    case .emptyMargin: "only one row or column has counts"
    case .constantSample: "all values are equal"
    case .invalidLevel: "the confidence level must lie between 0 and 1"
    case .unequalLengths: "the samples differ in length"
    }
  }
}

/// Mean and standard deviation of a sample, two-pass in extended precision, so that NIST's SmLs09 keeps its digits.
package struct Moments: Sendable, Hashable {
  package let count: Int
  package let mean: Double
  /// With n − 1; nil for one value.
  package let variance: Double?

  package var sd: Double? { variance.map { Double.sqrt($0) } }

  /// Moments as printed: mean, SD and count.
  package init(mean: Double, sd: Double, count: Int) {
    self.mean = mean
    self.count = count
    variance = sd * sd
  }

  package init(_ values: [Double]) throws(StatisticsError) {
    guard !values.isEmpty else { throw .emptySample }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    let n = Double(values.count)
    var sum = DoubleDouble()
    for value in values { sum.add(value) }
    // The mean with its remainder, so that deviations are exact to the last digits.
    let mean = sum.value / n
    var remainder = DoubleDouble()
    for value in values { remainder.add(value - mean) }
    let correction = remainder.value / n
    self.mean = mean + correction
    count = values.count
    guard values.count > 1 else {
      variance = nil
      return
    }
    var squares = DoubleDouble()
    for value in values {
      let deviation = (value - mean) - correction
      squares.add(product: deviation, deviation)
    }
    variance = max(0, squares.value / (n - 1))
  }
}

/// The summary of a sample of numbers that tables show.
package struct Summary: Sendable {
  package let moments: Moments
  package let sorted: [Double]

  /// Throws for an empty sample and for values that are not finite.
  package init(_ values: [Double]) throws(StatisticsError) {
    moments = try Moments(values)
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

  /// The third standardised moment with the population's divisor n (Fisher–Pearson g₁); nil where undefined.
  package var skewness: Double? {
    let n = Double(count)
    let second = compensatedSum(sorted.map { ($0 - mean) * ($0 - mean) }) / n
    let third = compensatedSum(sorted.map { ($0 - mean) * ($0 - mean) * ($0 - mean) }) / n
    return second > 0 ? third / (second * Double.sqrt(second)) : nil
  }
}
