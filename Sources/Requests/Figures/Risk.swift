package import Registry

/// Where a patient's predicted risk comes from.
package struct Risk: Hashable, Sendable {
  package static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients who had the event"),
    .optional("risk", "the column of the predicted risk, 0 to 1; this or predictors"),
    .optional("predictors", "columns for a logistic regression with Firth's penalty"),
    .optional(
      "fitted-where", "the condition of the records that the model is fitted on; those drawn by default"),
  ]

  package enum Origin: Hashable, Sendable {
    case column(Located<ColumnChoice>)
    case model(predictors: [ColumnChoice], fitted: Filter?)
    /// Of a risk adjustment's judged patients; the opposite of its outcome, death for survival.
    case adjusted(Adjustment, isOpposite: Bool)
  }

  package var scope: Scope
  package var outcome: Filter
  package var origin: Origin

  package init(scope: Scope, outcome: Filter, origin: Origin) {
    self.scope = scope
    self.outcome = outcome
    self.origin = origin
  }

  init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let risk = input.column("risk", isNumeric: true)
    let predictors = input.columns("predictors")
    let fitted = input.condition("fitted-where")
    if risk == nil, predictors == nil, input.isSound { _ = input.body.has("risk") }
    guard input.isSound, let outcome else { return nil }
    scope = input.scope
    self.outcome = outcome
    origin =
      risk.map { .column(Located($0, at: input.body.place("risk"))) }
      ?? .model(predictors: predictors ?? [], fitted: fitted)
  }
}
