/// `kind: timeline`: no-flow and low-flow of each patient.
package struct TimelineRequest: FigureRequest, RegistryRequest {
  package static let kind = "timeline"
  package static let ownOptions: [FenceOption] = [
    .optional("no-flow", "the column of minutes without flow; this, low-flow or both"),
    .optional("low-flow", "the column of minutes with compressions"),
    .optional("outcome", "the column whose words stand beside the bars"),
    .optional("target", "a time to keep, in minutes"), .labels,
  ]

  package var scope: Scope
  package var noFlow: ColumnChoice?
  package var lowFlow: ColumnChoice?
  package var outcome: ColumnChoice?
  package var target: Double?

  package init?(_ input: FenceInput) {
    noFlow = input.column("no-flow", isNumeric: true)
    lowFlow = input.column("low-flow", isNumeric: true)
    outcome = input.column("outcome")
    target = input.positive("target")
    input.checkLabels(of: [outcome])
    if noFlow == nil, lowFlow == nil, input.isSound { _ = input.body.has("low-flow") }
    guard input.isSound else { return nil }
    scope = input.scope
  }
}
