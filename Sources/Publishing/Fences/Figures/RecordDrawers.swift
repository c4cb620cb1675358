internal import Analyses
internal import Exhibits
internal import Registry

/// `kind: completeness`: how much of each variable is known.
enum CompletenessDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .optional("variables", "the columns to look at; all but identifiers by default"),
    .optional("by", "the column of periods or groups, a column of the figure each"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let by = input.grouping("by")
    let variables = input.columns("variables") ?? input.table.columns.filter { $0.field.role != .identifier }
    guard input.isSound else { return .failed }
    let result = Completeness(input.table, variables: variables, by: by, where: input.filter)
    guard result.totals.contains(where: { $0 > 0 }) else { return .noPatients }
    guard let disclosed = input.source.release(result) else { return .hidden }
    return .drawn(CompletenessExhibit.draw(disclosed))
  }
}

/// `kind: timeline`: no-flow and low-flow of each patient.
enum TimelineDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .optional("no-flow", "the column of minutes without flow; this, low-flow or both"),
    .optional("low-flow", "the column of minutes with compressions"),
    .optional("outcome", "the column whose words stand beside the bars"),
    .optional("target", "a time to keep, in minutes"), .labels,
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let noFlow = input.column("no-flow", isNumeric: true)
    let lowFlow = input.column("low-flow", isNumeric: true)
    let outcome = input.column("outcome")
    let target = input.positive("target")
    input.checkLabels(of: [outcome])
    if noFlow == nil, lowFlow == nil, input.isSound { _ = input.body.has("low-flow") }
    guard input.isSound else { return .failed }
    let times = FlowTimes(
      input.table, noFlow: noFlow, lowFlow: lowFlow, outcome: outcome, where: input.filter)
    guard !times.patients.isEmpty else { return .noPatients }
    guard times.patients.count <= 150 else {
      return .refused(
        "a timeline shows each patient, and \(times.patients.count) are too many; a condition chooses some.")
    }
    guard let disclosed = input.source.release.unsuppressed(times) else { return .hidden }
    return .drawn(TimelineExhibit.draw(disclosed, target: target))
  }
}
