package import Analyses
package import Registry
package import Statistics
package import Wording

/// A predicted risk, or a score, for each patient beside what happened.
package struct Predictions: Sendable {
  struct Entry: Sendable {
    var row: Int
    var risk: Double
    var hasOutcome: Bool
  }

  var entries: [Entry]
  /// Where the prediction comes from, in words.
  package var title: String
  /// True where the model was fitted on the very patients it is judged by.
  package var isApparent: Bool
  /// Patients in whom the outcome or the risk is not known.
  package var without: PatientSet
  package var leftOut: Int { without.count }
  /// The model that was fitted; nil for a column of risks.
  package var model: RiskModel?
  /// Of a risk adjustment's judged patients, over its imputations.
  package var performance: JudgedPerformance?

  package var risks: [Double] { entries.map(\.risk) }
  package var outcomes: [Bool] { entries.map(\.hasOutcome) }

  /// Of the other outcome: death for survival.
  package var opposite: Predictions {
    var result = self
    result.entries = entries.map { Entry(row: $0.row, risk: 1 - $0.risk, hasOutcome: !$0.hasOutcome) }
    result.performance = performance?.opposite
    return result
  }

  /// A column that holds the risk or the score; `lower` turns it round where low values speak for the outcome.
  package init?(
    _ table: RegistryTable, column: Column, lower: Bool = false, outcome: Filter, where filter: Filter,
    words: Wording
  ) {
    guard let numbers = column.numbers else { return nil }
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    entries = rows.filter { !numbers[$0].isNaN && truth[$0] != .unknown }.map {
      Entry(row: $0, risk: lower ? -numbers[$0] : numbers[$0], hasOutcome: truth[$0] == .yes)
    }
    title = lower ? words.headings(.lowValues(column.field.title)) : column.field.title
    isApparent = false
    without = PatientSet(rows).subtracting(PatientSet(entries.map(\.row)))
  }

  /// Logistic regression with Firth's penalty on numbers and on the levels of categories after the first, fitted where
  /// `fitted` holds. Throws where the estimate cannot be made, and for fewer than two patients of the rarer outcome for
  /// each parameter.
  package init(
    _ table: RegistryTable, predictors: [Column], outcome: Filter, where filter: Filter, fitted: Filter?,
    words: Wording
  ) throws(StatisticsError) {
    let truth = outcome.truth(in: table).values
    let rows = filter.rows(in: table)
    let learning = (fitted ?? filter).rows(in: table).filter { truth[$0] != .unknown }
    let terms = predictors.map { Predictor($0, fittedOn: learning, words: words) }
    let complete = { (row: Int) in
      truth[row] != .unknown && terms.allSatisfy { !$0.values(row).contains { $0.isNaN } }
    }
    let values = { (row: Int) in terms.flatMap { $0.values(row) } }
    let known = rows.filter(complete)
    let training = learning.filter(complete)
    let (inputs, outcomes) = (training.map(values), training.map { truth[$0] == .yes })
    try PredictorBudget(
      events: outcomes.count { $0 }, patients: outcomes.count, eventsPerParameter: 2
    ).check(parameters: terms.reduce(0) { $0 + $1.labels.count })
    let model = try LogisticRegression(rows: inputs, outcomes: outcomes, method: .firth)
    let unpenalised = try? LogisticRegression(rows: inputs, outcomes: outcomes)
    entries = known.map {
      Entry(row: $0, risk: model.probability(values($0)), hasOutcome: truth[$0] == .yes)
    }
    let design = RiskDesign(training, inputs, outcomes)
    self.model = RiskModel(
      model, unpenalised: unpenalised, labels: terms.flatMap(\.labels),
      fitted: ProportionResult(
        ProportionPatients(
          events: PatientSet(training.filter { truth[$0] == .yes }), known: PatientSet(training),
          unknown: PatientSet([]))),
      outcome: outcome.text,
      leftOut: PatientSet((fitted ?? filter).rows(in: table)).subtracting(PatientSet(training)),
      design: design.cells,
      isDiscrete: design.isDiscrete, words: words)
    title = words.headings(.modelOf(predictors.map(\.field.title)))
    isApparent = fitted == nil
    without = PatientSet(rows).subtracting(PatientSet(known))
  }
}
