internal import RealModule

/// The standard normal distribution.
package enum Normal {
  package static func density(_ x: Double) -> Double {
    Double.exp(-0.5 * x * x) * 0.398942280401432677939946059934
  }

  /// P(Z ≤ x).
  package static func lower(_ x: Double) -> Double {
    0.5 * Double.erfc(-x * 0.707106781186547524400844362105)
  }

  /// P(Z > x), accurate far into the tail.
  package static func upper(_ x: Double) -> Double { lower(-x) }

  /// log P(Z ≤ x), also where P underflows (Mills' ratio as a continued fraction, Laplace 1805).
  package static func logLower(_ x: Double) -> Double {
    if x > 5 { return Double.log(onePlus: -lower(-x)) }
    if x > -20 { return Double.log(lower(x)) }
    let z = -x
    var fraction = z
    for k in stride(from: 60, through: 1, by: -1) { fraction = z + Double(k) / fraction }
    return -0.5 * z * z - halfLogTwoPi - Double.log(fraction)
  }

  /// 2 P(Z > |z|).
  package static func twoSided(_ z: Double) -> Double {
    Double.erfc(abs(z) * 0.707106781186547524400844362105)
  }

  /// The x with P(Z ≤ x) = p; infinite at 0 and 1, not a number outside.
  package static func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p > 0.5 {
      let q = 1 - p
      return q > 0 ? -quantile(q) : .infinity
    }
    // A start within 0.005 (Hastings 1955, 26.2.23 in Abramowitz and Stegun), then Halley's steps on the log.
    let t = Double.sqrt(-2 * Double.log(p))
    var x =
      -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))))
    for _ in 0..<4 {
      let log = logLower(x)
      let slope = Double.exp(-0.5 * x * x - halfLogTwoPi - log)
      let error = log - Double.log(p)
      let step = error / slope
      let curve = -x - slope
      x -= step / (1 - 0.5 * step * curve)
    }
    return x
  }
}
