internal import Analyses
internal import Exhibits
internal import Registry
internal import Tables

/// `{table}` of kind `completeness`: which variables of a registry are known for how many patients.
struct CompletenessFence {
  let builder: PageBuilder

  static let options: [FenceOption] = [
    .registry, .optional("variables", "the columns shown; all without it"), .condition,
  ]

  /// Nil where something is wrong, which is told.
  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    guard let input = FenceInput(body) else { return nil }
    let variables = input.columns("variables") ?? input.table.columns
    guard input.isSound else { return nil }
    let result = Completeness(input.table, variables: variables, by: nil, where: input.filter)
    guard result.totals.contains(where: { $0 > 0 }) else {
      return (TableFence.noPatients, input.source.isSynthetic)
    }
    let table = input.source.release(result).map { CompletenessTable().table($0) }
    return (table ?? TableFence.hidden, input.source.isSynthetic)
  }
}
