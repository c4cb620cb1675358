internal import RealModule

/// The Wilcoxon rank-sum test (Wilcoxon 1945; Mann and Whitney 1947).
///
/// Its statistic is R's W: Mann and Whitney's U of the first sample. Exact, ties included, where both samples have
/// fewer than 50 values: the permutation distribution of the mid-rank sum, two-sided by the distance from its
/// mean. Otherwise the normal approximation with the variance corrected for ties and continuity correction.
package struct RankSumTest: Sendable {
  package let firstCount: Int
  package let secondCount: Int
  /// Twice the rank sum of the first sample: whole, ties or not.
  private let doubledSum: Int
  private let doubledRanks: [Int]
  private let ties: [Int]

  /// Throws for empty samples and values that are not finite.
  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard !first.isEmpty, !second.isEmpty else { throw .emptySample }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    (doubledRanks, ties) = doubledMidranks(first + second)
    doubledSum = doubledRanks[..<first.count].reduce(0, +)
    firstCount = first.count
    secondCount = second.count
  }

  package static let exactBelow = 50

  package var isExact: Bool { firstCount < Self.exactBelow && secondCount < Self.exactBelow }
  package var hasTies: Bool { ties.contains { $0 > 1 } }

  /// Mann–Whitney U of the first sample.
  package var statistic: Double { Double(doubledSum - firstCount * (firstCount + 1)) / 2 }

  package var pValue: Double { isExact ? exactPValue : normalPValue }

  /// P(|W − E W| ≥ |w − E W|) over all assignments of the ranks. Costs about n₁·n·(rank sum) additions.
  package var exactPValue: Double {
    // Count the smaller sample: the distance from the mean is the same for either.
    let total = doubledRanks.reduce(0, +)
    let size = min(firstCount, secondCount)
    let sum = firstCount <= secondCount ? doubledSum : total - doubledSum
    let counts = Self.sumDistribution(of: doubledRanks, size: size)
    // Compare n·(2·sum) with size·(2·total) as whole numbers.
    let n = doubledRanks.count
    let distance = abs(sum * n - size * total)
    var extreme: [Double] = []
    var all: [Double] = []
    for (value, count) in counts.enumerated() where count > 0 {
      all.append(count)
      if abs(value * n - size * total) >= distance { extreme.append(count) }
    }
    return min(1, compensatedSum(extreme) / compensatedSum(all))
  }

  /// How many subsets of `size` ranks have each doubled sum.
  static func sumDistribution(of doubledRanks: [Int], size: Int) -> [Double] {
    let sorted = doubledRanks.sorted()
    let top = sorted.suffix(size).reduce(0, +)
    let width = top + 1
    var ways = [Double](repeating: 0, count: (size + 1) * width)
    ways[0] = 1
    var reach = 0
    ways.withUnsafeMutableBufferPointer { ways in
      for (position, rank) in sorted.enumerated() {
        reach = min(top, reach + rank)
        let most = min(size, position + 1)
        let least = max(1, size - (sorted.count - 1 - position))
        guard least <= most else { continue }
        for chosen in stride(from: most, through: least, by: -1) {
          let here = chosen * width
          let before = here - width
          guard rank <= reach else { continue }
          for sum in rank...reach { ways[here + sum] += ways[before + sum - rank] }
        }
      }
    }
    return Array(ways[(size * width)...])
  }

  /// Tie-corrected, with continuity correction; 1 where every value is the same.
  package var normalPValue: Double {
    guard let z = normalStatistic else { return 1 }
    return Normal.twoSided(z)
  }

  package var normalStatistic: Double? {
    let (m, n) = (Double(firstCount), Double(secondCount))
    let total = m + n
    let tieTerm = ties.reduce(0.0) { sum, t in
      let t = Double(t)
      return sum + (t * t * t - t)
    }
    let variance = m * n / 12 * (total + 1 - tieTerm / (total * (total - 1)))
    guard variance > 0 else { return nil }
    let distance = statistic - m * n / 2
    let corrected = distance == 0 ? 0 : distance - (distance > 0 ? 0.5 : -0.5)
    return corrected / Double.sqrt(variance)
  }
}
