package import Statistics

/// An odds ratio of a model for its readers.
package struct ContrastEstimate: Sendable {
  package var label: String
  package var logOdds: Double
  package var oddsRatio: Double
  package var interval: Interval
  package var pValue: Double
  /// The fraction of the information that is missing; nil where nothing is imputed.
  package var missingInformation: Double?

  /// Of complete cases: P by Wald, the interval of the odds ratio as given.
  init(label: String, logOdds: Double, variance: Double, _ interval: Interval) {
    self.label = label
    self.logOdds = logOdds
    oddsRatio = LogOdds.ratio(logOdds)
    self.interval = interval
    pValue = Normal.twoSided(logOdds / variance.squareRoot())
  }

  init(label: String, _ pooled: RubinPooling) throws(StatisticsError) {
    self.label = label
    logOdds = pooled.estimate
    oddsRatio = LogOdds.ratio(logOdds)
    let limits = try pooled.interval(level: 0.95)
    interval = Interval(low: LogOdds.ratio(limits.low), high: LogOdds.ratio(limits.high), level: 0.95)
    pValue = pooled.pValue
    missingInformation = pooled.missingInformation
  }
}

/// A coefficient of a model, with the knots of the spline that it belongs to.
package struct CoefficientEstimate: Hashable, Sendable {
  package var label: String
  package var value: Double
  /// Empty but for the first term of a spline.
  package var knots: [Double] = []
}

/// A point of a predictor's curve: its log odds against the predictor's median.
package struct CurvePoint: Hashable, Sendable {
  package var value: Double
  package var logOdds: Double
  /// Of the log odds; nil at the median.
  package var interval: Interval?
}

/// The effect of a number over its range.
package struct PredictorCurve: Sendable {
  package var title: String
  package var unit: String?
  package var points: [CurvePoint]
}
