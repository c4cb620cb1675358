internal import Diagnostics
internal import PositionedYAML
package import Registry

/// `kind: yearly`: cases and an outcome year by year.
package struct YearlyRequest: FigureRequest, RegistryRequest {
  package static let kind = "yearly"
  package static let ownOptions: [FenceOption] = [
    .required("year", "the column of years"),
    .required("outcome", "the condition of the patients counted as events"),
    .optional(
      "partial",
      "years covered in part with words for it: {2012: to May}; they are hatched and keep out of the trend"),
    .optional("event-label", "words for those with the outcome; those of its column without it"),
    .optional("other-label", "words for the others"),
    .optional("rate-title", "words for the share; event-label without it"),
  ]

  package var scope: Scope
  package var year: Located<String>
  package var outcome: Filter
  package var partial: [Int: String]
  package var eventLabel: String? = nil
  package var otherLabel: String? = nil
  package var rateTitle: String? = nil

  package init(
    scope: Scope, year: Located<String>, outcome: Filter, partial: [Int: String], eventLabel: String? = nil,
    otherLabel: String? = nil, rateTitle: String? = nil
  ) {
    self.scope = scope
    self.year = year
    self.outcome = outcome
    self.partial = partial
    self.eventLabel = eventLabel
    self.otherLabel = otherLabel
    self.rateTitle = rateTitle
  }

  package init?(_ input: FenceInput) {
    let body = input.body
    let outcome = input.requiredCondition("outcome")
    partial = body.years("partial")
    guard let year = body.required("year"), let outcome, input.isSound else { return nil }
    scope = input.scope
    self.year = Located(year, at: body.place("year"))
    self.outcome = outcome
    eventLabel = body.string("event-label")
    otherLabel = body.string("other-label")
    rateTitle = body.string("rate-title")
  }
}

extension FenceBody {
  /// Years with words: `{2012: to May}`.
  package func years(_ key: String) -> [Int: String] {
    guard let node = node(key), let mapping = YAMLMapping(node, of: key, problems: &reader.problems)
    else { return [:] }
    var result: [Int: String] = [:]
    for member in mapping.members {
      guard let year = Int(read: member.key) else {
        reader.problems.append(.error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        continue
      }
      result[year] = member.value.string(named: member.key, &reader.problems)
    }
    return result
  }
}
