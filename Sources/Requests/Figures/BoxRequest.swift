/// `kind: box`: the quartiles of each group.
package struct BoxRequest: FigureRequest, RegistryRequest {
  package static let kind = "box"
  package static let ownOptions = ValueGroups.options

  package var scope: Scope
  package var groups: ValueGroups

  package init(scope: Scope, groups: ValueGroups) {
    self.scope = scope
    self.groups = groups
  }

  package init?(_ input: FenceInput) {
    guard let groups = ValueGroups(input) else { return nil }
    self.groups = groups
    scope = input.scope
  }
}
