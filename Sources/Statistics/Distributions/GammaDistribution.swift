internal import RealModule

/// The gamma distribution with `shape` > 0 and `scale` > 0.
package struct GammaDistribution: ContinuousDistribution {
  package let shape: Double
  package let scale: Double

  package init(shape: Double, scale: Double = 1) {
    self.shape = shape > 0 ? shape : .nan
    self.scale = scale > 0 ? scale : .nan
  }

  package func logLower(_ x: Double) -> Double { IncompleteGamma(shape, x / scale).logLower }
  package func logUpper(_ x: Double) -> Double { IncompleteGamma(shape, x / scale).logUpper }
  package func quantile(_ p: Double) -> Double { quantile(p: p, q: 1 - p) }
  package func upperQuantile(_ q: Double) -> Double { quantile(p: 1 - q, q: q) }

  private func quantile(p: Double, q: Double) -> Double {
    guard p >= 0, q >= 0, !shape.isNaN, !scale.isNaN else { return .nan }
    return scale
      * Statistics.quantile(
        p: p, q: q, from: 0, to: .infinity, start: shape, logLower: { IncompleteGamma(shape, $0).logLower },
        logUpper: { IncompleteGamma(shape, $0).logUpper })
  }
}

/// The chi-square distribution with `df` > 0 degrees of freedom.
package struct ChiSquare: ContinuousDistribution {
  package let df: Double

  package init(df: Double) { self.df = df > 0 ? df : .nan }

  package func logLower(_ x: Double) -> Double { IncompleteGamma(df / 2, x / 2).logLower }
  package func logUpper(_ x: Double) -> Double { IncompleteGamma(df / 2, x / 2).logUpper }
  package func quantile(_ p: Double) -> Double { GammaDistribution(shape: df / 2, scale: 2).quantile(p) }
  package func upperQuantile(_ q: Double) -> Double {
    GammaDistribution(shape: df / 2, scale: 2).upperQuantile(q)
  }
}
