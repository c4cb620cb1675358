internal import PositionedYAML
package import Registry

/// A risk adjustment as it was chosen before its data were seen: who learns, who is judged, by what.
package struct Adjustment: Hashable, Sendable {
  package static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients who had the event"),
    .required("predictors", "columns by importance: where events are too few, the last are left out"),
    .required("learning", "the condition of the records that the model learns from"),
    .required("judged", "the condition of the records that it judges, none of which it has learnt from"),
    .optional("knots", "of each number's spline: 3, 4 (default) or 5; 0 for straight lines"),
    .optional("events-per-parameter", "patients with the rarer outcome for each parameter; 10 by default"),
    .optional(
      "imputations", "2 to 100; by default the percentage of patients with something missing, 5 at least"),
    .optional("bootstrap", "samples of the internal validation, 20 to 2000; 100 by default"),
    .optional("seed", "a whole number from which all that is random follows; 1 by default"),
  ]

  package var scope: Scope
  package var outcome: Filter
  package var predictors: [ColumnChoice]
  package var learning: Filter
  package var judged: Filter
  package var knots = 4
  package var eventsPerParameter = 10
  package var imputations: Int? = nil
  package var bootstrapSamples = 100
  package var seed = 1
  /// False where only the predictions are asked for.
  package var isValidated = true

  package init(
    scope: Scope, outcome: Filter, predictors: [ColumnChoice], learning: Filter, judged: Filter
  ) {
    self.scope = scope
    self.outcome = outcome
    self.predictors = predictors
    self.learning = learning
    self.judged = judged
  }

  init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let predictors = input.requiredColumns("predictors")
    let learning = input.requiredCondition("learning")
    let judged = input.requiredCondition("judged")
    func whole(_ key: String, _ range: ClosedRange<Int>) -> Int? {
      guard let value = input.body.integer(key) else { return nil }
      if !range.contains(value) { input.complain(key, "\(range.lowerBound) to \(range.upperBound)") }
      return value
    }
    let knots = input.body.integer("knots")
    if let knots, ![0, 3, 4, 5].contains(knots) { input.complain("knots", "0, 3, 4 or 5") }
    let events = whole("events-per-parameter", 1...100)
    let imputations = whole("imputations", 2...100)
    let samples = whole("bootstrap", 20...2000)
    let seed = whole("seed", 0...Int.max)
    guard input.isSound, let outcome, let predictors, !predictors.isEmpty, let learning, let judged else {
      return nil
    }
    self.init(
      scope: input.scope, outcome: outcome, predictors: predictors, learning: learning, judged: judged)
    self.knots = knots ?? 4
    eventsPerParameter = events ?? 10
    self.imputations = imputations
    bootstrapSamples = samples ?? 100
    self.seed = seed ?? 1
  }
}
