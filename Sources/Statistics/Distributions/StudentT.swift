internal import RealModule

/// Student's t distribution with `df` > 0 degrees of freedom, whole or not; normal where they are infinite.
package struct StudentT: ContinuousDistribution {
  package let df: Double

  package init(df: Double) { self.df = df > 0 ? df : .nan }

  /// 2 P(T > |t|).
  package func twoSided(_ t: Double) -> Double { Double.exp(logTwoSided(t)) }

  package func logTwoSided(_ t: Double) -> Double {
    if t.isInfinite { return -.infinity }
    if df == .infinity { return Normal.logLower(-abs(t)) + logTwo }
    let ratio = abs(t) / Double.sqrt(df)
    if df > Self.many, ratio < 0.01 { return Normal.logLower(-deviate(abs(t))) + logTwo }
    guard ratio > 1e140 else { return split(t).logLower }
    // So far out the first term of the series is all of it, and t² may overflow.
    return -df * Double.log(ratio) + Double.logGamma(df / 2 + 0.5) - Double.logGamma(df / 2 + 1) - logRootPi
  }

  package func logUpper(_ t: Double) -> Double {
    let half = logTwoSided(t) - logTwo
    return t >= 0 ? half : logOneMinusExp(half)
  }

  package func logLower(_ t: Double) -> Double { logUpper(-t) }

  package func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1, !df.isNaN else { return .nan }
    return p > 0.5 ? -negativeQuantile(1 - p) : negativeQuantile(p)
  }

  package func upperQuantile(_ q: Double) -> Double { -quantile(q) }

  /// The quantile of a p not above one half: by the tail, or by the middle where that is the smaller.
  private func negativeQuantile(_ p: Double) -> Double {
    if p == 0 { return -.infinity }
    if p == 0.5 { return 0 }
    if df == .infinity { return Normal.quantile(p) }
    if df > Self.many { return expanded(Normal.quantile(p)) }
    let middle = 1 - 2 * p
    let f: (Double) -> Double =
      middle < 0.5
      ? { split($0).logUpper - Double.log(middle) } : { Double.log(2 * p) - split($0).logLower }
    var high = max(1, -Normal.quantile(p))
    while f(high) < 0, high < 1e150 { high *= 2 }
    var low = high
    while f(low) > 0, low > 1e-300 { low /= 16 }
    return -brentRoot(from: low, to: high, f)
  }

  /// So many degrees of freedom that df + t² keeps too little of t².
  private static let many = 1e7

  /// The normal deviate with the same tail (Hill 1970, algorithm 395), exact to the last digits for so many.
  private func deviate(_ t: Double) -> Double {
    let a = df - 0.5
    let b = 48 * a * a
    let y = a * Double.log(onePlus: t * t / df)
    let last = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b)
    return ((last + y + 3) / b + 1) * Double.sqrt(y)
  }

  /// The other way, by Cornish and Fisher's terms (Abramowitz and Stegun, 26.7.5).
  private func expanded(_ z: Double) -> Double {
    let square = z * z
    let first = (square + 1) / 4
    let second = ((5 * square + 16) * square + 3) / 96
    let third = (((3 * square + 19) * square + 17) * square - 15) / 384
    return z * (1 + (first + (second + third / df) / df) / df)
  }

  /// Outside ±t below, inside above.
  private func split(_ t: Double) -> IncompleteBeta {
    let sum = df + t * t
    return IncompleteBeta(df / 2, 0.5, df / sum, t * t / sum)
  }
}

let logTwo = 0.693147180559945309417232121458
private let logRootPi = 0.572364942924700087071713675677
