internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Statistics
internal import Wording

extension IncidenceRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let time = time.column(in: records.table) else { return .failed }
    do {
      let curves = try IncidenceCurves(
        records.table, time: time,
        causes: events.map { IncidenceCurves.Cause(label: $0.label, condition: $0.condition) },
        where: records.filter)
      let words = site.words
      return .drawn(records.door.submitWhole(curves)) {
        IncidenceExhibit.draw($0, title: title, timeTitle: timeTitle, words: words)
      }
    } catch { return .refused(.reason(.method(error))) }
  }
}
