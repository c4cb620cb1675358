/// `kind: q-q`: the normal quantile plot.
package struct QuantilesRequest: FigureRequest, RegistryRequest {
  package static let kind = "q-q"
  package static let ownOptions: [FenceOption] = [.required("of", "the column of numbers")]

  package var scope: Scope
  package var of: ColumnChoice

  package init?(_ input: FenceInput) {
    guard let column = input.requiredColumn("of", isNumeric: true), input.isSound else { return nil }
    of = column
    scope = input.scope
  }
}
