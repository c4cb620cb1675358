internal import RealModule

/// One estimate from several imputed data sets (Rubin 1987), with the degrees of freedom of Barnard and Rubin (1999).
package struct RubinPooling: Hashable, Sendable {
  package let imputations: Int
  package let estimate: Double
  /// The mean of the variances.
  package let within: Double
  /// The variance of the estimates.
  package let between: Double
  /// Infinite where the complete data have no finite ones and the imputations agree.
  package let degreesOfFreedom: Double

  /// - Parameter completeDegrees: those of the same estimate in complete data, such as patients − coefficients.
  ///
  /// Throws for fewer than two imputations, and for variances that are not above 0.
  package init(
    estimates: [Double], variances: [Double], completeDegrees: Double = .infinity
  ) throws(StatisticsError) {
    guard estimates.count == variances.count else { throw .unequalLengths }
    guard estimates.count >= 2 else { throw .tooFew(needed: 2, found: estimates.count) }
    guard estimates.allSatisfy(\.isFinite), variances.allSatisfy({ $0.isFinite && $0 > 0 }),
      completeDegrees > 0
    else { throw .notFinite }
    let moments = try Moments(estimates)
    let m = Double(estimates.count)
    imputations = estimates.count
    estimate = moments.mean
    within = compensatedSum(variances) / m
    between = moments.variance ?? 0
    let lambda = (1 + 1 / m) * between / (within + (1 + 1 / m) * between)
    let known =
      completeDegrees.isInfinite
      ? 0 : 1 / ((completeDegrees + 1) / (completeDegrees + 3) * completeDegrees * (1 - lambda))
    degreesOfFreedom = 1 / (lambda * lambda / (m - 1) + known)
  }

  package var variance: Double { within + (1 + 1 / Double(imputations)) * between }
  package var standardError: Double { Double.sqrt(variance) }
  /// The increase of the variance by what is missing, relative to complete data.
  package var relativeIncrease: Double { (1 + 1 / Double(imputations)) * between / within }
  /// The fraction of the information on this estimate that is missing.
  package var missingInformation: Double {
    (relativeIncrease + 2 / (degreesOfFreedom + 3)) / (relativeIncrease + 1)
  }

  package func interval(level: Double) throws(StatisticsError) -> Interval {
    let tail = (1 - (try Interval.checked(level))) / 2
    let quantile =
      degreesOfFreedom.isInfinite ? Normal.quantile(tail) : StudentT(df: degreesOfFreedom).quantile(tail)
    return Interval(
      low: estimate + quantile * standardError, high: estimate - quantile * standardError, level: level)
  }

  /// Two-sided, of an estimate of 0.
  package var pValue: Double {
    let statistic = estimate / standardError
    return degreesOfFreedom.isInfinite
      ? Normal.twoSided(statistic) : StudentT(df: degreesOfFreedom).twoSided(statistic)
  }
}
