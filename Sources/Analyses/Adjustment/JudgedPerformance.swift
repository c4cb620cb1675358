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
    do {
      area = try Self.pooled(risks) { (predicted) throws(StatisticsError) in
        let curve = try ROCCurve(scores: predicted, outcomes: outcomes)
        return (curve.area, curve.areaVariance ?? 0)
      }
      let brier = { (predicted: [Double]) throws(StatisticsError) in
        try BrierEstimate(predicted: predicted, outcomes: outcomes)
      }
      self.brier = try Self.pooled(risks) { (predicted) throws(StatisticsError) in
        let estimate = try brier(predicted)
        return (estimate.value, estimate.standardError * estimate.standardError)
      }
      scaledBrier = try Self.pooled(risks) { (predicted) throws(StatisticsError) in
        let estimate = try brier(predicted)
        let error = estimate.scaledStandardError ?? 0
        return (estimate.scaled ?? .nan, error * error)
      }
      for (place, part) in [
        (\Self.slope, \CalibrationLine.slope), (\Self.intercept, \.intercept),
        (\Self.inTheLarge, \.inTheLarge),
      ] {
        self[keyPath: place] = try Self.pooled(risks) { (predicted) throws(StatisticsError) in
          let estimate = try CalibrationLine(predicted: predicted, outcomes: outcomes)[keyPath: part]
          return (estimate.value, estimate.standardError * estimate.standardError)
        }
      }
    } catch {
      problem = error
    }
  }

  private static func pooled(
    _ risks: [[Double]],
    _ estimate: ([Double]) throws(StatisticsError) -> (value: Double, variance: Double)
  ) throws(StatisticsError) -> Estimate {
    var values: [Double] = []
    var variances: [Double] = []
    for predicted in risks {
      let (value, variance) = try estimate(predicted)
      values.append(value)
      variances.append(variance)
    }
    let pooled = try RubinPooling(estimates: values, variances: variances)
    return Estimate(value: pooled.estimate, interval: try pooled.interval(level: 0.95))
  }
}
