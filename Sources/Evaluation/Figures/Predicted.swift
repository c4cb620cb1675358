internal import Modelling
internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Statistics
internal import Wording

extension CalibrationRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(risk.scope) else { return .failed }
    switch risk.predictions(site) {
    case .failed: return .failed
    case .refused(let reason): return .refused(.reason(reason))
    case .predictions(let predictions):
      let count = groups ?? (predictions.risks.count < 100 ? 4 : 10)
      let words = site.words
      return .attempted(records.door.submitWhole(predictions)) { predictions throws(StatisticsError) in
        try PredictionExhibits.calibration(predictions, outcome: title, groups: count, words: words)
      }
    }
  }
}

extension ROCRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope) else { return .failed }
    var all: [Predictions] = []
    for (choices, isLower) in [(scores, false), (lower, true)] {
      all += choices.compactMap { choice in
        choice.column(in: records.table).flatMap {
          Predictions(
            records.table, column: $0, lower: isLower, outcome: outcome, where: records.filter,
            words: site.words)
        }
      }
    }
    if let predictors {
      let risk = Risk(scope: scope, outcome: outcome, origin: .model(predictors: predictors, fitted: fitted))
      switch risk.predictions(site) {
      case .failed: return .failed
      case .refused(let reason): return .refused(.reason(reason))
      case .predictions(let predictions): all.append(predictions)
      }
    }
    let words = site.words
    return .attempted(records.door.submitWhole(all)) { all throws(StatisticsError) in
      try PredictionExhibits.roc(all, outcome: title, words: words)
    }
  }
}
