internal import Modelling
internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Wording

extension ModelRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(risk.scope) else { return nil }
    let words = site.words
    switch risk.predictions(site) {
    case .failed: return nil
    case .refused(let reason): return .notComputed(reason, words)
    case .predictions(let predictions):
      return predictions.model.map { model in
        .pending(records.door.submit(model).map { ModelTable(words, style: style).table($0) })
      }
    }
  }
}

extension RiskAdjustedRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(risk.scope) else { return nil }
    let words = site.words
    switch risk.predictions(site) {
    case .failed: return nil
    case .refused(let reason): return .notComputed(reason, words)
    case .predictions(let predictions):
      let adjusted =
        switch groups {
        case .risk(let count):
          RiskAdjusted(
            groupsOf: predictions, count: count, joinedBelow: records.door.threshold, words: words)
        case .by(let choice): RiskAdjusted(predictions, by: choice.flatMap(records.column), words: words)
        }
      return .pending(
        records.door.submit(adjusted).map {
          RiskAdjustedTable(words, style: style)
            .table($0, outcome: title ?? words.titles(.outcome))
        })
    }
  }
}
