internal import Analyses
internal import Exhibits
package import Requests
internal import Registry
internal import Wording

extension IconsRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard let records = site.records(scope), let column = of.column(in: records.table) else { return .failed }
    let cross = CrossTabulation(records.table, rows: column, columns: column, where: records.filter)
    guard cross.total > 0 else { return .noPatients }
    let parts = IconsExhibit.Parts(
      parts: zip(cross.rows, cross.rowTotals).map { IconsExhibit.Part(label: $0, count: $1) },
      total: cross.total)
    let words = site.words
    return .drawn(records.door.submitWhole(parts)) {
      IconsExhibit.draw($0, population: population ?? words.titles(.hundredPatients), words: words)
    }
  }
}
