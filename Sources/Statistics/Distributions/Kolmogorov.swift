internal import RealModule

/// The limit distribution of √n times the Kolmogorov–Smirnov distance (Kolmogorov 1933).
package enum Kolmogorov {
  /// P(K > x): the alternating series far out, 1 minus the theta series near 0.
  package static func upper(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    if x <= 0 { return 1 }
    if x < 1 { return 1 - lower(x) }
    var sum = 0.0
    for k in stride(from: 10.0, through: 1, by: -1) {
      let term = Double.exp(-2 * k * k * x * x)
      sum = term - sum
    }
    return min(1, 2 * sum)
  }

  /// P(K ≤ x).
  package static func lower(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    if x <= 0 { return 0 }
    if x >= 1 { return 1 - upper(x) }
    let step = -Double.pi * Double.pi / (8 * x * x)
    var sum = 0.0
    for k in stride(from: 19.0, through: 1, by: -2) { sum += Double.exp(step * k * k) }
    return Double.sqrt(2 * Double.pi) / x * sum
  }

  /// The x with P(K ≤ x) = p; infinite at 1.
  package static func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return 0 }
    if p == 1 { return .infinity }
    return brentRoot(from: 0.02, to: 20) { p < 0.5 ? lower($0) - p : (1 - p) - upper($0) }
  }
}
