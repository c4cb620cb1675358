package import Statistics

/// How the model does in the judged patients, whom it has not learnt from: each number in each imputation, pooled by
/// Rubin's rules (Wood, Royston and White 2015), with its interval.
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
  /// Predictors that are not known in any judged patient: a model without them would be judged, so that nothing is.
  package var unknown: [String]
  package var isPooled: Bool

  /// The judged patients' risks, one list for each imputation, or one where nothing is imputed.
  init(risks: [[Double]], outcomes: [Bool], unknown: [String]) {
    self.unknown = unknown
    isPooled = risks.count > 1
    guard unknown.isEmpty else { return }
    func add(
      _ part: WritableKeyPath<Self, Estimate?>,
      within range: (low: Double, high: Double) = (-.infinity, .infinity),
      _ estimate: ([Double]) throws(StatisticsError) -> (value: Double?, error: Double?)
    ) {
      do {
        self[keyPath: part] = try Self.pooled(risks, within: range, estimate)
      } catch {
        problem = problem ?? error
      }
    }
    add(\.area, within: (0, 1)) { (predicted) throws(StatisticsError) in
      let curve = try ROCCurve(scores: predicted, outcomes: outcomes)
      return (curve.area, curve.areaVariance?.squareRoot())
    }
    add(\.brier, within: (0, 1)) { (predicted) throws(StatisticsError) in
      let brier = try BrierEstimate(predicted: predicted, outcomes: outcomes)
      return (brier.value, brier.standardError)
    }
    add(\.scaledBrier, within: (-.infinity, 1)) { (predicted) throws(StatisticsError) in
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

  /// Of the other outcome, by 1 less each risk.
  var opposite: JudgedPerformance {
    var result = self
    for part in [\JudgedPerformance.intercept, \.inTheLarge] {
      result[keyPath: part] = self[keyPath: part].map {
        Estimate(
          value: -$0.value, interval: Interval(low: -$0.interval.high, high: -$0.interval.low, level: 0.95))
      }
    }
    return result
  }

  private static func pooled(
    _ risks: [[Double]], within range: (low: Double, high: Double),
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
    func cut(_ low: Double, _ high: Double) -> Interval {
      Interval(low: max(range.low, low), high: min(range.high, high), level: 0.95)
    }
    guard values.count > 1 else {
      guard let value = values.first else { throw .emptySample }
      let reach = -Normal.quantile(0.025) * variances[0].squareRoot()
      return Estimate(value: value, interval: cut(value - reach, value + reach))
    }
    let pooled = try RubinPooling(estimates: values, variances: variances)
    let interval = try pooled.interval(level: 0.95)
    return Estimate(value: pooled.estimate, interval: cut(interval.low, interval.high))
  }
}
