package import Methods
internal import RealModule

/// The Shapiro–Wilk test of normality (1965) by Royston's approximation (1995, AS R94), for 3 to 5000 values.
package struct ShapiroWilk: HypothesisTest {
  package var method: Method { .shapiroWilk }
  /// W, and 1 − W without its cancellation.
  package let w: Double
  private let complement: Double
  package let count: Int

  package static let counts = 3...5000

  /// Throws outside 3 to 5000 values, and where all are equal.
  package init(_ values: [Double]) throws(StatisticsError) {
    guard values.count >= Self.counts.lowerBound else { throw .tooFew(needed: 3, found: values.count) }
    guard values.count <= Self.counts.upperBound else { throw .tooMuchWork }
    let deviations = try Deviations(values)
    let squares = try deviations.sumOfSquares()
    guard squares > 0 else { throw .constantSample }
    let scale = Double.sqrt(squares)
    let sorted = deviations.scaled.sorted().map { $0 / scale }
    let weights = Self.weights(values.count)
    let sum = compensatedSum(zip(sorted, weights).lazy.map { $0 * $1 })
    let size = Double.sqrt(compensatedSum(weights.lazy.map { $0 * $0 }))
    let correlation = sum / size
    complement = max(0, (1 - correlation) * (1 + correlation))
    w = min(1, correlation * correlation)
    count = values.count
  }

  package var statistic: Double? { w }

  package var pValue: Double {
    let n = Double(count)
    if count == 3 {
      let p = 6 / Double.pi * (Double.asin(Double.sqrt(w)) - Double.pi / 3)
      return min(1, max(0, p))
    }
    guard complement > 0 else { return 1 }
    let y = Double.log(complement)
    if count <= 11 {
      let limit = polynomial([-2.273, 0.459], n)
      guard y < limit else { return 1e-99 }
      let mean = polynomial([0.544, -0.39978, 0.025054, -6.714e-4], n)
      let sd = Double.exp(polynomial([1.3822, -0.77857, 0.062767, -0.0020322], n))
      return Normal.upper((-Double.log(limit - y) - mean) / sd)
    }
    let logN = Double.log(n)
    let mean = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], logN)
    let sd = Double.exp(polynomial([-0.4803, -0.082676, 0.0030302], logN))
    return Normal.upper((y - mean) / sd)
  }

  /// The coefficients of the order statistics: Blom's scores, the outermost one or two by Royston's polynomials.
  private static func weights(_ count: Int) -> [Double] {
    let n = Double(count)
    if count == 3 { return [-Double.sqrt(0.5), 0, Double.sqrt(0.5)] }
    let scores = (1...count).map { Normal.quantile((Double($0) - 0.375) / (n + 0.25)) }
    let squares = compensatedSum(scores.lazy.map { $0 * $0 })
    let root = Double.sqrt(squares)
    let u = 1 / Double.sqrt(n)
    var weights = scores
    let outer = polynomial([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], u) - scores[0] / root
    var fixed = [outer]
    if count > 5 {
      fixed.append(
        polynomial([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], u) - scores[1] / root)
    }
    let taken = fixed.indices.reduce(0.0) { $0 + 2 * scores[$1] * scores[$1] }
    let given = fixed.reduce(0.0) { $0 + 2 * $1 * $1 }
    let factor = Double.sqrt((squares - taken) / (1 - given))
    for index in weights.indices { weights[index] = scores[index] / factor }
    for (index, weight) in fixed.enumerated() {
      weights[index] = -weight
      weights[count - 1 - index] = weight
    }
    return weights
  }
}

/// Coefficients from the constant term up.
private func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}
