internal import RealModule

/// Whether predictions are too extreme, too modest, too high or too low (Cox 1958, Steyerberg 2019), each with its
/// interval.
package struct CalibrationLine: Sendable {
  package struct Estimate: Hashable, Sendable {
    package let value: Double
    package let standardError: Double

    /// Wald's.
    package func interval(level: Double) throws(StatisticsError) -> Interval {
      let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError
      return Interval(low: value - reach, high: value + reach, level: level)
    }
  }

  /// Of the outcome's log odds on those predicted: 1 where calibrated, below 1 where predictions are too extreme.
  package let slope: Estimate
  /// Of the same line.
  package let intercept: Estimate
  /// The intercept with the slope held at 1: above 0 where more patients had the outcome than was predicted.
  package let inTheLarge: Estimate

  /// Predictions strictly between 0 and 1. Throws where all outcomes are alike, predictions do not vary, or the
  /// prediction separates the outcomes.
  package init(predicted: [Double], outcomes: [Bool]) throws(StatisticsError) {
    guard predicted.count == outcomes.count else { throw .unequalLengths }
    guard !predicted.isEmpty else { throw .emptySample }
    guard predicted.allSatisfy({ $0 > 0 && $0 < 1 }) else { throw .notAProbability }
    let logits = predicted.map { Double.log($0) - Double.log(onePlus: -$0) }
    let line = try LogisticRegression(rows: logits.map { [$0] }, outcomes: outcomes)
    guard line.separated.isEmpty else { throw .separated }
    let level = try LogisticRegression(rows: logits.map { _ in [] }, outcomes: outcomes, offset: logits)
    intercept = Estimate(value: line.coefficients[0], standardError: line.standardError(0))
    slope = Estimate(value: line.coefficients[1], standardError: line.standardError(1))
    inTheLarge = Estimate(value: level.coefficients[0], standardError: level.standardError(0))
  }
}
