/// `kind: completeness`: how much of each variable is known; a figure and a table.
package struct CompletenessRequest: FigureRequest, TableRequest, RegistryRequest {
  package static let kind = "completeness"
  package static let ownOptions: [FenceOption] = [
    .optional("variables", "the columns to look at; all but identifiers by default"),
    .optional("by", "the column of periods or groups, a column of the figure each"),
  ]

  package var scope: Scope
  /// Nil for all.
  package var variables: [ColumnChoice]?
  package var by: ColumnChoice? = nil

  package init(scope: Scope, variables: [ColumnChoice]? = nil, by: ColumnChoice? = nil) {
    self.scope = scope
    self.variables = variables
    self.by = by
  }
  /// Whether variables that are known of everybody are left out.
  package var onlyIncomplete = false

  package init?(_ input: FenceInput) {
    by = input.grouping("by")
    variables = input.columns("variables")
    guard input.isSound else { return nil }
    scope = input.scope
  }
}
