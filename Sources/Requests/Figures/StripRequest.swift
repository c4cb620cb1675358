/// A column of numbers in groups, as strips and boxes show it.
package struct ValueGroups: Hashable, Sendable {
  static let options: [FenceOption] = [
    .required("of", "the column of numbers"), .optional("by", "the column of groups, a row each"), .labels,
  ]

  package var of: ColumnChoice
  package var by: ColumnChoice?

  package init(of: ColumnChoice, by: ColumnChoice?) {
    self.of = of
    self.by = by
  }

  init?(_ input: FenceInput) {
    by = input.grouping("by")
    input.checkLabels(of: [by])
    guard let column = input.requiredColumn("of", isNumeric: true), input.isSound else { return nil }
    of = column
  }
}

/// `kind: strip`: every value a point, with the box of the quartiles.
package struct StripRequest: FigureRequest, RegistryRequest {
  package static let kind = "strip"
  package static let ownOptions = ValueGroups.options

  package var scope: Scope
  package var groups: ValueGroups

  package init?(_ input: FenceInput) {
    guard let groups = ValueGroups(input) else { return nil }
    self.groups = groups
    scope = input.scope
  }
}
