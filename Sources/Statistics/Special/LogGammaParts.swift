internal import RealModule

/// The error of Stirling's formula, `log n! − log(√(2πn) (n/e)^n)`, for n ≥ 0 (also n half-integer or any real).
///
/// Loader C. Fast and accurate computation of binomial probabilities. 2000. Relative accuracy about 1e-15.
func stirlingError(_ n: Double) -> Double {
  if n <= 15 {
    if n == 0 { return .infinity }
    return Double.logGamma(n + 1) - (n + 0.5) * Double.log(n) + n - halfLogTwoPi
  }
  let square = n * n
  let s0 = 1.0 / 12
  let s1 = 1.0 / 360
  let s2 = 1.0 / 1260
  let s3 = 1.0 / 1680
  let s4 = 1.0 / 1188
  let s5 = 691.0 / 360_360
  let s6 = 1.0 / 156
  return (s0 - (s1 - (s2 - (s3 - (s4 - (s5 - s6 / square) / square) / square) / square) / square) / square)
    / n
}

let halfLogTwoPi = 0.918938533204672741780329736406

/// The deviance part `x log(x/m) + m − x`, without cancellation where x is near m (Loader 2000).
func deviance(_ x: Double, _ mean: Double) -> Double {
  if abs(x - mean) < 0.1 * (x + mean) {
    let v = (x - mean) / (x + mean)
    var sum = (x - mean) * v
    var term = 2 * x * v
    let square = v * v
    for j in 1..<1000 {
      term *= square
      let next = sum + term / Double(2 * j + 1)
      if next == sum { return next }
      sum = next
    }
  }
  if x == 0 { return mean }
  return x * Double.log(x / mean) + mean - x
}

/// The log of the Poisson probability `e^−m m^x / Γ(x+1)` for real x ≥ 0.
func logPoissonTerm(_ x: Double, _ mean: Double) -> Double {
  if mean == 0 { return x == 0 ? 0 : -.infinity }
  if x == 0 { return -mean }
  if x < 1e-3 * mean || x < 1 { return x * Double.log(mean) - mean - Double.logGamma(x + 1) }
  return -stirlingError(x) - deviance(x, mean) - halfLogTwoPi - 0.5 * Double.log(x)
}

/// The log of the binomial term `C(n,x) p^x q^(n−x)` for real 0 ≤ x ≤ n; q is given apart, so that a p near 1
/// loses nothing.
func logBinomialTerm(_ x: Double, _ n: Double, _ p: Double, _ q: Double) -> Double {
  if p == 0 { return x == 0 ? 0 : -.infinity }
  if q == 0 { return x == n ? 0 : -.infinity }
  if x == 0 {
    if n == 0 { return 0 }
    return p < 0.1 ? -deviance(n, n * q) - n * p : n * Double.log(q)
  }
  if x == n { return q < 0.1 ? -deviance(n, n * p) - n * q : n * Double.log(p) }
  if x < 0 || x > n { return -.infinity }
  let core =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
  return core - halfLogTwoPi - 0.5 * (Double.log(x) + Double.log((n - x) / n))
}

/// log Γ(1 + x) for |x| ≤ 1, accurate to the last digits also near 0, where Γ is 1.
func logGammaOnePlus(_ x: Double) -> Double {
  // Beyond a half, Γ(1 + x) = x Γ(1 + (x − 1)).
  if x > 0.5 { return Double.log(x) + logGammaOnePlus(x - 1) }
  if x < -0.5 { return logGammaOnePlus(x + 1) - Double.log(onePlus: x) }
  var sum = 0.0
  var power = x
  for (index, zeta) in zetaMinusOne.enumerated() {
    power *= -x
    sum -= zeta * power / Double(index + 2)
  }
  return -Double.log(onePlus: x) + x * 0.422784335098467139393487909918 + sum
}

/// ζ(k) − 1 for k from 2: the Taylor series of log Γ at 1 with its slow part, log(1 + x), taken out.
private let zetaMinusOne: [Double] = [
  0.64493406684822644, 0.20205690315959429, 0.082323233711138192, 0.036927755143369926,
  0.01734306198444914, 0.0083492773819228268, 0.0040773561979443394, 0.0020083928260822144,
  0.00099457512781808534, 0.00049418860411946456, 0.0002460865533080483, 0.00012271334757848915,
  6.1248135058704829e-5, 3.0588236307020494e-5, 1.5282259408651872e-5, 7.6371976378997623e-6,
  3.8172932649998399e-6, 1.9082127165539389e-6, 9.5396203387279611e-7, 4.7693298678780646e-7,
  2.3845050272773299e-7, 1.1921992596531107e-7, 5.960818905125948e-8, 2.980350351465228e-8,
  1.4901554828365041e-8, 7.4507117898354295e-9, 3.7253340247884571e-9, 1.862659723513049e-9,
  9.3132743241966818e-10,
]
