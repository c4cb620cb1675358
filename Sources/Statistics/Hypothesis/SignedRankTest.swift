package import Methods
internal import RealModule

/// Wilcoxon's signed-rank test of paired samples (1945).
///
/// Exact, ties included, for up to 50 pairs that differ: each mid-rank has either sign with equal chance; two-sided
/// by the distance from the mean. Beyond, the normal approximation with the variance corrected for ties and
/// continuity correction. Differences are those of the decimals that were written, so that 0.3 − 0.1 ties with
/// 0.5 − 0.3.
package struct SignedRankTest: HypothesisTest {
  package var method: Method { .signedRank }

  /// What becomes of pairs without a difference.
  package enum Zeros: Hashable, Sendable {
    /// They are dropped before ranking (Wilcoxon).
    case dropped
    /// They are ranked with the others, then dropped (Pratt 1959).
    case pratt
  }

  package static let exactUpTo = 50

  package let zeros: Zeros
  package let zeroCount: Int
  /// The pairs that differ.
  package let count: Int
  /// Twice the mid-ranks of the pairs that differ, and of them those of positive differences.
  private let doubledRanks: [Int]
  private let doubledSum: Int

  /// Throws for unequal lengths, values that are not finite, and where no pair differs.
  package init(_ first: [Double], _ second: [Double], zeros: Zeros = .dropped) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    guard !first.isEmpty else { throw .emptySample }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    let differences = zip(first, second).map { one, other in
      let parts = decimalDifference(one, other)
      return one == other ? 0 : parts.high + parts.low
    }
    let kept = zeros == .dropped ? differences.filter { $0 != 0 } : differences
    let ranks = doubledMidranks(kept.map(abs)).doubled
    let ranked = zip(kept, ranks).filter { $0.0 != 0 }
    guard !ranked.isEmpty else { throw .noDifference }
    self.zeros = zeros
    zeroCount = differences.count { $0 == 0 }
    count = ranked.count
    doubledRanks = ranked.map(\.1)
    doubledSum = ranked.reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
  }

  package var isExact: Bool { count <= Self.exactUpTo }

  /// V: the rank sum of the positive differences.
  package var v: Double { Double(doubledSum) / 2 }

  package var statistic: Double? { v }
  package var computation: PComputation { isExact ? .exact : .approximate }
  package var pValue: Double { isExact ? exactPValue : normalPValue }

  package var exactPValue: Double {
    PermutationSum.ofSigns(doubledRanks).twoSided(doubledSum, mean: (doubledRanks.reduce(0, +), 2))
  }

  package var normalPValue: Double {
    let mean = Double(doubledRanks.reduce(0, +)) / 4
    let variance = doubledRanks.reduce(0.0) { $0 + Double($1) * Double($1) } / 16
    let distance = abs(v - mean)
    return distance == 0 ? 1 : Normal.twoSided((distance - 0.5) / Double.sqrt(variance))
  }
}
