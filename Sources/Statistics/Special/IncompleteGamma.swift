internal import RealModule

/// The regularised incomplete gamma functions, P(a,x) below and Q(a,x) above, with logs where they underflow.
///
/// Domain a > 0, x ≥ 0. Series below x < a + 1, Legendre's continued fraction above (Gautschi 1979; the modified
/// Lentz method, Thompson and Barnett 1986), both with Loader's prefactor, so that a large a costs no digits.
struct IncompleteGamma {
  let logLower: Double
  let logUpper: Double

  var lower: Double { Double.exp(logLower) }
  var upper: Double { Double.exp(logUpper) }

  init(_ a: Double, _ x: Double) {
    if a.isNaN || x.isNaN {
      (logLower, logUpper) = (.nan, .nan)
    } else if x <= 0 {
      (logLower, logUpper) = (-.infinity, 0)
    } else if x == .infinity {
      (logLower, logUpper) = (0, -.infinity)
    } else if a < 1, x < 1 {
      (logLower, logUpper) = Self.small(a, x)
    } else if x < a + 1 {
      // P = x^a e^-x / Γ(a+1) · Σ x^k / (a+1)…(a+k)
      var term = 1.0
      var sum = 1.0
      var k = 1.0
      while term > sum * 1e-17, k < 1e6 {
        term *= x / (a + k)
        sum += term
        k += 1
      }
      logLower = Self.logPrefactor(a, x) + Double.log(sum)
      logUpper = logOneMinusExp(logLower)
    } else {
      logUpper = Self.logPrefactor(a, x) + Double.log(a) + Double.log(Self.fraction(a, x))
      logLower = logOneMinusExp(logUpper)
    }
  }

  /// Both below 1: P = x^a/Γ(a+1) · (1 + a Σ (−x)^k / ((a+k) k!)), so that Q keeps its digits where a is small
  /// (Gautschi 1979).
  private static func small(_ a: Double, _ x: Double) -> (logLower: Double, logUpper: Double) {
    var term = 1.0
    var sum = 0.0
    for k in 1..<40 {
      term *= -x / Double(k)
      sum += term / (a + Double(k))
    }
    let logPower = a * Double.log(x) - logGammaOnePlus(a)
    let power = Double.expMinusOne(logPower)
    let upper = -power - (1 + power) * a * sum
    return (logPower + Double.log(onePlus: a * sum), Double.log(upper))
  }

  /// log(x^a e^-x / Γ(a+1))
  private static func logPrefactor(_ a: Double, _ x: Double) -> Double { logPoissonTerm(a, x) }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1..<1_000_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let step = d * c
      h *= step
      if abs(step - 1) <= Double.ulpOfOne { break }
    }
    return h
  }
}

/// log(1 − e^x) for x ≤ 0, exact at both ends (Mächler 2012).
func logOneMinusExp(_ x: Double) -> Double {
  if x >= 0 { return -.infinity }
  return x > -0.693147180559945 ? Double.log(-Double.expMinusOne(x)) : Double.log(onePlus: -Double.exp(x))
}

/// log(e^x + e^y).
func logSumExp(_ x: Double, _ y: Double) -> Double {
  if x == -.infinity { return y }
  if y == -.infinity { return x }
  return max(x, y) + Double.log(onePlus: Double.exp(-abs(x - y)))
}
