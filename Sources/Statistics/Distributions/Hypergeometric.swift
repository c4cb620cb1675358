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

  /// The sum of the probabilities whose log is at most `limit`: two tails, since they fall on both sides of the mode.
  func notLikelier(than limit: Double) -> Double {
    let support = support
    let mode = min(
      support.upperBound, max(support.lowerBound, (row1 + 1) * (column1 + 1) / (row1 + row2 + 2)))
    if logProbability(mode) <= limit { return 1 }
    /// The value next to the mode, in steps away from it, from which on probabilities are in.
    func first(_ steps: Int, _ value: (Int) -> Int) -> Int? {
      guard steps > 0, logProbability(value(steps)) <= limit else { return nil }
      var (low, high) = (1, steps)
      while low < high {
        let middle = (low + high) / 2
        if logProbability(value(middle)) <= limit { high = middle } else { low = middle + 1 }
      }
      return value(low)
    }
    let left = first(mode - support.lowerBound) { mode - $0 }
    let right = first(support.upperBound - mode) { mode + $0 }
    return min(1, (left.map(lower) ?? 0) + (right.map(atLeast) ?? 0))
  }

  private func tail(from k: Int, by step: Int) -> Double {
    Double.exp(logProbability(k)) * sums(from: k, by: step).weight
  }

  /// From k outwards by the ratio of neighbours, as long as terms count: the probabilities over that of k, and the
  /// same times their distance from k. At an odds ratio other than 1 of Fisher's noncentral distribution.
  func sums(from k: Int, by step: Int, oddsRatio: Double = 1) -> (weight: Double, distance: Double) {
    let support = support
    var sums = (weight: 1.0, distance: 0.0)
    var term = 1.0
    var here = k
    while true {
      let next = here + step
      guard support.contains(next) else { break }
      term *= step > 0 ? ratio(above: here) * oddsRatio : 1 / (ratio(above: next) * oddsRatio)
      sums.weight += term
      sums.distance += term * Double(abs(next - k))
      if term <= sums.weight * 1e-18, term * Double(abs(next - k)) <= sums.distance * 1e-18 { break }
      here = next
    }
    return sums
  }

  /// The likeliest value at an odds ratio given by its log: up to there each is likelier than the one before.
  func mode(logOddsRatio: Double) -> Int {
    var (low, high) = (support.lowerBound, support.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if Double.log(ratio(above: middle)) + logOddsRatio > 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// P(k + 1) / P(k).
  private func ratio(above k: Int) -> Double {
    Double(row1 - k) / Double(k + 1) * (Double(column1 - k) / Double(row2 - column1 + k + 1))
  }
}
