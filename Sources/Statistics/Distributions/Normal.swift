internal import RealModule

/// The standard normal distribution.
package enum Normal {
  package static func density(_ x: Double) -> Double { Double.exp(-0.5 * x * x - halfLogTwoPi) }

  /// P(Z ≤ x).
  package static func lower(_ x: Double) -> Double {
    x < -5 ? Double.exp(logLower(x)) : 0.5 * Double.erfc(-x * rootHalf)
  }

  /// P(Z > x), accurate far into the tail.
  package static func upper(_ x: Double) -> Double { lower(-x) }

  /// log P(Z > x).
  package static func logUpper(_ x: Double) -> Double { logLower(-x) }

  /// log P(Z ≤ x), also where P underflows (Mills' ratio as Laplace's continued fraction, 1805).
  package static func logLower(_ x: Double) -> Double {
    if x > 5 { return Double.log(onePlus: -lower(-x)) }
    if x >= -5 { return Double.log(0.5 * Double.erfc(-x * rootHalf)) }
    if x.isInfinite { return -.infinity }
    let z = -x
    // The number of steps that settles the fraction to the last digit falls with z.
    var fraction = z
    for k in stride(from: z < 10 ? 120 : 40, through: 1, by: -1) { fraction = z + Double(k) / fraction }
    // z²/2 in two parts: its rounding alone would cost digits of the probability.
    let square = z * z
    let rest = (-square).addingProduct(z, z)
    return -0.5 * square - (0.5 * rest + halfLogTwoPi + Double.log(fraction))
  }

  /// 2 P(Z > |z|).
  package static func twoSided(_ z: Double) -> Double { 2 * lower(-abs(z)) }

  /// The x with P(Z ≤ x) = p; infinite at 0 and 1, not a number outside.
  package static func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p > 0.5 { return -quantile(1 - p) }
    if p == 0 { return -.infinity }
    return p > 0.25 ? central(p) : tail(p)
  }

  /// The x with P(Z > x) = q.
  package static func upperQuantile(_ q: Double) -> Double { -quantile(q) }

  /// Newton's steps on P(−x < Z < x) = 1 − 2p, which is exact there.
  private static func central(_ p: Double) -> Double {
    let goal = 1 - 2 * p
    var x = goal / (2 * density(0))
    for _ in 0..<6 { x -= (Double.erf(x * rootHalf) - goal) / (2 * density(x)) }
    return -x
  }

  /// A start within 0.005 (Hastings 1955; 26.2.23 in Abramowitz and Stegun), then Halley's steps on the log.
  private static func tail(_ p: Double) -> Double {
    let t = Double.sqrt(-2 * Double.log(p))
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var x = (2.515517 + t * (0.802853 + t * 0.010328)) / below - t
    for _ in 0..<4 {
      let log = logLower(x)
      let slope = Double.exp(-0.5 * x * x - halfLogTwoPi - log)
      let step = (log - Double.log(p)) / slope
      x -= step / (1 + 0.5 * step * (x + slope))
    }
    return x
  }

  private static let rootHalf = 0.707106781186547524400844362105
}
