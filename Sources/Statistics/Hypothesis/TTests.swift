internal import RealModule

/// Student's t test of two independent means with a pooled variance (Student 1908).
package struct StudentTTest: Sendable {
  package let first: Moments
  package let second: Moments
  package let pooledVariance: Double

  /// Needs three values in all, and a variance that is not 0.
  package init(_ first: Moments, _ second: Moments) throws(StatisticsError) {
    guard first.count + second.count > 2 else { throw .tooFew(needed: 3, found: first.count + second.count) }
    let df = Double(first.count + second.count - 2)
    let squares =
      Double(first.count - 1) * (first.variance ?? 0) + Double(second.count - 1) * (second.variance ?? 0)
    guard squares > 0 else { throw .constantSample }
    self.first = first
    self.second = second
    pooledVariance = squares / df
  }

  package var difference: Double { first.mean - second.mean }
  package var standardError: Double {
    Double.sqrt(pooledVariance * (1 / Double(first.count) + 1 / Double(second.count)))
  }
  package var statistic: Double { difference / standardError }
  package var degreesOfFreedom: Double { Double(first.count + second.count - 2) }
  package var pValue: Double { StudentT(df: degreesOfFreedom).twoSided(statistic) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(difference, standardError, StudentT(df: degreesOfFreedom), level: level)
  }
}

/// Welch's t test of two independent means, variances unequal (Welch 1947; degrees of freedom by Satterthwaite 1946).
package struct WelchTTest: Sendable {
  package let first: Moments
  package let second: Moments
  private let part1: Double
  private let part2: Double

  /// Needs two values in each sample, and a variance that is not 0 in one of them.
  package init(_ first: Moments, _ second: Moments) throws(StatisticsError) {
    guard let variance1 = first.variance, let variance2 = second.variance else {
      throw .tooFew(needed: 2, found: min(first.count, second.count))
    }
    guard variance1 + variance2 > 0 else { throw .constantSample }
    self.first = first
    self.second = second
    part1 = variance1 / Double(first.count)
    part2 = variance2 / Double(second.count)
  }

  package var difference: Double { first.mean - second.mean }
  package var standardError: Double { Double.sqrt(part1 + part2) }
  package var statistic: Double { difference / standardError }
  package var degreesOfFreedom: Double {
    let sum = part1 + part2
    let share1 = part1 / sum
    let share2 = part2 / sum
    return 1 / (share1 * share1 / Double(first.count - 1) + share2 * share2 / Double(second.count - 1))
  }
  package var pValue: Double { StudentT(df: degreesOfFreedom).twoSided(statistic) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(difference, standardError, StudentT(df: degreesOfFreedom), level: level)
  }
}

/// The paired t test: Student's on the differences against 0.
package struct PairedTTest: Sendable {
  package let differences: Moments

  package init(_ first: [Double], _ second: [Double]) throws(StatisticsError) {
    guard first.count == second.count else { throw .unequalLengths }
    let moments = try Moments(zip(first, second).map { $0 - $1 })
    guard let variance = moments.variance else { throw .tooFew(needed: 2, found: moments.count) }
    guard variance > 0 else { throw .constantSample }
    differences = moments
  }

  package var standardError: Double { (differences.sd ?? 0) / Double.sqrt(Double(differences.count)) }
  package var statistic: Double { differences.mean / standardError }
  package var degreesOfFreedom: Double { Double(differences.count - 1) }
  package var pValue: Double { StudentT(df: degreesOfFreedom).twoSided(statistic) }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    try Interval.around(differences.mean, standardError, StudentT(df: degreesOfFreedom), level: level)
  }
}
