internal import Analyses
internal import Disclosure
internal import Exhibits
package import Requests
internal import Registry

extension CompletenessRequest: FigureKind, TableKind {
  package static var tableOptions: [FenceOption] {
    [.registry, .optional("variables", "the columns shown; all without it"), .condition]
  }

  private func completeness(_ site: Evaluator, _ columns: (RegistryTable) -> [Column])
    -> (Completeness, Door)?
  {
    guard let records = site.records(scope) else { return nil }
    let result = Completeness(
      records.table,
      variables: variables?.compactMap { $0.column(in: records.table) } ?? columns(records.table),
      by: by?.column(in: records.table), where: records.filter)
    return (result, records.door)
  }

  /// How complete the variables are, for words on it.
  func pending(_ site: Evaluator) -> Pending<PrintedCompleteness>? {
    completeness(site, \.columns).map { $1.submit($0) }
  }

  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    guard
      let (result, door) = completeness(
        site, { $0.columns.filter { !$0.field.isIdentifier } })
    else { return .failed }
    guard result.totals.contains(where: { $0 > 0 }) else { return .noPatients }
    return .drawn(door.submit(result)) { CompletenessExhibit.draw(onlyIncomplete ? $0.incomplete : $0) }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    guard let (result, door) = completeness(site, \.columns) else { return nil }
    guard result.totals.contains(where: { $0 > 0 }) else { return .noPatients }
    return .pending(
      door.submit(result).map { CompletenessTable().table(onlyIncomplete ? $0.incomplete : $0) })
  }
}
