package import Statistics

/// A logistic model as it was fitted: its terms, and how well it tells and foretells.
package struct RiskModel: Sendable {
  package struct Term: Sendable {
    package var label: String
    package var coefficient: Double
    package var oddsRatio: Double
    /// Wald's; nil where it does not exist.
    package var interval: Interval?
    package var pValue: Double?
  }

  package var outcome: String
  package var terms: [Term]
  /// Those that the model was fitted on.
  package var fitted: ProportionResult
  /// Records without an outcome or a predictor.
  package var leftOut: Int?

  init(
    _ model: LogisticRegression, labels: [String], fitted: ProportionResult, outcome: String, leftOut: Int
  ) {
    self.outcome = outcome
    self.fitted = fitted
    self.leftOut = leftOut
    terms = (["Intercept"] + labels).enumerated().map { index, label in
      Term(
        label: label, coefficient: model.coefficients[index], oddsRatio: model.oddsRatio(index),
        interval: try? model.wald(index, level: 0.95), pValue: model.pValue(index))
    }
  }
}
