package import Statistics
internal import Wording

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
  /// The predictors tell the outcomes apart without error, so that only the penalty keeps estimates finite.
  package var isSeparated: Bool
  /// Records without an outcome or a predictor.
  package var leftOut: PatientSet
  /// The patients of each outcome in each level of a predictor of few values, and, where the whole design has few
  /// rows, in each of these: with these the coefficients tell the table behind them.
  package var design: [PatientSet]
  package var isDiscrete: Bool

  init(
    _ model: LogisticRegression, isSeparated: Bool, labels: [String], fitted: ProportionResult,
    outcome: String, leftOut: PatientSet, design: [PatientSet], isDiscrete: Bool, words: Wording
  ) {
    self.outcome = outcome
    self.fitted = fitted
    self.isSeparated = isSeparated
    self.leftOut = leftOut
    self.design = design
    self.isDiscrete = isDiscrete
    terms = ([words.adjustments(.intercept)] + labels).enumerated().map { index, label in
      Term(
        label: label, coefficient: model.coefficients[index], oddsRatio: model.oddsRatio(index),
        interval: try? model.wald(index, level: 0.95), pValue: model.pValue(index))
    }
  }
}
