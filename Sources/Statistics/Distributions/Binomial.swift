internal import RealModule

/// The binomial distribution of `n` ≥ 0 trials with probability 0 ≤ `p` ≤ 1.
package struct Binomial: DiscreteDistribution {
  package let n: Int
  package let p: Double
  private let q: Double

  package init(n: Int, p: Double) {
    self.n = max(n, 0)
    self.p = p >= 0 && p <= 1 && n >= 0 ? p : .nan
    q = 1 - self.p
  }

  package var least: Int { 0 }
  package var largest: Int? { n }

  package func logProbability(_ k: Int) -> Double {
    k < 0 || k > n ? -.infinity : logBinomialTerm(Double(k), Double(n), p, q)
  }

  package func lower(_ k: Int) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return IncompleteBeta(Double(k + 1), Double(n - k), p, q).upper
  }

  package func atLeast(_ k: Int) -> Double {
    if k <= 0 { return 1 }
    if k > n { return 0 }
    return IncompleteBeta(Double(k), Double(n - k + 1), p, q).lower
  }

  /// Two-sided by the sum of the probabilities not above the observed one (relative tolerance 1e-7, as R).
  package func twoSided(_ k: Int) -> Double {
    guard k >= 0, k <= n, !p.isNaN else { return .nan }
    let limit = logProbability(k) + 1e-7
    return min(
      1, compensatedSum((0...n).lazy.map { logProbability($0) }.filter { $0 <= limit }.map { Double.exp($0) })
    )
  }
}
