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
