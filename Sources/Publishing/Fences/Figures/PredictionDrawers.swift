internal import Analyses
internal import Exhibits
internal import Registry
internal import Statistics

/// Where a patient's predicted risk comes from.
enum Risk {
  static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients who had the event"),
    .optional("risk", "the column of the predicted risk, 0 to 1; this or predictors"),
    .optional("predictors", "columns for a logistic regression with Firth's penalty"),
    .optional(
      "fitted-where", "the condition of the records that the model is fitted on; those drawn by default"),
  ]

  enum Found {
    case predictions(Predictions)
    case not(FigureOutcome)
  }

  static func read(_ input: FenceInput) -> Found {
    let outcome = input.requiredCondition("outcome")
    let risk = input.column("risk", isNumeric: true)
    let predictors = input.columns("predictors")
    let fitted = input.condition("fitted-where")
    if risk == nil, predictors == nil, input.isSound { _ = input.body.has("risk") }
    guard input.isSound, let outcome else { return .not(.failed) }
    do {
      if let risk, let found = Predictions(input.table, column: risk, outcome: outcome, where: input.filter) {
        guard found.risks.allSatisfy({ (0...1).contains($0) }) else {
          input.complain("risk", "a column of risks from 0 to 1")
          return .not(.failed)
        }
        return .predictions(found)
      }
      let predictors = predictors ?? []
      let question =
        "risk \(input.table.name) \(predictors.map(\.name)) \(outcome.text) \(input.filter.text) \(fitted?.text ?? "")"
      let found = input.body.builder.project.analyses.recall(question) {
        Result { () throws(StatisticsError) in
          try Predictions(
            input.table, predictors: predictors, outcome: outcome, where: input.filter, fitted: fitted)
        }
      }
      return .predictions(try found.get())
    } catch { return .not(.refused("the risk cannot be modelled: \(error.words).")) }
  }
}

/// `kind: vlad`: the variable life-adjusted display.
enum VLADDrawer: FigureDrawer {
  static let options =
    Risk.options + [
      .optional("order", "the column by which patients stand in order; that of the file by default")
    ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let order = input.column("order", isOrdered: true)
    switch Risk.read(input) {
    case .not(let outcome): return outcome
    case .predictions(let predictions):
      guard let disclosed = input.source.release.unsuppressed(CumulativeSum(predictions, order: order)) else {
        return .hidden
      }
      return .attempt { () throws(StatisticsError) in try CumulativeExhibit.vlad(disclosed) }
    }
  }
}

/// `kind: cusum`: the risk-adjusted cumulative sum.
enum CUSUMDrawer: FigureDrawer {
  static let options =
    VLADDrawer.options + [
      .optional("odds-ratio", "the change looked for; 2 by default, and its half on the other side"),
      .optional("limit", "the sum at which it signals; 2.5 by default, to be set by simulation"),
    ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let order = input.column("order", isOrdered: true)
    let ratio = input.positive("odds-ratio") ?? 2
    let limit = input.positive("limit") ?? 2.5
    if ratio <= 1 { input.complain("odds-ratio", "more than 1") }
    switch Risk.read(input) {
    case .not(let outcome): return outcome
    case .predictions(let predictions):
      guard let disclosed = input.source.release.unsuppressed(CumulativeSum(predictions, order: order)) else {
        return .hidden
      }
      return .attempt { () throws(StatisticsError) in
        try CumulativeExhibit.cusum(disclosed, ratio: ratio, limit: limit)
      }
    }
  }
}

/// `kind: calibration`.
enum CalibrationDrawer: FigureDrawer {
  static let options =
    Risk.options + [
      .optional("groups", "how many groups by predicted risk; 10 by default, 4 below 100 patients"),
      .optional("title", "words for the outcome"),
    ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let count = input.body.integer("groups")
    if let count, !(2...50).contains(count) { input.complain("groups", "2 to 50") }
    switch Risk.read(input) {
    case .not(let outcome): return outcome
    case .predictions(let predictions):
      guard let disclosed = input.source.release.unsuppressed(predictions) else { return .hidden }
      let title = input.body.string("title") ?? "the outcome"
      return .attempt { () throws(StatisticsError) in
        try PredictionExhibits.calibration(
          disclosed, outcome: title, groups: count ?? (predictions.risks.count < 100 ? 4 : 10))
      }
    }
  }
}

/// `kind: roc`: one score or more against an outcome.
enum ROCDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("outcome", "the condition of the patients who had the event"),
    .optional("scores", "columns in which high values speak for the outcome; these, lower or predictors"),
    .optional("lower", "columns in which low values speak for it"),
    .optional("predictors", "columns for a logistic regression with Firth's penalty"),
    .optional(
      "fitted-where", "the condition of the records that the model is fitted on; those drawn by default"),
    .optional("title", "words for the outcome"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let outcome = input.requiredCondition("outcome")
    let scores = input.columns("scores", isNumeric: true)
    let lower = input.columns("lower", isNumeric: true)
    let predictors = input.columns("predictors")
    let fitted = input.condition("fitted-where")
    if scores == nil, lower == nil, predictors == nil, input.isSound { _ = input.body.has("scores") }
    guard input.isSound, let outcome else { return .failed }
    var all: [Predictions] = []
    for (columns, isLower) in [(scores ?? [], false), (lower ?? [], true)] {
      all += columns.compactMap {
        Predictions(input.table, column: $0, lower: isLower, outcome: outcome, where: input.filter)
      }
    }
    if let predictors {
      do {
        all.append(
          try Predictions(
            input.table, predictors: predictors, outcome: outcome, where: input.filter, fitted: fitted))
      } catch { return .refused("the risk cannot be modelled: \(error.words).") }
    }
    guard let disclosed = input.source.release.unsuppressed(all) else { return .hidden }
    let title = input.body.string("title") ?? "the outcome"
    return .attempt { () throws(StatisticsError) in try PredictionExhibits.roc(disclosed, outcome: title) }
  }
}
