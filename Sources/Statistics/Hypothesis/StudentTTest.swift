package import Methods
internal import RealModule

/// Student's t test of two independent means with a pooled variance (Student 1908).
package struct StudentTTest: HypothesisTest {
  package var method: Method { .studentT }
  package let first: Moments
  package let second: Moments
  /// In squares of the unit.
  private let pooledVariance: Double
  private let unit: Double

  /// Needs three values in all, and a variance that is not 0.
  package init(_ first: Moments, _ second: Moments) throws(StatisticsError) {
    let (first, second) = (try first.checked(), try second.checked())
    guard first.count + second.count > 2 else { throw .tooFew(needed: 3, found: first.count + second.count) }
    let df = Double(first.count + second.count - 2)
    unit = Moments.unit(of: [first, second])
    let squares =
      Double(first.count - 1) * (first.variance(in: unit) ?? 0) + Double(second.count - 1)
      * (second.variance(in: unit) ?? 0)
    guard squares > 0 else { throw .constantGroups }
    self.first = first
    self.second = second
    pooledVariance = squares / df
  }

  package var difference: Double { first.difference(from: second) }
  package var standardError: Double {
    Double.sqrt(pooledVariance * (1 / Double(first.count) + 1 / Double(second.count))) * unit
  }
  package var t: Double { difference / standardError }
  package var statistic: Double? { t }
  package var df: Double { Double(first.count + second.count - 2) }
  package var degreesOfFreedom: [Double] { [df] }
  package var pValue: Double { StudentT(df: df).twoSided(t) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(difference, standardError, StudentT(df: df), level: level)
  }
}
