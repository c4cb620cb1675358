package import Statistics

/// The model over all imputations of the learning patients, by Rubin's rules.
package struct PooledModel: Sendable {
  package var contrasts: [ContrastEstimate]
  package var curves: [PredictorCurve]
  package var imputations: Int
  let models: [LogisticRegression]

  /// One set of rows for each imputation. Throws where an imputation's model has no finite estimates.
  init(
    _ design: DesignedModel, imputed: [[[Double]]], outcomes: [Bool], records: [Int], isPenalised: Bool
  ) throws(StatisticsError) {
    var models: [LogisticRegression] = []
    for rows in imputed {
      let model = try LogisticRegression(
        rows: rows, outcomes: outcomes, method: isPenalised ? .firth : .maximumLikelihood)
      guard model.separated.isEmpty else { throw .separated }
      models.append(model)
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

  /// A patient's risk: the mean over the imputations, each by its own model.
  func risk(_ rows: [[Double]]) -> Double {
    compensatedSum(zip(models, rows).map { $0.probability($1) }) / Double(models.count)
  }
}
