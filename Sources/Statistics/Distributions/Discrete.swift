internal import RealModule

/// The binomial distribution of `n` ≥ 0 trials with probability `p`.
package struct Binomial: Sendable {
  package let n: Int
  package let p: Double
  private let q: Double

  package init(n: Int, p: Double) {
    self.n = n
    self.p = p
    q = 1 - p
  }

  package func probability(_ k: Int) -> Double { Double.exp(logProbability(k)) }

  package func logProbability(_ k: Int) -> Double {
    k < 0 || k > n ? -.infinity : logBinomialTerm(Double(k), Double(n), p, q)
  }

  /// P(X ≤ k).
  package func lower(_ k: Int) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return IncompleteBeta(Double(k + 1), Double(n - k), p, q).upper
  }

  /// P(X ≥ k).
  package func atLeast(_ k: Int) -> Double {
    if k <= 0 { return 1 }
    if k > n { return 0 }
    return IncompleteBeta(Double(k), Double(n - k + 1), p, q).lower
  }

  /// The smallest k with P(X ≤ k) ≥ `level`.
  package func quantile(_ level: Double) -> Int {
    if level <= 0 { return 0 }
    var (low, high) = (0, n)
    while low < high {
      let middle = (low + high) / 2
      if lower(middle) >= level * (1 - 64 * Double.ulpOfOne) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The Poisson distribution with `mean` ≥ 0.
package struct Poisson: Sendable {
  package let mean: Double

  package init(mean: Double) { self.mean = mean }

  package func probability(_ k: Int) -> Double { k < 0 ? 0 : Double.exp(logPoissonTerm(Double(k), mean)) }
  package func lower(_ k: Int) -> Double { k < 0 ? 0 : IncompleteGamma(Double(k + 1), mean).upper }
  package func atLeast(_ k: Int) -> Double { k <= 0 ? 1 : IncompleteGamma(Double(k), mean).lower }

  package func quantile(_ level: Double) -> Int {
    var high = 1
    while lower(high) < level { high *= 2 }
    var low = 0
    while low < high {
      let middle = (low + high) / 2
      if lower(middle) >= level * (1 - 64 * Double.ulpOfOne) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The first cell of a 2×2 table with fixed margins: hypergeometric, or Fisher's noncentral where the odds ratio
/// is not 1 (Fisher 1935).
package struct Hypergeometric: Sendable {
  /// The first row's total, the second row's and the first column's.
  package let row1: Int
  package let row2: Int
  package let column1: Int

  package init(row1: Int, row2: Int, column1: Int) {
    self.row1 = row1
    self.row2 = row2
    self.column1 = column1
  }

  package var support: ClosedRange<Int> { max(0, column1 - row2)...min(row1, column1) }

  package func logProbability(_ k: Int) -> Double {
    guard support.contains(k) else { return -.infinity }
    let total = Double(row1 + row2)
    if column1 == 0 || column1 == row1 + row2 { return 0 }
    let p = Double(column1) / total
    let q = Double(row1 + row2 - column1) / total
    return logBinomialTerm(Double(k), Double(row1), p, q)
      + logBinomialTerm(Double(column1 - k), Double(row2), p, q)
      - logBinomialTerm(Double(column1), total, p, q)
  }

  package func probability(_ k: Int) -> Double { Double.exp(logProbability(k)) }

  /// The probabilities over the support at an odds ratio given by its log.
  package func probabilities(logOddsRatio: Double = 0) -> [Double] {
    let support = support
    let logs = support.map { logProbability($0) + logOddsRatio * Double($0 - support.lowerBound) }
    let top = logs.max() ?? 0
    let weights = logs.map { Double.exp($0 - top) }
    let total = compensatedSum(weights)
    return weights.map { $0 / total }
  }
}
