package import Registry

/// `kind: p-chart`: an outcome period by period, with control limits.
package struct ProcessRequest: FigureRequest, RegistryRequest {
  package static let kind = "p-chart"
  package static let ownOptions: [FenceOption] = [
    .required("outcome", "the condition of the patients counted as events"),
    .required("period", "the column of periods, such as years"),
    .optional("baseline", "the centre line as a share, such as 0.33; else that of the baseline periods"),
    .optional("baseline-periods", "how many of the first periods make the centre line; all by default"),
    .optional("title", "words for the share"),
  ]

  package var scope: Scope
  package var outcome: Filter
  package var period: ColumnChoice
  package var baseline: Double? = nil
  package var baselinePeriods: Int? = nil
  package var title: String? = nil

  package init(
    scope: Scope, outcome: Filter, period: ColumnChoice, baseline: Double? = nil, baselinePeriods: Int? = nil,
    title: String? = nil
  ) {
    self.scope = scope
    self.outcome = outcome
    self.period = period
    self.baseline = baseline
    self.baselinePeriods = baselinePeriods
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let outcome = input.requiredCondition("outcome")
    let period = input.requiredGrouping("period")
    baseline = input.share("baseline")
    baselinePeriods = input.body.integer("baseline-periods")
    if let count = baselinePeriods, count < 1 { input.complain("baseline-periods", "1 or more") }
    guard input.isSound, let outcome, let period else { return nil }
    self.outcome = outcome
    self.period = period
    scope = input.scope
    title = input.body.string("title")
  }
}
