internal import Statistics

/// The model over all imputations of the learning patients, by Rubin's rules.
package struct PooledModel: Sendable {
  package var contrasts: [ContrastEstimate]
  package var curves: [PredictorCurve]
  package var imputations: Int
  /// In an imputation the predictors tell the outcomes apart without error: all then take Firth's penalty.
  package var isSeparated: Bool
  let models: [LogisticRegression]

  /// One set of rows for each imputation.
  init(
    _ design: DesignedModel, imputed: [[[Double]]], outcomes: [Bool], records: [Int]
  ) throws(StatisticsError) {
    var models: [LogisticRegression] = []
    for rows in imputed {
      models.append(
        try LogisticRegression(rows: rows, outcomes: outcomes, from: models.first?.coefficients))
    }
    isSeparated = models.contains { !$0.separated.isEmpty }
    if isSeparated {
      models = try imputed.map { (rows) throws(StatisticsError) in
        try LogisticRegression(rows: rows, outcomes: outcomes, method: .firth)
      }
    }
    self.models = models
    imputations = models.count
    let degrees = Double(max(1, outcomes.count - design.columnCount - 1))
    func pooled(_ factors: [Double]) throws(StatisticsError) -> RubinPooling {
      let estimates = models.map { DesignedModel.estimate(factors, in: $0) }
      return try RubinPooling(
        estimates: estimates.map(\.value), variances: estimates.map(\.variance), completeDegrees: degrees)
    }
    var contrasts: [ContrastEstimate] = []
    for contrast in design.contrasts {
      contrasts.append(try ContrastEstimate(label: contrast.label, pooled(contrast.factors)))
    }
    self.contrasts = contrasts
    var curves: [PredictorCurve] = []
    for (index, term) in design.terms.enumerated() {
      guard let values = design.curve(index, rows: records) else { continue }
      var points: [CurvePoint] = []
      for (value, factors) in values {
        // At the median there is nothing to estimate.
        let estimate = factors.allSatisfy { $0 == 0 } ? nil : try pooled(factors)
        points.append(
          CurvePoint(
            value: value, logOdds: estimate?.estimate ?? 0, interval: try estimate?.interval(level: 0.95)))
      }
      curves.append(
        PredictorCurve(title: term.column.field.title, unit: term.column.field.unit, points: points))
    }
    self.curves = curves
  }
}
