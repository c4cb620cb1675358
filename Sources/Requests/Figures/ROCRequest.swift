package import Registry

/// `kind: roc`: one score or more against an outcome.
package struct ROCRequest: FigureRequest, RegistryRequest {
  package static let kind = "roc"
  package static let ownOptions: [FenceOption] = [
    .required("outcome", "the condition of the patients who had the event"),
    .optional("scores", "columns in which high values speak for the outcome; these, lower or predictors"),
    .optional("lower", "columns in which low values speak for it"),
    .optional("predictors", "columns for a logistic regression with Firth's penalty"),
    .optional(
      "fitted-where", "the condition of the records that the model is fitted on; those drawn by default"),
    .optional("title", "words for the outcome"),
  ]

  package var scope: Scope
  package var outcome: Filter
  package var scores: [ColumnChoice]
  package var lower: [ColumnChoice]
  package var predictors: [ColumnChoice]?
  package var fitted: Filter?
  package var title: String?

  package init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let scores = input.columns("scores", isNumeric: true)
    let lower = input.columns("lower", isNumeric: true)
    predictors = input.columns("predictors")
    fitted = input.condition("fitted-where")
    if scores == nil, lower == nil, predictors == nil, input.isSound { _ = input.body.has("scores") }
    guard input.isSound, let outcome else { return nil }
    self.outcome = outcome
    self.scores = scores ?? []
    self.lower = lower ?? []
    scope = input.scope
    title = input.body.string("title")
  }
}
