package import Methods
internal import RealModule

/// The Wilcoxon rank-sum test (Wilcoxon 1945; Mann and Whitney 1947).
///
/// Its statistic is R's W: Mann and Whitney's U of the first sample. Exact, ties included, where both samples have
/// fewer than 50 values: the permutation distribution of the mid-rank sum, two-sided by the distance from its
/// mean. Otherwise the normal approximation with the variance corrected for ties and continuity correction.
package struct RankSumTest: HypothesisTest {
  package var method: Method { .rankSum }
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
  package var u: Double { Double(doubledSum - firstCount * (firstCount + 1)) / 2 }

  package var statistic: Double? { u }
  package var computation: PComputation { isExact ? .exact : .approximate }
  package var pValue: Double { isExact ? exactPValue : normalPValue }

  /// P(|W − E W| ≥ |w − E W|) over all assignments of the ranks. Costs about n₁·n·(rank sum) additions.
  package var exactPValue: Double {
    // Count the smaller sample: the distance from the mean is the same for either.
    let total = doubledRanks.reduce(0, +)
    let size = min(firstCount, secondCount)
    let sum = firstCount <= secondCount ? doubledSum : total - doubledSum
    return PermutationSum.ofSubsets(doubledRanks, size: size)
      .twoSided(sum, mean: (size * total, doubledRanks.count))
  }

  /// How many subsets of `size` ranks have each doubled sum.
  static func sumDistribution(of doubledRanks: [Int], size: Int) -> [Double] {
    PermutationSum.ofSubsets(doubledRanks, size: size).ways
  }

  /// Tie-corrected, with continuity correction; 1 where every value is the same.
  package var normalPValue: Double {
    guard let z = normalStatistic else { return 1 }
    return Normal.twoSided(z)
  }

  package var normal: TestVariant {
    TestVariant(method: .rankSumNormal, statistic: u, pValue: normalPValue)
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
    let distance = u - m * n / 2
    let corrected = distance == 0 ? 0 : distance - (distance > 0 ? 0.5 : -0.5)
    return corrected / Double.sqrt(variance)
  }
}
