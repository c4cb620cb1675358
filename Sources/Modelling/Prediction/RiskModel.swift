package import Analyses
package import Statistics
internal import Wording

/// A logistic model as it was fitted: its terms, and how well it tells and foretells.
package struct RiskModel: Sendable {
  package struct Term: Sendable {
    package var label: String
    package var coefficient: Double
    /// Nil of the intercept, and where the predictor separates the outcomes.
    package var oddsRatio: Double?
    /// Wald's; nil where it does not exist.
    package var interval: Interval?
    package var pValue: Double?
  }

  package var outcome: String
  package var terms: [Term]
  /// Those that the model was fitted on.
  package var fitted: ProportionResult
  /// Where only the penalty keeps estimates finite.
  package var separation: Separation?
  /// Records without an outcome or a predictor.
  package var leftOut: PatientSet
  /// The patients of each outcome in each level of a predictor of few values, and, where the whole design has few
  /// rows, in each of these: with these the coefficients tell the table behind them.
  package var design: [PatientSet]
  package var isDiscrete: Bool

  init(
    _ model: LogisticRegression, unpenalised: LogisticRegression?, labels: [String], fitted: ProportionResult,
    outcome: String, leftOut: PatientSet, design: [PatientSet], isDiscrete: Bool, words: Wording
  ) {
    self.outcome = outcome
    self.fitted = fitted
    let lost = Set(unpenalised?.separated ?? [])
    separation = unpenalised.flatMap { unpenalised in
      Separation(
        [unpenalised],
        labels.enumerated().map { index, label in (label, labels.indices.map { $0 == index ? 1 : 0 }) })
    }
    self.leftOut = leftOut
    self.design = design
    self.isDiscrete = isDiscrete
    terms = ([words.adjustments(.intercept)] + labels).enumerated().map { index, label in
      let exists = !lost.contains(index)
      return Term(
        label: label, coefficient: model.coefficients[index],
        oddsRatio: exists && index > 0 ? model.oddsRatio(index) : nil,
        interval: exists && index > 0 ? try? model.wald(index, level: 0.95) : nil,
        pValue: exists ? model.pValue(index) : nil)
    }
  }
}
