internal import Analyses
internal import Exhibits
internal import PositionedYAML
internal import Registry

/// `kind: kaplan-meier`.
enum SurvivalDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("time", "the column of the time to the event, or to the end of follow-up"),
    .required("event", "the condition of those who had the event at that time"),
    .optional("by", "the column of groups, a curve each, compared by the log-rank test"),
    .optional("strata", "a column by which that test is stratified"),
    .optional("until", "the end of the axis, in the unit of the time"),
    .labels, .optional("title", "words for what is survived"),
    .optional("time-title", "words for the time, with its unit"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let body = input.body
    let time = input.requiredColumn("time", isNumeric: true)
    let event = input.requiredCondition("event")
    let by = input.grouping("by")
    let strata = input.column("strata")
    let until = input.positive("until")
    input.checkLabels(of: [by])
    guard input.isSound, let time, let event,
      var curves = SurvivalCurves(
        input.table, time: time.name, event: event, by: by?.name, strata: strata?.name, where: input.filter,
        at: body.place("time"), problems: &body.builder.problems)
    else { return .failed }
    guard curves.count > 0 else { return .noPatients }
    for index in curves.curves.indices {
      guard let value = curves.curves[index].value, let by else { continue }
      curves.curves[index].label = by.label(of: value)
    }
    guard let disclosed = input.source.release.unsuppressed(curves) else { return .hidden }
    return .drawn(
      SurvivalExhibit.draw(
        disclosed, title: body.string("title") ?? "Survival", timeTitle: body.string("time-title"),
        until: until))
  }
}

/// `kind: cumulative-incidence`.
enum IncidenceDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("time", "the column of the time to the first of the events, or to the end of follow-up"),
    .required("events", "a list of {label, when}: the events that compete, each with its condition"),
    .optional("title", "words for the axis"),
    .optional("time-title", "words for the time, with its unit"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let body = input.body
    let time = input.requiredColumn("time", isNumeric: true)
    var causes: [IncidenceCurves.Cause] = []
    if body.has("events") {
      for item in body.node("events")?.list(named: "events", &body.builder.problems) ?? [] {
        guard
          let entry = YAMLMapping(
            item, of: "an event", keys: ["label", "when"], problems: &body.builder.problems),
          let label = entry.required("label", &body.builder.problems),
          let condition = input.condition(entry, "when")
        else { continue }
        causes.append(IncidenceCurves.Cause(label: label, condition: condition))
      }
    }
    guard input.isSound, let time, !causes.isEmpty else { return .failed }
    let curves: IncidenceCurves
    do {
      curves = try IncidenceCurves(input.table, time: time, causes: causes, where: input.filter)
    } catch { return .refused(error.words + ".") }
    guard let disclosed = input.source.release.unsuppressed(curves) else { return .hidden }
    return .drawn(
      IncidenceExhibit.draw(
        disclosed, title: body.string("title") ?? "Cumulative incidence", timeTitle: body.string("time-title")
      ))
  }
}
