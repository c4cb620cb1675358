internal import RealModule

/// Fisher's F distribution with `df1`, `df2` > 0 degrees of freedom.
package struct FisherF: ContinuousDistribution {
  package let df1: Double
  package let df2: Double

  package init(_ df1: Double, _ df2: Double) {
    self.df1 = df1 > 0 ? df1 : .nan
    self.df2 = df2 > 0 ? df2 : .nan
  }

  package func logLower(_ f: Double) -> Double { share(f).logLower }
  package func logUpper(_ f: Double) -> Double { share(f).logUpper }
  package func quantile(_ p: Double) -> Double { quantile(p: p, q: 1 - p) }
  package func upperQuantile(_ q: Double) -> Double { quantile(p: 1 - q, q: q) }

  private func quantile(p: Double, q: Double) -> Double {
    let beta = BetaDistribution(df1 / 2, df2 / 2)
    return df2 * beta.quantile(p: p, q: q) / (df1 * beta.complementOfQuantile(p: p, q: q))
  }

  /// F as the share that df1·F has of df1·F + df2, which is beta.
  private func share(_ f: Double) -> IncompleteBeta {
    if f.isInfinite { return IncompleteBeta(df1 / 2, df2 / 2, f > 0 ? 1 : 0) }
    let sum = df1 * f + df2
    return IncompleteBeta(df1 / 2, df2 / 2, df1 * f / sum, df2 / sum)
  }
}
