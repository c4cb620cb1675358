package import Methods

/// Spearman's rank correlation (1904) with mid-ranks.
///
/// P is exact over all pairings, ties included, for up to ten pairs; beyond, by Student's t as for Pearson's.
package struct SpearmanCorrelation: HypothesisTest {
  package var method: Method { .spearmanCorrelation }
  private let pearson: PearsonCorrelation
  private let firstRanks: [Int]
  private let secondRanks: [Int]

  package static let exactUpTo = 10

  /// Needs three pairs, and neither sample constant.
  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    firstRanks = doubledMidranks(first).doubled
    secondRanks = doubledMidranks(second).doubled
    pearson = try PearsonCorrelation(firstRanks.map(Double.init), secondRanks.map(Double.init))
  }

  package var coefficient: Double { pearson.coefficient }
  package var count: Int { pearson.count }
  package var isExact: Bool { count <= Self.exactUpTo }
  package var computation: PComputation { isExact ? .exact : .approximate }
  package var pValue: Double { isExact ? exactPValue : asymptoticPValue }
  package var asymptoticPValue: Double { pearson.pValue }

  /// The share of pairings whose Σ rank × rank is at least as far from its mean.
  private var exactPValue: Double {
    let n = count
    let top = zip(firstRanks.sorted(), secondRanks.sorted()).reduce(0) { $0 + $1.0 * $1.1 }
    // ways[set][sum]: orders in which the first members of the first sample take a set of the second's ranks.
    var ways = [[Double]](repeating: [], count: 1 << n)
    ways[0] = [Double](repeating: 0, count: top + 1)
    ways[0][0] = 1
    for set in 1..<(1 << n) {
      let rank = firstRanks[set.nonzeroBitCount - 1]
      var sums = [Double](repeating: 0, count: top + 1)
      for member in 0..<n where set & (1 << member) != 0 {
        let shift = rank * secondRanks[member]
        let before = ways[set ^ (1 << member)]
        for sum in 0...max(0, top - shift) where before[sum] > 0 && sum + shift <= top {
          sums[sum + shift] += before[sum]
        }
      }
      ways[set] = sums
    }
    let observed = zip(firstRanks, secondRanks).reduce(0) { $0 + $1.0 * $1.1 }
    let mean = firstRanks.reduce(0, +) * secondRanks.reduce(0, +)
    return PermutationSum(ways: ways[(1 << n) - 1]).twoSided(observed, mean: (mean, n))
  }
}
