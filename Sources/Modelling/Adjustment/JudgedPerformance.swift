package import Statistics

/// How the model does in the judged patients, whom it has not learnt from: each number over the imputations by Rubin's
/// rules, with its interval.
package struct JudgedPerformance: Sendable {
  package struct Estimate: Hashable, Sendable {
    package var value: Double
    package var interval: Interval
  }

  /// Nil where it does not exist, such as with outcomes that are all alike.
  package var area: Estimate?
  package var slope: Estimate?
  package var intercept: Estimate?
  package var inTheLarge: Estimate?
  package var brier: Estimate?
  package var scaledBrier: Estimate?
  /// Why those that are nil are.
  package var problem: StatisticsError?

  /// The judged patients' risks, one list for each imputation.
  init(risks: [[Double]], outcomes: [Bool]) {
    func add(
      _ part: WritableKeyPath<Self, Estimate?>,
      _ estimate: ([Double]) throws(StatisticsError) -> (value: Double?, error: Double?)
    ) {
      do {
        self[keyPath: part] = try Self.pooled(risks, estimate)
      } catch {
        problem = problem ?? error
      }
    }
    add(\.area) { (predicted) throws(StatisticsError) in
      let curve = try ROCCurve(scores: predicted, outcomes: outcomes)
      return (curve.area, curve.areaVariance?.squareRoot())
    }
    add(\.brier) { (predicted) throws(StatisticsError) in
      let brier = try BrierEstimate(predicted: predicted, outcomes: outcomes)
      return (brier.value, brier.standardError)
    }
    add(\.scaledBrier) { (predicted) throws(StatisticsError) in
      let brier = try BrierEstimate(predicted: predicted, outcomes: outcomes)
      return (brier.scaled, brier.scaledStandardError)
    }
    let lines: [(WritableKeyPath<Self, Estimate?>, KeyPath<CalibrationLine, CalibrationLine.Estimate>)] = [
      (\.slope, \.slope), (\.intercept, \.intercept), (\.inTheLarge, \.inTheLarge),
    ]
    for (part, kind) in lines {
      add(part) { (predicted) throws(StatisticsError) in
        let estimate = try CalibrationLine(predicted: predicted, outcomes: outcomes)[keyPath: kind]
        return (estimate.value, estimate.standardError)
      }
    }
  }

  private static func pooled(
    _ risks: [[Double]],
    _ estimate: ([Double]) throws(StatisticsError) -> (value: Double?, error: Double?)
  ) throws(StatisticsError) -> Estimate {
    var values: [Double] = []
    var variances: [Double] = []
    for predicted in risks {
      guard case (let value?, let error?) = try estimate(predicted) else { throw .oneOutcome }
      // Predictions without any error have no sampling variance.
      guard error > 0 else { throw .separated }
      values.append(value)
      variances.append(error * error)
    }
    let pooled = try RubinPooling(estimates: values, variances: variances)
    return Estimate(value: pooled.estimate, interval: try pooled.interval(level: 0.95))
  }
}
