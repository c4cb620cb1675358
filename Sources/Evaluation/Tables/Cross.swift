internal import Analyses
internal import Exhibits
internal import Registry
package import Requests

extension CrossRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let one = rows.column(in: records.table),
      let other = columns.column(in: records.table)
    else { return nil }
    let result = CrossTabulation(records.table, rows: one, columns: other, where: records.filter)
    guard result.total > 0 else { return .noPatients }
    let composer = CrossTable(
      style: site.words.numbers(style), percent: CrossTable.Percent(rawValue: percent.rawValue) ?? .row)
    return .pending(records.door.submit(result).map { composer.table($0) })
  }
}
