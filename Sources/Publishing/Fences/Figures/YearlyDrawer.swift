internal import Analyses
internal import Diagnostics
internal import Exhibits
internal import PositionedYAML
internal import Registry

/// `kind: yearly`.
enum YearlyDrawer: FigureDrawer {
  static let options: [FenceOption] = [
    .required("year", "the column of years"),
    .required("outcome", "the condition of the patients counted as events"),
    .optional(
      "partial",
      "years covered in part with words for it: {2012: to May}; they are hatched and keep out of the trend"),
    .optional("event-label", "words for those with the outcome"),
    .optional("other-label", "words for the others"),
    .optional("rate-title", "words for the share"),
  ]

  static func draw(_ input: FenceInput) -> FigureOutcome {
    let body = input.body
    let outcome = input.requiredCondition("outcome")
    let partial = partial(body)
    guard let year = body.required("year"), let outcome, input.isSound,
      let outcomes = YearlyOutcomes(
        input.table, year: year, outcome: outcome, where: input.filter, partial: partial,
        at: body.place("year"), problems: &body.builder.problems)
    else { return .failed }
    guard outcomes.overall.total > 0 else { return .noPatients }
    return .drawn(
      YearlyExhibit.draw(
        input.source.release(outcomes), eventLabel: body.string("event-label") ?? "Survived to discharge",
        otherLabel: body.string("other-label") ?? "Died in hospital",
        rateTitle: body.string("rate-title") ?? "Survival to discharge"))
  }

  static func partial(_ body: FenceBody) -> [Int: String] {
    guard let node = body.node("partial"),
      let mapping = YAMLMapping(node, of: "partial", problems: &body.builder.problems)
    else { return [:] }
    var result: [Int: String] = [:]
    for member in mapping.members {
      guard let year = Int(member.key) else {
        body.builder.problems.append(
          .error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        continue
      }
      result[year] = member.value.string(named: member.key, &body.builder.problems)
    }
    return result
  }
}
