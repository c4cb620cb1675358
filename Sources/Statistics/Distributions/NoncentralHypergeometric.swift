internal import RealModule

/// Fisher's noncentral hypergeometric distribution (1935): the first cell of a 2×2 table with fixed margins where
/// the odds ratio, given by its log so that it may be far from 1, is not 1.
///
/// Sums run outwards from the mode until terms no longer count, so that millions of patients take no longer than
/// the spread of the cell asks.
package struct NoncentralHypergeometric: DiscreteDistribution {
  package let central: Hypergeometric
  package let logOddsRatio: Double
  private let mode: Int
  /// The sum of all probabilities over that of the mode.
  private let total: Double
  /// The expected value less the mode.
  private let shift: Double

  package init(_ central: Hypergeometric, logOddsRatio: Double) {
    self.central = central
    self.logOddsRatio = logOddsRatio
    let mode = central.mode(logOddsRatio: logOddsRatio)
    let ratio = Double.exp(logOddsRatio)
    let above = central.sums(from: mode, by: 1, oddsRatio: ratio)
    let below = central.sums(from: mode, by: -1, oddsRatio: ratio)
    self.mode = mode
    total = above.weight + below.weight - 1
    shift = (above.distance - below.distance) / total
  }

  package init(row1: Int, row2: Int, column1: Int, oddsRatio: Double) throws(StatisticsError) {
    guard oddsRatio > 0, oddsRatio.isFinite else { throw .notFinite }
    self.init(
      try Hypergeometric(row1: row1, row2: row2, column1: column1), logOddsRatio: Double.log(oddsRatio))
  }

  package var support: ClosedRange<Int> { central.support }
  package var least: Int { support.lowerBound }
  package var largest: Int? { support.upperBound }

  package func logProbability(_ k: Int) -> Double {
    central.logProbability(k) - central.logProbability(mode) + logOddsRatio * Double(k - mode)
      - Double.log(total)
  }

  package func lower(_ k: Int) -> Double {
    if k < least { return 0 }
    if k >= support.upperBound { return 1 }
    return k <= mode ? tail(from: k, by: -1) : 1 - tail(from: k + 1, by: 1)
  }

  package func atLeast(_ k: Int) -> Double {
    if k > support.upperBound { return 0 }
    if k <= least { return 1 }
    return k >= mode ? tail(from: k, by: 1) : 1 - tail(from: k - 1, by: -1)
  }

  private func tail(from k: Int, by step: Int) -> Double {
    min(1, probability(k) * central.sums(from: k, by: step, oddsRatio: Double.exp(logOddsRatio)).weight)
  }

  /// The expected first cell; it rises with the odds ratio.
  package var mean: Double { Double(mode) + shift }
}
