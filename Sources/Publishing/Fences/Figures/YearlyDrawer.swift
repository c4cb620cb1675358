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
    .optional("event-label", "words for those with the outcome; those of its column without it"),
    .optional("other-label", "words for the others"),
    .optional("rate-title", "words for the share; event-label without it"),
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
    let words = words(outcome, in: input.table)
    let event = body.string("event-label")
    return .drawn(
      YearlyExhibit.draw(
        input.source.release(outcomes), eventLabel: event ?? words.event,
        otherLabel: body.string("other-label") ?? words.other,
        rateTitle: body.string("rate-title") ?? event ?? words.rate))
  }

  /// What the outcome is called where the fence does not say: survival as every report does, else as its column is.
  private static func words(
    _ outcome: Filter, in table: RegistryTable
  ) -> (event: String, other: String, rate: String) {
    if outcome.asks(for: "yes", of: "survived_to_discharge") {
      return ("Survived to discharge", "Died in hospital", "Survival to discharge")
    }
    let words = outcome.words(in: table)
    return (words.met, words.unmet, words.met)
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
