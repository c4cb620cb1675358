internal import Registry

/// `kind: rates`: complications, by patients and by time on ECMO; a figure and a table.
package struct RatesRequest: FigureRequest, TableRequest, RegistryRequest {
  package static let kind = "rates"
  private static let shared: [FenceOption] = [
    .required("variables", "yes/no columns, a row each"),
    .required("exposure", "the column of the time at risk, such as hours on ECMO"),
  ]
  package static let ownOptions = shared + [.optional("title", "words for the share of patients")]
  package static let tableOptions: [FenceOption] = [.registry] + shared + [.condition]

  package var scope: Scope
  package var variables: [ColumnChoice]
  package var exposure: ColumnChoice
  package var title: String? = nil

  package init(scope: Scope, variables: [ColumnChoice], exposure: ColumnChoice, title: String? = nil) {
    self.scope = scope
    self.variables = variables
    self.exposure = exposure
    self.title = title
  }

  package init?(_ input: FenceInput) {
    _ = input.body.has("variables")
    variables = input.yesNoColumns("variables")
    let exposure = input.requiredColumn("exposure", isNumeric: true)
    guard input.isSound, let exposure, !variables.isEmpty else { return nil }
    self.exposure = exposure
    scope = input.scope
    title = input.body.string("title")
  }
}
