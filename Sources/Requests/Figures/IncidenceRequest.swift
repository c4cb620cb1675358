internal import PositionedYAML

/// `kind: cumulative-incidence`: events that compete, each by the time to the first of them.
package struct IncidenceRequest: FigureRequest, RegistryRequest {
  package static let kind = "cumulative-incidence"
  package static let ownOptions: [FenceOption] = [
    .required("time", "the column of the time to the first of the events, or to the end of follow-up"),
    .required("events", "a list of {label, when}: the events that compete, each with its condition"),
    .optional("title", "words for the axis"),
    .optional("time-title", "words for the time, with its unit"),
  ]

  package var scope: Scope
  package var time: ColumnChoice
  package var events: [ColumnChoice.Group]
  package var title: String?
  package var timeTitle: String?

  package init?(_ input: FenceInput) {
    let body = input.body
    let time = input.requiredColumn("time", isNumeric: true)
    events = []
    if body.has("events") {
      for item in body.node("events")?.list(named: "events", &body.reader.problems) ?? [] {
        guard
          let entry = YAMLMapping(
            item, of: "an event", keys: ["label", "when"], problems: &body.reader.problems),
          let label = entry.required("label", &body.reader.problems),
          let condition = input.condition(entry, "when")
        else { continue }
        events.append(ColumnChoice.Group(label: label, condition: condition))
      }
    }
    guard input.isSound, let time, !events.isEmpty else { return nil }
    self.time = time
    scope = input.scope
    title = body.string("title")
    timeTitle = body.string("time-title")
  }
}
