internal import Statistics

/// The model of all learning patients: over their imputations by Rubin's rules, or one where nothing of them is missing.
package struct PooledModel: Sendable {
  /// Of every odds ratio, those too that do not exist.
  package var labels: [String]
  /// By Rubin's rules; where nothing is missing, as ``CompleteCaseModel`` has them.
  package var contrasts: [ContrastEstimate]
  package var coefficients: [CoefficientEstimate]
  package var curves: [PredictorCurve]
  package var imputations: Int
  /// Something of the learning patients was imputed.
  package var isImputed: Bool
  /// In an imputation: all then take Firth's penalty.
  package var separation: Separation?
  let models: [LogisticRegression]

  /// - Parameters:
  ///   - imputed: one set of rows for each imputation.
  ///   - complete: the same patients, where nothing of them is missing.
  init(
    _ design: DesignedModel, imputed: [[[Double]]], isImputed: Bool, complete: CompleteCaseModel?,
    outcomes: [Bool], records: [Int]
  ) throws(StatisticsError) {
    var models: [LogisticRegression] = []
    for rows in isImputed ? imputed : Array(imputed.prefix(1)) {
      models.append(
        try LogisticRegression(rows: rows, outcomes: outcomes, from: models.first?.coefficients))
    }
    let all = design.contrasts
    let lost = Set(models.flatMap(\.separated))
    labels = all.map(\.label)
    separation = Separation(models, all)
    if !lost.isEmpty {
      models = try models.indices.map { (index) throws(StatisticsError) in
        try LogisticRegression(rows: imputed[index], outcomes: outcomes, method: .firth)
      }
    }
    self.isImputed = isImputed
    coefficients = design.coefficients(models)
    imputations = models.count
    let degrees = Double(max(1, outcomes.count - design.columnCount - 1))
    let fitted = models
    func pooled(_ factors: [Double]) throws(StatisticsError) -> RubinPooling {
      let estimates = fitted.map { DesignedModel.estimate(factors, in: $0) }
      return try RubinPooling(
        estimates: estimates.map(\.value), variances: estimates.map(\.variance), completeDegrees: degrees)
    }
    func estimate(_ factors: [Double]) throws(StatisticsError) -> (value: Double, interval: Interval) {
      if isImputed {
        let pooled = try pooled(factors)
        return (pooled.estimate, try pooled.interval(level: 0.95))
      }
      let (value, variance) = DesignedModel.estimate(factors, in: fitted[0])
      let reach = -Normal.quantile(0.025) * variance.squareRoot()
      return (value, Interval(low: value - reach, high: value + reach, level: 0.95))
    }
    var contrasts = complete?.contrasts ?? []
    if isImputed {
      contrasts = []
      for contrast in all where !Separation.isLost(contrast.factors, lost) {
        contrasts.append(try ContrastEstimate(label: contrast.label, pooled(contrast.factors)))
      }
    }
    self.contrasts = contrasts
    var curves: [PredictorCurve] = []
    for (index, term) in design.terms.enumerated() {
      guard let values = design.curve(index, rows: records),
        !values.contains(where: { Separation.isLost($0.factors, lost) })
      else { continue }
      var points: [CurvePoint] = []
      for (value, factors) in values {
        // At the median there is nothing to estimate.
        let estimate = factors.allSatisfy { $0 == 0 } ? nil : try estimate(factors)
        points.append(
          CurvePoint(value: value, logOdds: estimate?.value ?? 0, interval: estimate?.interval))
      }
      curves.append(
        PredictorCurve(title: term.column.field.title, unit: term.column.field.unit, points: points))
    }
    self.curves = curves
    // A model for each set of the judged patients' rows.
    self.models = isImputed ? models : imputed.map { _ in fitted[0] }
  }
}
