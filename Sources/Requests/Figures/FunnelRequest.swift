package import Registry

/// `kind: funnel`: centres by size.
package struct FunnelRequest: FigureRequest, RegistryRequest {
  package static let kind = "funnel"
  package static let ownOptions: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("centre", "the column of centres; five are the fewest"),
    .optional("target", "the share that limits are drawn about; that of all patients by default"),
    .optional("named", "centres to be named, beside those outside the limits"),
    .optional("title", "words for the share"),
  ]

  package var scope: Scope
  package var outcome: Filter
  package var centre: ColumnChoice
  package var target: Double? = nil
  package var named: [String] = []
  package var title: String? = nil

  package init(
    scope: Scope, outcome: Filter, centre: ColumnChoice, target: Double? = nil, named: [String] = [],
    title: String? = nil
  ) {
    self.scope = scope
    self.outcome = outcome
    self.centre = centre
    self.target = target
    self.named = named
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let centre = input.requiredColumn("centre")
    target = input.share("target")
    named = input.body.strings("named") ?? []
    if let column = centre?.column(in: input.table) { input.checkNames("named", among: column.groupLabels) }
    guard input.isSound, let outcome, let centre else { return nil }
    self.outcome = outcome
    self.centre = centre
    scope = input.scope
    title = input.body.string("title")
  }
}
