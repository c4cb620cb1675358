internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Wording

extension ForestRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope) else { return .failed }
    let result = SubgroupProportions(
      records.table, outcome: outcome, by: by.compactMap(records.column),
      where: records.filter)
    guard result.overall.total > 0 else { return .noPatients }
    let words = site.words
    return .drawn(records.door.submit(result)) {
      ForestExhibit.draw($0, title: title ?? words.titles(.shareOfPatients), words: words)
    }
  }
}
