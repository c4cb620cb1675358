package import Registry

/// What a risk adjustment was chosen to be, before its data were seen: no predictor is kept or dropped by its P.
package struct AdjustmentSettings: Sendable {
  package var outcome: Filter
  /// By importance: where events are too few, the last ones are left out.
  package var predictors: [Column]
  /// The patients that the model learns from, such as the years before, adults only.
  package var learning: Filter
  /// The patients that it judges, such as the last year; it never learns from them.
  package var judged: Filter
  /// Of the spline of each number: 3, 4 or 5, fewer where events do not allow them; below 3 a straight line.
  package var knots = 4
  package var eventsPerParameter = 10
  /// Without it as many as the percentage of patients with something missing (White, Royston and Wood 2011), five at
  /// least.
  package var imputations: Int?
  package var rounds = 5
  /// The optimism's error by their number is told beside it.
  package var bootstrapSamples = 100
  package var seed: UInt64 = 1
  /// False where the risks alone are asked for: no complete cases, no bootstrap.
  package var isValidated = true

  package init(outcome: Filter, predictors: [Column], learning: Filter, judged: Filter) {
    self.outcome = outcome
    self.predictors = predictors
    self.learning = learning
    self.judged = judged
  }

  /// The columns that the dictionary gives the role of a covariate, in its order.
  package static func predictors(of table: RegistryTable) -> [Column] {
    table.columns.filter { $0.field.role == .covariate }
  }
}
