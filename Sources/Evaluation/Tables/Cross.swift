internal import Analyses
internal import Exhibits
internal import Registry
package import Requests
internal import Wording

extension CrossRequest: TableKind {
  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let records = site.records(scope), let one = records.column(rows),
      let other = records.column(columns)
    else { return nil }
    let result = CrossTabulation(records.table, rows: one, columns: other, where: records.filter)
    guard result.total > 0 else { return .noPatients(site.words) }
    let composer = CrossTable(
      site.words, style: style, percent: CrossTable.Percent(rawValue: percent.rawValue) ?? .row)
    return .pending(records.door.submit(result).map { composer.table($0) })
  }
}
