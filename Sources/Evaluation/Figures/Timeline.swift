internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension TimelineRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope) else { return .failed }
    let table = records.table
    let times = FlowTimes(
      table, noFlow: noFlow?.column(in: table), lowFlow: lowFlow?.column(in: table),
      outcome: outcome?.column(in: table), where: records.filter)
    guard !times.patients.isEmpty else { return .noPatients }
    // Single patients are shown to nobody from whom even their number is hidden.
    if times.patients.count > 150, !records.door.hidesSmallNumbers {
      return .refused(.reason(.tooManyPatients(times.patients.count)))
    }
    let words = site.words
    return .drawn(records.door.submitWhole(times)) {
      TimelineExhibit.draw($0, target: target, words: words)
    }
  }
}
