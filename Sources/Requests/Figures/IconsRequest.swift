/// `kind: icons`: one hundred people by what becomes of them.
package struct IconsRequest: FigureRequest, RegistryRequest {
  package static let kind = "icons"
  package static let ownOptions: [FenceOption] = [
    .required("of", "the column whose levels the people are filled by"),
    .optional("population", "words for the people: 100 adults treated with ECPR"), .labels,
  ]

  package var scope: Scope
  package var of: ColumnChoice
  package var population: String?

  package init?(_ input: FenceInput) {
    population = input.body.string("population")
    guard let column = input.requiredGrouping("of") else { return nil }
    input.checkLabels(of: [column])
    guard input.isSound else { return nil }
    of = column
    scope = input.scope
  }
}
