package import Methods
internal import RealModule

/// Welch's t test of two independent means, variances unequal (Welch 1947; degrees of freedom by Satterthwaite 1946).
package struct WelchTTest: HypothesisTest {
  package var method: Method { .welchT }
  package let first: Moments
  package let second: Moments
  /// Squared standard errors, in squares of the unit.
  private let part1: Double
  private let part2: Double
  private let unit: Double

  /// Needs two values in each sample, and a variance that is not 0 in one of them.
  package init(_ first: Moments, _ second: Moments) throws(StatisticsError) {
    let (first, second) = (try first.checked(), try second.checked())
    unit = Moments.unit(of: [first, second])
    guard let variance1 = first.variance(in: unit), let variance2 = second.variance(in: unit) else {
      throw .tooFew(needed: 2, found: min(first.count, second.count))
    }
    guard variance1 + variance2 > 0 else { throw .constantGroups }
    self.first = first
    self.second = second
    part1 = variance1 / Double(first.count)
    part2 = variance2 / Double(second.count)
  }

  package var difference: Double { first.difference(from: second) }
  package var standardError: Double { Double.sqrt(part1 + part2) * unit }
  package var t: Double { difference / standardError }
  package var statistic: Double? { t }
  package var df: Double {
    let sum = part1 + part2
    let share1 = part1 / sum
    let share2 = part2 / sum
    return 1 / (share1 * share1 / Double(first.count - 1) + share2 * share2 / Double(second.count - 1))
  }
  package var degreesOfFreedom: [Double] { [df] }
  package var pValue: Double { StudentT(df: df).twoSided(t) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(difference, standardError, StudentT(df: df), level: level)
  }
}
