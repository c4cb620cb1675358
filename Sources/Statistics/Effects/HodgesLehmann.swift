internal import RealModule

/// The shift between two samples: the median of all pairwise differences, first minus second (Hodges and Lehmann
/// 1963), with the interval that the rank-sum test gives (Bauer 1972).
package struct HodgesLehmann: Sendable {
  private let differences: PairwiseDifferences
  private let first: [Double]
  private let second: [Double]

  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard !first.isEmpty, !second.isEmpty else { throw .emptySample }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    self.first = first
    self.second = second
    differences = PairwiseDifferences(first, second)
  }

  package var estimate: Double {
    let count = differences.count
    return count % 2 == 1 ? differences[count / 2] : (differences[count / 2 - 1] + differences[count / 2]) / 2
  }

  /// Order statistics of the differences at the quantile of the rank-sum distribution without ties: exact below 50
  /// values a sample, normal beyond. Nil bounds where so few patients cannot reach the level.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let tail = (1 - (try Interval.checked(level))) / 2
    let (m, n) = (first.count, second.count)
    var rank: Int
    if m < RankSumTest.exactBelow, n < RankSumTest.exactBelow {
      let counts = RankSumTest.sumDistribution(of: (1...(m + n)).map { 2 * $0 }, size: min(m, n))
      let least = min(m, n) * (min(m, n) + 1)
      let total = compensatedSum(counts)
      // The number of U values whose lower tail stays below: qwilcox in R's terms.
      var cumulative = 0.0
      rank = 0
      for u in 0...(m * n) {
        cumulative += counts[least + 2 * u]
        if cumulative / total >= tail * (1 - 1e-12) {
          rank = u
          break
        }
      }
      if rank == 0 {
        // The narrowest interval covers 1 − 2/C(m+n,m); where that is below the level, there is none.
        return nil
      }
    } else {
      let mean = Double(m * n) / 2
      let sd = Double.sqrt(Double(m) * Double(n) * Double(m + n + 1) / 12)
      rank = Int((mean + Normal.quantile(tail) * sd - 0.5).rounded())
      if rank < 1 { rank = 1 }
    }
    return Interval(low: differences[rank - 1], high: differences[differences.count - rank], level: level)
  }
}
