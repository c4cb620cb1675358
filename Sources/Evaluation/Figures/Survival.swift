internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension SurvivalRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let by = by.flatMap { choice in site.records(scope).flatMap { choice.column(in: $0.table) } }
    guard let records = site.records(scope),
      var curves = SurvivalCurves(
        records.table, time: time.value, event: event, by: by?.name,
        strata: strata?.column(in: records.table)?.name, where: records.filter, at: time.place,
        words: site.words, problems: &site.problems)
    else { return .failed }
    guard curves.count > 0 else { return .noPatients }
    for index in curves.curves.indices {
      guard let value = curves.curves[index].value, let by else { continue }
      curves.curves[index].label = by.label(of: value)
    }
    let words = site.words
    return .drawn(records.door.submitWhole(curves)) {
      SurvivalExhibit.draw(
        $0, title: title ?? words.titles(.survival), timeTitle: timeTitle, until: until, words: words)
    }
  }
}
