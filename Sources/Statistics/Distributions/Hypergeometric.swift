internal import RealModule

/// The first cell of a 2×2 table with fixed margins, rows independent: the hypergeometric distribution; and
/// Fisher's noncentral one where the odds ratio is not 1 (Fisher 1935).
package struct Hypergeometric: DiscreteDistribution {
  /// The first row's total, the second row's and the first column's.
  package let row1: Int
  package let row2: Int
  package let column1: Int

  /// Throws where a margin is negative, or the column larger than both rows.
  package init(row1: Int, row2: Int, column1: Int) throws(StatisticsError) {
    guard row1 >= 0, row2 >= 0, column1 >= 0, column1 <= row1 + row2 else { throw .negativeCount }
    self.row1 = row1
    self.row2 = row2
    self.column1 = column1
  }

  package var support: ClosedRange<Int> { max(0, column1 - row2)...min(row1, column1) }
  package var least: Int { support.lowerBound }
  package var largest: Int? { support.upperBound }
  package var mean: Double { row1 + row2 == 0 ? 0 : Double(row1) / Double(row1 + row2) * Double(column1) }

  /// By three binomial terms at the same probability (Loader 2000).
  package func logProbability(_ k: Int) -> Double {
    guard support.contains(k) else { return -.infinity }
    if column1 == 0 || column1 == row1 + row2 { return 0 }
    let total = Double(row1 + row2)
    let p = Double(column1) / total
    let q = Double(row1 + row2 - column1) / total
    return logBinomialTerm(Double(k), Double(row1), p, q)
      + logBinomialTerm(Double(column1 - k), Double(row2), p, q)
      - logBinomialTerm(Double(column1), total, p, q)
  }

  package func lower(_ k: Int) -> Double {
    if k < least { return 0 }
    if k >= support.upperBound { return 1 }
    return Double(k) <= mean ? tail(from: k, by: -1) : 1 - tail(from: k + 1, by: 1)
  }

  package func atLeast(_ k: Int) -> Double {
    if k > support.upperBound { return 0 }
    if k <= least { return 1 }
    return Double(k) > mean ? tail(from: k, by: 1) : 1 - tail(from: k - 1, by: -1)
  }

  /// The sum from k outward, by the ratio of neighbours.
  private func tail(from k: Int, by step: Int) -> Double {
    var sum = 1.0
    var term = 1.0
    var here = k
    while true {
      let next = here + step
      guard support.contains(next) else { break }
      term *= step > 0 ? ratio(above: here) : 1 / ratio(above: next)
      sum += term
      if term < sum * 1e-18 { break }
      here = next
    }
    return Double.exp(logProbability(k)) * sum
  }

  /// P(k + 1) / P(k).
  private func ratio(above k: Int) -> Double {
    Double(row1 - k) / Double(k + 1) * (Double(column1 - k) / Double(row2 - column1 + k + 1))
  }

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
