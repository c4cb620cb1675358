package import Methods
internal import RealModule

/// The two-sample Kolmogorov–Smirnov test (Smirnov 1939), two-sided.
///
/// Exact, ties included, where n₁·n₂ ≤ 10,000: the share of orders of the pooled sample whose distance is as large
/// (Schröer and Trenkler 1995). Beyond, Kolmogorov's limit. Against a fitted normal use ``Lilliefors``.
package struct KolmogorovSmirnovTest: HypothesisTest {
  package var method: Method { .kolmogorovSmirnov }
  package let firstCount: Int
  package let secondCount: Int
  /// The largest |n₂·i − n₁·j|: the distance in whole numbers.
  private let distance: Int
  /// Whether the pooled value at a place differs from the next: only there do the step functions have values.
  private let isLastOfTie: [Bool]

  package static let exactUpTo = 10_000

  /// Throws for empty samples and values that are not finite.
  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard !first.isEmpty, !second.isEmpty else { throw .emptySample }
    guard first.allSatisfy(\.isFinite), second.allSatisfy(\.isFinite) else { throw .notFinite }
    let (m, n) = (first.count, second.count)
    let pooled = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
    isLastOfTie = pooled.indices.map { $0 + 1 == pooled.count || pooled[$0].0 != pooled[$0 + 1].0 }
    var (i, j, largest) = (0, 0, 0)
    for (place, value) in pooled.enumerated() {
      if value.1 { i += 1 } else { j += 1 }
      if isLastOfTie[place] { largest = max(largest, abs(n * i - m * j)) }
    }
    (firstCount, secondCount, distance) = (m, n, largest)
  }

  package var isExact: Bool { firstCount <= Self.exactUpTo / secondCount }

  /// The largest distance of the two step functions.
  package var d: Double { Double(distance) / (Double(firstCount) * Double(secondCount)) }

  package var statistic: Double? { d }
  package var computation: PComputation { isExact ? .exact : .approximate }
  package var pValue: Double { isExact ? exactPValue : asymptoticPValue }

  /// P(D ≥ d) by walking the lattice of how many of each sample have been passed, all orders equally likely.
  package var exactPValue: Double {
    let (m, n) = (firstCount, secondCount)
    if distance == 0 { return 1 }
    // reached[j]: the probability that a walk which stands at (i, j) has been as far as d.
    var reached = [Double](repeating: 0, count: n + 1)
    for i in 0...m {
      for j in 0...n where i + j > 0 {
        if isLastOfTie[i + j - 1], abs(n * i - m * j) >= distance {
          reached[j] = 1
        } else {
          let total = Double(i + j)
          let fromFirst = i > 0 ? Double(i) / total * reached[j] : 0
          let fromSecond = j > 0 ? Double(j) / total * reached[j - 1] : 0
          reached[j] = fromFirst + fromSecond
        }
      }
    }
    return min(1, reached[n])
  }

  package var asymptoticPValue: Double {
    let (m, n) = (Double(firstCount), Double(secondCount))
    return Kolmogorov.upper(d * Double.sqrt(m * n / (m + n)))
  }
}
