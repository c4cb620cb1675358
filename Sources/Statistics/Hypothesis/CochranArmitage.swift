package import Methods
internal import RealModule

/// The Cochran–Armitage test of a trend in proportions (Cochran 1954, Armitage 1955), one degree of freedom.
package struct CochranArmitage: HypothesisTest {
  package var method: Method { .cochranArmitage }
  package let events: [Int]
  package let totals: [Int]
  package let scores: [Double]

  /// One number of events, total and score for each ordered group; needs two groups, and both outcomes.
  package init(events: [Int], totals: [Int], scores: [Double]) throws(StatisticsError) {
    guard events.count == totals.count, events.count == scores.count else { throw .unequalLengths }
    guard zip(events, totals).allSatisfy({ $0 >= 0 && $0 <= $1 }) else { throw .negativeCount }
    guard totals.allSatisfy({ $0 <= ContingencyTable.mostPatients / totals.count }) else {
      throw .tooManyPatients
    }
    guard scores.allSatisfy(\.isFinite) else { throw .notFinite }
    let kept = totals.indices.filter { totals[$0] > 0 }
    guard kept.count >= 2, Set(kept.map { scores[$0] }).count >= 2 else {
      throw .tooFew(needed: 2, found: kept.count)
    }
    let sum = events.reduce(0, +)
    guard sum > 0, sum < totals.reduce(0, +) else { throw .oneOutcome }
    self.events = kept.map { events[$0] }
    self.totals = kept.map { totals[$0] }
    self.scores = kept.map { scores[$0] }
  }

  /// Chi-square: the squared sum of score × (events − expected) over its variance, as R's `prop.trend.test`.
  package var chiSquare: Double { signed * signed }
  package var statistic: Double? { chiSquare }
  package var degreesOfFreedom: [Double] { [1] }

  /// Positive where the proportion rises with the score.
  package var signed: Double {
    let n = Double(totals.reduce(0, +))
    let p = Double(events.reduce(0, +)) / n
    let mean = compensatedSum(zip(totals, scores).map { Double($0) * $1 }) / n
    let numerator = compensatedSum(
      events.indices.map { (scores[$0] - mean) * (Double(events[$0]) - Double(totals[$0]) * p) })
    let squares = compensatedSum(zip(totals, scores).map { Double($0) * ($1 - mean) * ($1 - mean) })
    return numerator / Double.sqrt(p * (1 - p) * squares)
  }

  package var pValue: Double { ChiSquare(df: 1).upper(chiSquare) }

  /// How far the proportions lie from a straight line: the P of what the trend leaves of their chi-square (Armitage
  /// 1955); nil of two groups. Where it is small the test of the trend says more than it knows.
  package var departurePValue: Double? {
    guard totals.count > 2 else { return nil }
    let p = Double(events.reduce(0, +)) / Double(totals.reduce(0, +))
    let all = compensatedSum(
      zip(events, totals).map { event, total in
        let gap = Double(event) - Double(total) * p
        return gap * gap / (Double(total) * p * (1 - p))
      })
    return ChiSquare(df: Double(totals.count - 2)).upper(max(0, all - chiSquare))
  }

  /// Throws ``StatisticsError/tooMuchWork`` where ``exactPValue`` is nil.
  package func exact() throws(StatisticsError) -> TestVariant {
    guard let exactPValue else { throw .tooMuchWork }
    return TestVariant(method: .cochranArmitageExact, pValue: exactPValue)
  }

  /// Exact, conditional on both margins: the probability of a score sum at least as far from its mean. For whole
  /// scores; nil where they are not, or the work is too large.
  package var exactPValue: Double? {
    let least = scores.min() ?? 0
    guard (scores.max() ?? 0) - least < 1e6 else { return nil }
    let whole = scores.map { Int(($0 - least).rounded()) }
    guard zip(whole, scores).allSatisfy({ Double($0) == $1 - least }) else { return nil }
    let sum = events.reduce(0, +)
    let top = whole.max() ?? 0
    let width = sum * top + 1
    guard width <= 20_000_000 / (sum + 1), Self.steps(groups: totals.count, events: sum, top: top) <= 1e9
    else { return nil }
    // Binomial at the pooled proportion: given the sum of events it is the same distribution, and no count overflows.
    let pooled = Double(sum) / Double(totals.reduce(0, +))
    var weights = [Double](repeating: 0, count: (sum + 1) * width)
    weights[0] = 1
    var placed = 0
    // The scores of the groups so far bound their events' score sum.
    var (lowest, highest) = (whole.first ?? 0, whole.first ?? 0)
    for (index, (group, score)) in zip(totals, whole).enumerated() {
      var next = [Double](repeating: 0, count: weights.count)
      let binomial = Binomial(n: group, p: pooled)
      let ways = (0...min(group, sum)).map { binomial.probability($0) }
      weights.withUnsafeBufferPointer { weights in
        next.withUnsafeMutableBufferPointer { next in
          for taken in 0...min(sum, placed) {
            // After the last group all events are placed.
            let fewest = index == totals.count - 1 ? sum - taken : 0
            guard fewest < ways.count else { continue }
            for count in fewest..<min(ways.count, sum - taken + 1) {
              let way = ways[count]
              let from = taken * width
              let to = (taken + count) * width + count * score
              for offset in (taken * lowest)...(taken * highest) {
                next[to + offset] += way * weights[from + offset]
              }
            }
          }
        }
      }
      placed += group
      weights = next
      (lowest, highest) = (min(lowest, score), max(highest, score))
    }
    let n = totals.reduce(0, +)
    let mean = zip(totals, whole).reduce(0) { $0 + $1.0 * $1.1 } * sum
    let observed = abs(zip(events, whole).reduce(0) { $0 + $1.0 * $1.1 } * n - mean)
    let final = weights[(sum * width)...]
    let extreme = final.enumerated().filter { abs($0.offset * n - mean) >= observed }.map(\.element)
    return min(1, compensatedSum(extreme) / compensatedSum(final))
  }
  /// About how many additions the exact distribution takes: between the first group and the last, every number of
  /// events so far meets every number in the group at every score sum.
  private static func steps(groups: Int, events: Int, top: Int) -> Double {
    let (events, top) = (Double(events), Double(top))
    return Double(groups - 2) * events * events * events * top / 6 + events * events * top / 2
  }
}
