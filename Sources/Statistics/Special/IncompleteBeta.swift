internal import RealModule

/// The regularised incomplete beta function I_x(a,b) and its complement, with logs where they underflow.
///
/// Domain a, b > 0, 0 ≤ x ≤ 1. The continued fraction of DiDonato and Morris (1992, equation 7) by the modified
/// Lentz method, with Loader's prefactor. `y` is 1 − x, given apart so that an x near 1 loses nothing.
struct IncompleteBeta {
  let logLower: Double
  let logUpper: Double

  var lower: Double { Double.exp(logLower) }
  var upper: Double { Double.exp(logUpper) }

  init(_ a: Double, _ b: Double, _ x: Double) { self.init(a, b, x, 1 - x) }

  init(_ a: Double, _ b: Double, _ x: Double, _ y: Double) {
    if a.isNaN || b.isNaN || x.isNaN || y.isNaN {
      (logLower, logUpper) = (.nan, .nan)
    } else if x <= 0 {
      (logLower, logUpper) = (-.infinity, 0)
    } else if y <= 0 {
      (logLower, logUpper) = (0, -.infinity)
    } else if x <= a / (a + b) {
      logLower = Self.logFraction(a, b, x, y)
      logUpper = logOneMinusExp(logLower)
    } else {
      logUpper = Self.logFraction(b, a, y, x)
      logLower = logOneMinusExp(logUpper)
    }
  }

  private static func logFraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    // I = x^a y^b / B(a,b) / (a − …): numerators α_n and denominators β_n of DiDonato and Morris.
    let tiny = 1e-300
    let lambda = a * y - b * x
    var c = tiny
    var d = 0.0
    var f = tiny
    for n in 0..<200_000 {
      let k = Double(n)
      let alpha: Double
      if n == 0 {
        alpha = 1
      } else {
        let twice = a + 2 * k - 1
        alpha = ((a + k - 1) / twice) * ((a + b + k - 1) / twice) * k * (b - k) * x * x
      }
      let middle = n == 0 ? 0 : k * (b - k) * x / (a + 2 * k - 1)
      let beta = k + middle + (a + k) / (a + 2 * k + 1) * (lambda + 1 + k * (1 + y))
      d = beta + alpha * d
      if abs(d) < tiny { d = tiny }
      c = beta + alpha / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let step = c * d
      f *= step
      if abs(step - 1) <= Double.ulpOfOne { break }
    }
    // x^a y^b / B(a,b) = a b/(a+b) · binomial term at (a, a+b)
    return logBinomialTerm(a, a + b, x, y) + Double.log(a) + Double.log(b) - Double.log(a + b) + Double.log(f)
  }
}
