internal import RealModule

/// The beta distribution with `a`, `b` > 0.
package struct BetaDistribution: ContinuousDistribution {
  package let a: Double
  package let b: Double

  package init(_ a: Double, _ b: Double) {
    self.a = a > 0 ? a : .nan
    self.b = b > 0 ? b : .nan
  }

  package func logLower(_ x: Double) -> Double { IncompleteBeta(a, b, x).logLower }
  package func logUpper(_ x: Double) -> Double { IncompleteBeta(a, b, x).logUpper }
  package func quantile(_ p: Double) -> Double { quantile(p: p, q: 1 - p) }
  package func upperQuantile(_ q: Double) -> Double { quantile(p: 1 - q, q: q) }

  /// The quantile, with q = 1 − p given apart for a p near 1.
  package func quantile(p: Double, q: Double) -> Double {
    guard p >= 0, q >= 0, !a.isNaN, !b.isNaN else { return .nan }
    if p == 0 { return 0 }
    if q == 0 { return 1 }
    // Above one half, look for 1 − x, which is the small one.
    let isHigh = p <= q ? Double.log(p) > logLower(0.5) : Double.log(q) < logUpper(0.5)
    return isHigh ? 1 - BetaDistribution(b, a).lowQuantile(p: q, q: p) : lowQuantile(p: p, q: q)
  }

  /// 1 − the quantile, without its cancellation.
  func complementOfQuantile(p: Double, q: Double) -> Double {
    BetaDistribution(b, a).quantile(p: q, q: p)
  }

  private func lowQuantile(p: Double, q: Double) -> Double {
    let f: (Double) -> Double =
      p <= q ? { logLower($0) - Double.log(p) } : { Double.log(q) - logUpper($0) }
    var (low, high) = (0.5, 0.5)
    while f(low) > 0, low > 1e-308 {
      high = low
      low /= 16
    }
    return brentRoot(from: low, to: high, f)
  }
}
