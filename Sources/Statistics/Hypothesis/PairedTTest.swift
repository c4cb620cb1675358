package import Methods
internal import RealModule

/// The paired t test: Student's on the differences, first minus second, against 0 (1908).
package struct PairedTTest: HypothesisTest {
  package var method: Method { .pairedT }
  package let differences: Moments

  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    let moments = try Self.differences(first, second)
    guard let sd = moments.sd else { throw .tooFew(needed: 2, found: moments.count) }
    guard sd > 0 else { throw .constantDifference }
    differences = moments
  }

  /// The moments of the differences, which exist where the test does not: for one pair, and where all pairs differ
  /// by the same amount.
  package static func differences(_ first: [Double], _ second: [Double]) throws(StatisticsError) -> Moments {
    try Moments(Deviations(first, minus: second))
  }

  package var standardError: Double { (differences.sd ?? 0) / Double.sqrt(Double(differences.count)) }
  package var t: Double { differences.mean / standardError }
  package var statistic: Double? { t }
  package var df: Double { Double(differences.count - 1) }
  package var degreesOfFreedom: [Double] { [df] }
  package var pValue: Double { StudentT(df: df).twoSided(t) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(differences.mean, standardError, StudentT(df: df), level: level)
  }
}
