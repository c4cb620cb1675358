/// The mean of a sample in two doubles, and each value's deviation from it, as exact as the decimals of the data are
/// (``decimalRemainder(_:)``): what variances, moments and correlations are made of.
struct Deviations {
  let mean: Double
  /// The mean's part beyond its `Double`.
  let remainder: Double
  let values: [Double]
  /// The power of two in which the values are squared: 1 but where squares would under- or overflow.
  let unit: Double

  init(_ sample: [Double]) throws(StatisticsError) {
    guard !sample.isEmpty else { throw .emptySample }
    guard sample.allSatisfy(\.isFinite) else { throw .notFinite }
    try self.init(sample, sample.map(decimalRemainder), scale: sample.lazy.map(abs).max() ?? 0)
  }

  /// Of paired differences, first minus second.
  init(_ first: [Double], minus second: [Double]) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    guard !first.isEmpty else { throw .emptySample }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    let parts = zip(first, second).map(decimalDifference)
    let scale = max(first.lazy.map(abs).max() ?? 0, second.lazy.map(abs).max() ?? 0)
    try self.init(parts.map(\.high), parts.map(\.low), scale: scale)
  }

  private init(_ high: [Double], _ low: [Double], scale: Double) throws(StatisticsError) {
    let n = Double(high.count)
    var sum = DoubleDouble()
    for value in high { sum.add(value) }
    let mean = sum.value / n
    guard mean.isFinite else { throw .tooLarge }
    var rest = DoubleDouble()
    for (value, part) in zip(high, low) {
      rest.add(value - mean)
      rest.add(part)
    }
    let remainder = rest.value / n
    self.mean = mean + remainder
    self.remainder = remainder - (self.mean - mean)
    let values = zip(high, low).map { ($0 - mean) + ($1 - remainder) }
    // What is left of equal values is rounding, far below any decimal of the data.
    let isConstant = values.allSatisfy { abs($0) <= 1e-25 * scale }
    self.values = isConstant ? values.map { _ in 0 } : values
    unit = squaringUnit(of: self.values)
  }

  var count: Int { values.count }

  /// In the unit, so that squares and their sums are finite.
  var scaled: [Double] { unit == 1 ? values : values.map { $0 / unit } }

  /// Σ d², in squares of the unit.
  func sumOfSquares() throws(StatisticsError) -> Double {
    var squares = DoubleDouble()
    for value in scaled { squares.add(product: value, value) }
    guard squares.value.isFinite else { throw .tooLarge }
    return max(0, squares.value)
  }
}

/// A power of two near the largest of some sizes, where their squares would not fit into a `Double`; otherwise 1.
/// Dividing by it costs no digit.
func squaringUnit(of values: some Sequence<Double>) -> Double {
  var largest = 0.0
  for value in values { largest = max(largest, abs(value)) }
  guard largest > 0, largest.isFinite, !(1e-140...1e140).contains(largest) else { return 1 }
  return largest.binade
}

/// The difference of two decimals in two doubles.
func decimalDifference(_ first: Double, _ second: Double) -> (high: Double, low: Double) {
  let high = first - second
  let part = high - first
  let error = (first - (high - part)) - (second + part)
  return (high, error + (decimalRemainder(first) - decimalRemainder(second)))
}
