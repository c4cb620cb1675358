package import Registry

/// `kind: runs`: an outcome of all runs beside that of each patient's first.
package struct RunsRequest: TableRequest, RegistryRequest {
  package static let kind = "runs"
  package static let ownOptions: [FenceOption] = [
    .required("patient", "the column that tells whose run it is"),
    .required("outcome", "the condition of the runs counted as events"),
    .optional("order", "the column by which a patient's runs follow each other; the file's order by default"),
    .optional(
      "centre", "the column of centres, for an interval that allows for what runs of a centre have in common"),
    .optional("title", "words for the outcome"),
  ]

  package var scope: Scope
  package var patient: ColumnChoice
  package var outcome: Filter
  package var order: ColumnChoice? = nil
  package var centre: ColumnChoice? = nil
  package var title: String? = nil

  package init(
    scope: Scope, patient: ColumnChoice, outcome: Filter, order: ColumnChoice?, centre: ColumnChoice? = nil,
    title: String? = nil
  ) {
    self.scope = scope
    self.patient = patient
    self.outcome = outcome
    self.order = order
    self.centre = centre
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let patient = input.requiredColumn("patient")
    let outcome = input.requiredCondition("outcome")
    let order = input.column("order", isOrdered: true)
    let centre = input.column("centre")
    guard input.isSound, let patient, let outcome else { return nil }
    self.init(
      scope: input.scope, patient: patient, outcome: outcome, order: order, centre: centre,
      title: input.body.string("title"))
  }
}
