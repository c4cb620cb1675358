package import Registry

/// `kind: forest`: an outcome in the subgroups of a registry.
package struct ForestRequest: FigureRequest, RegistryRequest {
  package static let kind = "forest"
  package static let ownOptions: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("by", "the columns whose groups are compared, a heading each"),
    .optional("title", "words for the share"),
  ]

  package var scope: Scope
  package var outcome: Filter
  package var by: [ColumnChoice]
  package var title: String?

  package init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let choices = input.requiredColumns("by")
    for column in (choices ?? []).compactMap({ $0.column(in: input.table) })
    where column.groupCount > FenceInput.mostGroups {
      input.complain(
        "by",
        "columns of at most \(FenceInput.mostGroups) groups; '\(column.name)' makes \(column.groupCount)")
    }
    guard input.isSound, let outcome, let choices else { return nil }
    self.outcome = outcome
    by = choices
    scope = input.scope
    title = input.body.string("title")
  }
}
