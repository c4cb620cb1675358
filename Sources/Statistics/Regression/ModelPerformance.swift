/// How well predictions tell patients apart and come true, in the five numbers that TRIPOD asks for.
package struct ModelPerformance: Hashable, Sendable {
  /// The area under the curve.
  package var area: Double
  package var slope: Double
  package var intercept: Double
  package var brier: Double
  package var scaledBrier: Double

  /// Throws where any of the five does not exist: outcomes all alike, predictions that do not vary or that separate.
  ///
  /// - Parameter isCalibrated: the slope is known to be 1 and the intercept 0.
  package init(
    predicted: [Double], outcomes: [Bool], isCalibrated: Bool = false
  ) throws(StatisticsError) {
    let line = isCalibrated ? nil : try CalibrationLine(predicted: predicted, outcomes: outcomes)
    let brier = try BrierScore(predicted: predicted, outcomes: outcomes)
    area = try DeLongPlacements(scores: predicted, outcomes: outcomes).area
    slope = line?.slope.value ?? 1
    intercept = line?.intercept.value ?? 0
    self.brier = brier.value
    scaledBrier = brier.skill ?? .nan
  }

  /// The standard errors of the five instead of themselves: DeLong's, the calibration line's, the delta method's.
  init(standardErrorsOf predicted: [Double], outcomes: [Bool]) throws(StatisticsError) {
    let line = try CalibrationLine(predicted: predicted, outcomes: outcomes)
    let score = try BrierEstimate(predicted: predicted, outcomes: outcomes)
    let variance = try ROCCurve(scores: predicted, outcomes: outcomes).areaVariance
    guard let variance, let scaled = score.scaledStandardError else { throw .oneOutcome }
    area = variance.squareRoot()
    slope = line.slope.standardError
    intercept = line.intercept.standardError
    brier = score.standardError
    scaledBrier = scaled
  }

  static let all: [any WritableKeyPath<ModelPerformance, Double> & Sendable] = [
    \.area, \.slope, \.intercept, \.brier, \.scaledBrier,
  ]
}
