internal import RealModule

/// Mean and variance of weighted values.
package struct WeightedMoments: Sendable, Hashable {
  package enum Weights: Hashable, Sendable {
    /// How often a value was seen: the variance has Σw − 1.
    case frequencies
    /// How far a value is to be trusted: the variance has Σw − Σw²/Σw.
    case reliabilities
  }

  package let mean: Double
  package let sumOfWeights: Double
  /// Kish's effective number of values, (Σw)²/Σw² (1965).
  package let effectiveCount: Double
  /// Nil where the divisor is not above 0.
  package let variance: Double?

  package var sd: Double? { variance.map { Double.sqrt($0) } }

  /// Throws for no values, unequal lengths, values that are not finite, weights below 0 or all 0.
  package init(_ values: [Double], weights: [Double], as kind: Weights) throws(StatisticsError) {
    guard values.count == weights.count else { throw .unequalLengths }
    guard !values.isEmpty else { throw .emptySample }
    guard values.allSatisfy(\.isFinite), weights.allSatisfy(\.isFinite) else { throw .notFinite }
    guard weights.allSatisfy({ $0 >= 0 }) else { throw .negativeCount }
    let total = compensatedSum(weights)
    guard total > 0 else { throw .emptySample }
    // Against the first value, so that a common offset costs no digits.
    let origin = values[0]
    let shifted = values.map { value in
      let parts = decimalDifference(value, origin)
      return parts.high + parts.low
    }
    let shift = compensatedSum(zip(shifted, weights).lazy.map { $0 * $1 }) / total
    let squares = compensatedSum(zip(shifted, weights).lazy.map { $1 * ($0 - shift) * ($0 - shift) })
    let squaredWeights = compensatedSum(weights.lazy.map { $0 * $0 })
    guard squares.isFinite else { throw .tooLarge }
    mean = origin + shift
    sumOfWeights = total
    effectiveCount = total * total / squaredWeights
    let divisor = kind == .frequencies ? total - 1 : total - squaredWeights / total
    variance = divisor > 0 ? squares / divisor : nil
  }
}
