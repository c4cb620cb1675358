package import Registry

/// `kind: kaplan-meier`: survival curves.
package struct SurvivalRequest: FigureRequest, RegistryRequest {
  package static let kind = "kaplan-meier"
  package static let ownOptions: [FenceOption] = [
    .required("time", "the column of the time to the event, or to the end of follow-up"),
    .required("event", "the condition of those who had the event at that time"),
    .optional("by", "the column of groups, a curve each, compared by the log-rank test"),
    .optional("strata", "a column by which that test is stratified"),
    .optional("until", "the end of the axis, in the unit of the time"),
    .labels, .optional("title", "words for what is survived"),
    .optional("time-title", "words for the time, with its unit"),
  ]

  package var scope: Scope
  package var time: Located<String>
  package var event: Filter
  package var by: ColumnChoice? = nil
  package var strata: ColumnChoice? = nil
  package var until: Double? = nil
  package var title: String? = nil
  package var timeTitle: String? = nil

  package init(
    scope: Scope, time: Located<String>, event: Filter, by: ColumnChoice? = nil, strata: ColumnChoice? = nil,
    until: Double? = nil, title: String? = nil, timeTitle: String? = nil
  ) {
    self.scope = scope
    self.time = time
    self.event = event
    self.by = by
    self.strata = strata
    self.until = until
    self.title = title
    self.timeTitle = timeTitle
  }

  package init?(_ input: FenceInput) {
    let body = input.body
    let time = input.requiredColumn("time", isNumeric: true)
    let event = input.requiredCondition("event")
    by = input.grouping("by")
    strata = input.column("strata")
    until = input.positive("until")
    input.checkLabels(of: [by])
    guard input.isSound, case .column(let name, _)? = time, let event else { return nil }
    self.time = Located(name, at: body.place("time"))
    self.event = event
    scope = input.scope
    title = body.string("title")
    timeTitle = body.string("time-title")
  }
}
