internal import RealModule

/// Fisher's noncentral hypergeometric distribution (1935): the first cell of a 2×2 table with fixed margins where
/// the odds ratio, given by its log so that it may be far from 1, is not 1.
package struct NoncentralHypergeometric: DiscreteDistribution {
  package let central: Hypergeometric
  package let logOddsRatio: Double
  private let logTotal: Double

  package init(_ central: Hypergeometric, logOddsRatio: Double) {
    self.central = central
    self.logOddsRatio = logOddsRatio
    let logs = central.support.map { central.logProbability($0) + logOddsRatio * Double($0) }
    let top = logs.max() ?? 0
    logTotal = top + Double.log(compensatedSum(logs.lazy.map { Double.exp($0 - top) }))
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
    central.logProbability(k) + logOddsRatio * Double(k) - logTotal
  }

  package func lower(_ k: Int) -> Double {
    if k < least { return 0 }
    if k >= support.upperBound { return 1 }
    return min(1, compensatedSum((least...k).lazy.map { probability($0) }))
  }

  package func atLeast(_ k: Int) -> Double {
    if k > support.upperBound { return 0 }
    if k <= least { return 1 }
    return min(1, compensatedSum((k...support.upperBound).lazy.map { probability($0) }))
  }

  /// The expected first cell; it rises with the odds ratio.
  package var mean: Double { compensatedSum(support.lazy.map { Double($0) * probability($0) }) }
}
