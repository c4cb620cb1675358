internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Tables

extension Risk {
  fileprivate static func notComputed(_ reason: String) -> TableAnswer {
    .refused(Table(stub: "Not computed", columns: [], remarks: ["Not computed: \(reason)"]))
  }
}

extension ModelRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(risk.scope) else { return nil }
    let numbers = site.words.numbers(style)
    switch risk.predictions(site) {
    case .failed: return nil
    case .refused(let reason): return Risk.notComputed(reason)
    case .predictions(let predictions):
      return predictions.model.map { model in
        .pending(records.door.submit(model).map { ModelTable(style: numbers).table($0) })
      }
    }
  }
}

extension RiskAdjustedRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(risk.scope) else { return nil }
    let numbers = site.words.numbers(style)
    switch risk.predictions(site) {
    case .failed: return nil
    case .refused(let reason): return Risk.notComputed(reason)
    case .predictions(let predictions):
      let adjusted =
        switch groups {
        case .risk(let count): RiskAdjusted(groupsOf: predictions, count: count)
        case .by(let choice): RiskAdjusted(predictions, by: choice?.column(in: records.table))
        }
      return .pending(
        records.door.submit(adjusted).map {
          RiskAdjustedTable(style: numbers).table($0, outcome: title ?? "Outcome")
        })
    }
  }
}
