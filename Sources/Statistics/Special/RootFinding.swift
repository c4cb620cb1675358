internal import RealModule

/// Where an increasing or decreasing function changes its sign, by bisection with inverse interpolation
/// (Brent 1973, "zero"), to the last digits. Both ends must have values of opposite sign, or one be 0.
func brentRoot(from low: Double, to high: Double, _ f: (Double) -> Double) -> Double {
  var (a, b) = (low, high)
  var (fa, fb) = (f(a), f(b))
  if fa == 0 { return a }
  if fb == 0 { return b }
  guard (fa < 0) != (fb < 0) else { return abs(fa) < abs(fb) ? a : b }
  var (c, fc) = (a, fa)
  var d = b - a
  var e = d
  for _ in 0..<300 {
    if (fb < 0) == (fc < 0) {
      (c, fc) = (a, fa)
      d = b - a
      e = d
    }
    if abs(fc) < abs(fb) {
      (a, b, c) = (b, c, b)
      (fa, fb, fc) = (fb, fc, fb)
    }
    let tolerance = 2 * Double.ulpOfOne * abs(b) + .leastNormalMagnitude
    let middle = 0.5 * (c - b)
    if abs(middle) <= tolerance || fb == 0 { return b }
    if abs(e) >= tolerance, abs(fa) > abs(fb) {
      let s = fb / fa
      var (p, q): (Double, Double)
      if a == c {
        p = 2 * middle * s
        q = 1 - s
      } else {
        let r1 = fa / fc
        let r2 = fb / fc
        p = s * (2 * middle * r1 * (r1 - r2) - (b - a) * (r2 - 1))
        q = (r1 - 1) * (r2 - 1) * (s - 1)
      }
      if p > 0 { q = -q } else { p = -p }
      if 2 * p < min(3 * middle * q - abs(tolerance * q), abs(e * q)) {
        e = d
        d = p / q
      } else {
        d = middle
        e = d
      }
    } else {
      d = middle
      e = d
    }
    (a, fa) = (b, fb)
    b += abs(d) > tolerance ? d : (middle > 0 ? tolerance : -tolerance)
    fb = f(b)
  }
  return b
}

/// The quantile of a continuous distribution on (low, high): where `logLower` reaches log p, or `logUpper` log q,
/// whichever is the smaller tail, so that quantiles far out keep their digits.
func quantile(
  p: Double, q: Double, from low: Double, to high: Double, start: Double,
  logLower: @escaping (Double) -> Double,
  logUpper: @escaping (Double) -> Double
) -> Double {
  if p <= 0 { return low }
  if q <= 0 { return high }
  let f: (Double) -> Double = p <= q ? { logLower($0) - Double.log(p) } : { Double.log(q) - logUpper($0) }
  // Widen from the start until the sign changes; f increases.
  var (a, b) = (start, start)
  var step = max(1, abs(start)) * 0.5
  if f(start) < 0 {
    while f(b) < 0 {
      a = b
      b = min(high, b + step)
      step *= 2
      if b == high || b > 1e300 { break }
    }
  } else {
    while f(a) > 0 {
      b = a
      if low == 0 {
        a /= 16
        if a < 1e-308 { return 0 }
      } else {
        a = max(low, a - step)
        step *= 2
        if a == low { break }
      }
    }
  }
  return brentRoot(from: a, to: b, f)
}
