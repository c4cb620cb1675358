internal import PositionedYAML
package import Registry

/// `kind: life-table`: survival at chosen times.
package struct LifeTableRequest: TableRequest, RegistryRequest {
  package static let kind = "life-table"
  package static let ownOptions: [FenceOption] = [
    .required("time", "the column of the time to the event, or to the end of follow-up"),
    .required("event", "the condition of those who had the event at that time"),
    .required("at", "the times, such as [30, 180, 365]"),
    .optional("time-title", "words for the time, with its unit"),
  ]

  package var scope: Scope
  package var time: ColumnChoice
  package var event: Filter
  package var times: [Double]
  package var timeTitle: String? = nil

  package init(
    scope: Scope, time: ColumnChoice, event: Filter, at times: [Double], timeTitle: String? = nil
  ) {
    self.scope = scope
    self.time = time
    self.event = event
    self.times = times
    self.timeTitle = timeTitle
  }

  package init?(_ input: FenceInput) {
    let time = input.requiredColumn("time", isNumeric: true)
    let event = input.requiredCondition("event")
    let times = input.requiredTimes("at")
    guard input.isSound, let time, let event, !times.isEmpty else { return nil }
    self.init(
      scope: input.scope, time: time, event: event, at: times, timeTitle: input.body.string("time-title"))
  }
}

/// `kind: competing-risks`: which of several events came first, a figure over days and a table of chosen ones.
package struct CompetingRequest: FigureRequest, TableRequest, RegistryRequest {
  package static let kind = "competing-risks"
  package static let ownOptions: [FenceOption] = [
    .required(
      "events",
      "a list of {label, when, time, per-day}: the events that compete, when each came, and how many units of its time make a day (1)"
    ),
    .optional("until", "the column of the time at which patients without an event were last seen"),
    .optional("until-per-day", "how many of its units make a day; 1 by default"),
    .optional("days", "the days of the table; [3, 7, 14, 30] by default"),
    .optional("title", "words for the axis"),
  ]

  package struct Event: Hashable, Sendable {
    package var label: String
    package var condition: Filter
    package var time: ColumnChoice
    package var unitsPerDay: Double

    package init(label: String, condition: Filter, time: ColumnChoice, unitsPerDay: Double = 1) {
      self.label = label
      self.condition = condition
      self.time = time
      self.unitsPerDay = unitsPerDay
    }
  }

  package static let usualDays = [3.0, 7, 14, 30]

  package var scope: Scope
  package var events: [Event]
  package var until: ColumnChoice? = nil
  package var untilPerDay = 1.0
  package var days = usualDays
  package var title: String? = nil

  package init(scope: Scope, events: [Event], days: [Double] = usualDays, title: String? = nil) {
    self.scope = scope
    self.events = events
    self.days = days
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let body = input.body
    events = []
    if body.has("events") {
      for item in body.node("events")?.list(named: "events", &body.reader.problems) ?? [] {
        guard
          let entry = YAMLMapping(
            item, of: "an event", keys: ["label", "when", "time", "per-day"],
            problems: &body.reader.problems),
          let label = entry.required("label", &body.reader.problems),
          let condition = input.condition(entry, "when"),
          let name = entry.required("time", &body.reader.problems),
          let time = input.column(named: name, at: entry["time"]?.place ?? entry.place, isNumeric: true)
        else { continue }
        let perDay = entry.number("per-day", &body.reader.problems) ?? 1
        if perDay <= 0 { input.complain("events", "units per day above 0") }
        events.append(Event(label: label, condition: condition, time: time, unitsPerDay: perDay))
      }
    }
    until = input.column("until", isNumeric: true)
    untilPerDay = input.positive("until-per-day") ?? 1
    if input.body.node("days") != nil { days = input.requiredTimes("days") }
    guard input.isSound, !events.isEmpty else { return nil }
    scope = input.scope
    title = body.string("title")
  }
}

/// `kind: first-events`: rates of first events in the time at risk of them.
package struct FirstEventsRequest: TableRequest, RegistryRequest {
  package static let kind = "first-events"
  package static let ownOptions: [FenceOption] = [
    .required("variables", "yes/no columns, a row each"),
    .required("times", "columns of the time to the first of each, in the same order"),
    .required("exposure", "the column of the time of the whole exposure, such as hours on ECMO"),
  ]

  package var scope: Scope
  package var variables: [ColumnChoice]
  package var times: [ColumnChoice]
  package var exposure: ColumnChoice

  package init(scope: Scope, variables: [ColumnChoice], times: [ColumnChoice], exposure: ColumnChoice) {
    self.scope = scope
    self.variables = variables
    self.times = times
    self.exposure = exposure
  }

  package init?(_ input: FenceInput) {
    _ = input.body.has("variables")
    let variables = input.yesNoColumns("variables")
    let times = input.requiredColumns("times", isNumeric: true) ?? []
    let exposure = input.requiredColumn("exposure", isNumeric: true)
    if variables.count != times.count, input.isSound {
      input.complain("times", "as many as variables, \(variables.count)")
    }
    guard input.isSound, let exposure, !variables.isEmpty else { return nil }
    self.init(scope: input.scope, variables: variables, times: times, exposure: exposure)
  }
}

extension FenceInput {
  /// A list of times, none negative; told where one is.
  func requiredTimes(_ key: String) -> [Double] {
    guard body.has(key) else { return [] }
    let items: [YAMLNode] =
      if case .list(let items)? = body.node(key)?.content { items } else { body.node(key).map { [$0] } ?? [] }
    let times = items.compactMap { item in item.text.flatMap { Double($0) } }
    if times.count < items.count || times.isEmpty || times.contains(where: { !$0.isFinite || $0 < 0 }) {
      complain(key, "times such as [30, 180, 365]")
    }
    return times
  }
}
