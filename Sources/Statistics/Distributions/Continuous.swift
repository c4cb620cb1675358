internal import RealModule

/// The chi-square distribution with `df` > 0 degrees of freedom.
package struct ChiSquare: Sendable {
  package let df: Double

  package init(df: Double) { self.df = df }

  package func lower(_ x: Double) -> Double { IncompleteGamma(df / 2, x / 2).lower }
  package func upper(_ x: Double) -> Double { IncompleteGamma(df / 2, x / 2).upper }
  package func logUpper(_ x: Double) -> Double { IncompleteGamma(df / 2, x / 2).logUpper }

  package func quantile(_ p: Double) -> Double { 2 * GammaDistribution(shape: df / 2).quantile(p) }
}

/// The gamma distribution with scale 1 and `shape` > 0.
package struct GammaDistribution: Sendable {
  package let shape: Double

  package init(shape: Double) { self.shape = shape }

  package func lower(_ x: Double) -> Double { IncompleteGamma(shape, x).lower }
  package func upper(_ x: Double) -> Double { IncompleteGamma(shape, x).upper }

  package func quantile(_ p: Double) -> Double { quantile(p: p, q: 1 - p) }

  func quantile(p: Double, q: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    return Statistics.quantile(
      p: p, q: q, from: 0, to: .infinity, start: shape, logLower: { IncompleteGamma(shape, $0).logLower },
      logUpper: { IncompleteGamma(shape, $0).logUpper })
  }
}

/// The beta distribution with `a`, `b` > 0.
package struct BetaDistribution: Sendable {
  package let a: Double
  package let b: Double

  package init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  package func lower(_ x: Double) -> Double { IncompleteBeta(a, b, x).lower }
  package func upper(_ x: Double) -> Double { IncompleteBeta(a, b, x).upper }

  package func quantile(_ p: Double) -> Double { quantile(p: p, q: 1 - p) }

  /// The quantile, with 1 − p given apart for a p near 1.
  package func quantile(p: Double, q: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return 0 }
    if q == 0 { return 1 }
    if p > IncompleteBeta(a, b, 0.5).lower {
      // Look for 1 − x, which is the small one.
      return 1 - BetaDistribution(b, a).lowQuantile(p: q, q: p)
    }
    return lowQuantile(p: p, q: q)
  }

  private func lowQuantile(p: Double, q: Double) -> Double {
    let f: (Double) -> Double =
      p <= q
      ? { IncompleteBeta(a, b, $0).logLower - Double.log(p) }
      : { Double.log(q) - IncompleteBeta(a, b, $0).logUpper }
    var low = 0.5
    while f(low) > 0, low > 1e-308 { low /= 16 }
    return brentRoot(from: low, to: 0.5000001, f)
  }
}

/// Student's t distribution with `df` > 0 degrees of freedom, whole or not.
package struct StudentT: Sendable {
  package let df: Double

  package init(df: Double) { self.df = df }

  /// 2 P(T > |t|).
  package func twoSided(_ t: Double) -> Double {
    if t.isInfinite { return 0 }
    if df == .infinity { return Normal.twoSided(t) }
    let square = t * t
    return IncompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower
  }

  package func upper(_ t: Double) -> Double {
    let half = 0.5 * twoSided(t)
    return t >= 0 ? half : 1 - half
  }

  package func lower(_ t: Double) -> Double { upper(-t) }

  package func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0.5 { return 0 }
    if p > 0.5 { return -quantile(p: 1 - p) }
    return quantile(p: p)
  }

  /// The quantile of a p below one half: negative.
  private func quantile(p: Double) -> Double {
    if p == 0 { return -.infinity }
    if df == .infinity { return Normal.quantile(p) }
    let goal = Double.log(2 * p)
    let f: (Double) -> Double = { t in
      let square = t * t
      return goal - IncompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).logLower
    }
    var high = max(1, -Normal.quantile(p))
    while f(high) < 0, high < 1e150 { high *= 2 }
    return -brentRoot(from: 0, to: high, f)
  }
}

/// Fisher's F distribution.
package struct FisherF: Sendable {
  package let df1: Double
  package let df2: Double

  package init(_ df1: Double, _ df2: Double) {
    self.df1 = df1
    self.df2 = df2
  }

  package func upper(_ f: Double) -> Double {
    if f <= 0 { return 1 }
    if f.isInfinite { return 0 }
    let sum = df1 * f + df2
    return IncompleteBeta(df2 / 2, df1 / 2, df2 / sum, df1 * f / sum).lower
  }

  package func lower(_ f: Double) -> Double {
    if f <= 0 { return 0 }
    let sum = df1 * f + df2
    return IncompleteBeta(df1 / 2, df2 / 2, df1 * f / sum, df2 / sum).lower
  }

  package func quantile(_ p: Double) -> Double {
    let x = BetaDistribution(df1 / 2, df2 / 2).quantile(p)
    let y = BetaDistribution(df2 / 2, df1 / 2).quantile(p: 1 - p, q: p)
    return df2 * x / (df1 * y)
  }
}
