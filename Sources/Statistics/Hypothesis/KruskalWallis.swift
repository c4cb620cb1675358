package import Methods
internal import RealModule

/// The Kruskal–Wallis test (1952), corrected for ties.
package struct KruskalWallis: HypothesisTest {
  package var method: Method { .kruskalWallis }
  package let h: Double
  package let df: Int

  package init(_ groups: [[Double]]) throws(StatisticsError) {
    guard groups.count >= 2 else { throw .tooFew(needed: 2, found: groups.count) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { throw .emptySample }
    guard groups.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .notFinite }
    let (doubled, ties) = doubledMidranks(groups.flatMap { $0 })
    let n = Double(doubled.count)
    let tieTerm = ties.reduce(0.0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
    let correction = 1 - tieTerm / (n * n * n - n)
    guard correction > 0 else { throw .constantSample }
    var start = 0
    var terms: [Double] = []
    for group in groups {
      let sum = Double(doubled[start..<(start + group.count)].reduce(0, +)) / 2
      terms.append(sum * sum / Double(group.count))
      start += group.count
    }
    h = (12 / (n * (n + 1)) * compensatedSum(terms) - 3 * (n + 1)) / correction
    df = groups.count - 1
  }

  package var statistic: Double? { h }
  package var degreesOfFreedom: [Double] { [Double(df)] }
  package var pValue: Double { ChiSquare(df: Double(df)).upper(h) }
}
