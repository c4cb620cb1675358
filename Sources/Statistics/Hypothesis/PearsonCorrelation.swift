package import Methods
internal import RealModule

/// Pearson's correlation (1896) with Student's t test that it is 0 and Fisher's interval (1921).
package struct PearsonCorrelation: HypothesisTest {
  package var method: Method { .pearsonCorrelation }
  package let coefficient: Double
  /// 1 − r², kept apart for an r near 1.
  private let unexplained: Double
  package let count: Int

  /// Needs three pairs, and neither sample constant.
  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    guard first.count >= 3 else { throw .tooFew(needed: 3, found: first.count) }
    let (x, y) = (try Deviations(first), try Deviations(second))
    let (xx, yy) = (try x.sumOfSquares(), try y.sumOfSquares())
    guard xx > 0, yy > 0 else { throw .constantSample }
    let (u, v) = (x.scaled.map { $0 / Double.sqrt(xx) }, y.scaled.map { $0 / Double.sqrt(yy) })
    var products = DoubleDouble()
    for (a, b) in zip(u, v) { products.add(product: a, b) }
    let r = max(-1, min(1, products.value))
    // Σ(u − rv)² is 1 − r² without cancellation.
    var rest = DoubleDouble()
    for (a, b) in zip(u, v) {
      let residual = a.addingProduct(-r, b)
      rest.add(product: residual, residual)
    }
    count = first.count
    coefficient = r
    unexplained = rest.value < 1e-30 ? 0 : rest.value
  }

  package var df: Double { Double(count - 2) }

  /// Infinite where the points lie on a line.
  package var t: Double { coefficient * Double.sqrt(df / unexplained) }

  package var statistic: Double? { t }
  package var degreesOfFreedom: [Double] { [df] }
  package var pValue: Double { StudentT(df: df).twoSided(t) }

  /// Fisher's interval by z = artanh r; nil for three pairs.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    guard count > 3 else { return nil }
    if unexplained == 0 { return Interval(low: coefficient, high: coefficient, level: level) }
    let z = Double.atanh(coefficient)
    let half = reach / Double.sqrt(Double(count - 3))
    return Interval(low: Double.tanh(z - half), high: Double.tanh(z + half), level: level)
  }
}
