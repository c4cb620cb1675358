internal import RealModule

/// A distribution over the numbers. Both tails keep their relative accuracy as far as a `Double` reaches, and
/// their logs beyond. Outside a distribution's domain everything is not-a-number.
package protocol ContinuousDistribution: Sendable {
  /// log P(X ≤ x).
  func logLower(_ x: Double) -> Double
  /// log P(X > x).
  func logUpper(_ x: Double) -> Double
  /// The x with P(X ≤ x) = p.
  func quantile(_ p: Double) -> Double
  /// The x with P(X > x) = q: a small q keeps digits that 1 − q would lose.
  func upperQuantile(_ q: Double) -> Double
}

extension ContinuousDistribution {
  /// P(X ≤ x).
  package func lower(_ x: Double) -> Double { Double.exp(logLower(x)) }
  /// P(X > x).
  package func upper(_ x: Double) -> Double { Double.exp(logUpper(x)) }
}

/// A distribution over consecutive whole numbers.
package protocol DiscreteDistribution: Sendable {
  /// The least and the largest value; the largest is nil where there is none.
  var least: Int { get }
  var largest: Int? { get }
  /// log P(X = k); −∞ off the support.
  func logProbability(_ k: Int) -> Double
  /// P(X ≤ k).
  func lower(_ k: Int) -> Double
  /// P(X ≥ k).
  func atLeast(_ k: Int) -> Double
}

extension DiscreteDistribution {
  /// P(X = k).
  package func probability(_ k: Int) -> Double { Double.exp(logProbability(k)) }

  /// The smallest k with P(X ≤ k) ≥ `level`, a last-digit shortfall forgiven; the largest value at level 1, nil
  /// where there is none, and for levels outside 0 to 1.
  package func quantile(_ level: Double) -> Int? {
    guard level >= 0, level <= 1 else { return nil }
    if level == 0 { return least }
    if level == 1 { return largest }
    let goal = level * (1 - 64 * Double.ulpOfOne)
    return smallest { lower($0) >= goal }
  }

  /// The smallest k with P(X > k) ≤ `tail`: the quantile of 1 − tail, exact for a small tail.
  package func upperQuantile(_ tail: Double) -> Int? {
    guard tail >= 0, tail <= 1 else { return nil }
    if tail == 0 { return largest }
    let goal = tail * (1 + 64 * Double.ulpOfOne)
    return smallest { atLeast($0 + 1) <= goal }
  }

  /// Bisection for the first k of the support that satisfies a rising condition.
  private func smallest(where holds: (Int) -> Bool) -> Int? {
    var low = least
    var high = largest ?? low
    if largest == nil {
      var step = 1
      while !holds(high) {
        low = high
        high += step
        step *= 2
        guard step < 1 << 60 else { return nil }
      }
    }
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
