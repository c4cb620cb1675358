internal import Diagnostics
internal import PositionedYAML

/// `kind: activity`: cases a year, and their share of all ECMO runs.
package struct ActivityRequest: FigureRequest, RegistryRequest {
  package static let kind = "activity"
  package static let ownOptions: [FenceOption] = [
    .required("year", "the column of years"),
    .optional("ecmo-runs", "all ECMO runs by year, of which the cases are a part: {2023: 612, 2024: 640}"),
    .optional(
      "partial", "years covered in part with words for it: {2012: to May}; they keep out of the trend"),
    .optional("share-title", "words for the share of all ECMO runs"),
  ]

  package var scope: Scope
  package var year: Located<String>
  /// All ECMO runs by year.
  package var all: [Int: Int]
  package var partial: [Int: String]
  package var shareTitle: String? = nil

  package init(
    scope: Scope, year: Located<String>, all: [Int: Int], partial: [Int: String], shareTitle: String? = nil
  ) {
    self.scope = scope
    self.year = year
    self.all = all
    self.partial = partial
    self.shareTitle = shareTitle
  }

  package init?(_ input: FenceInput) {
    let body = input.body
    partial = body.years("partial")
    all = [:]
    if let node = body.node("ecmo-runs"),
      let mapping = YAMLMapping(node, of: "ecmo-runs", problems: &body.reader.problems)
    {
      for member in mapping.members {
        if let year = Int(read: member.key) {
          all[year] = member.value.integer(named: "ecmo-runs", &body.reader.problems)
        } else {
          body.reader.problems.append(
            .error("not-a-year", "'\(member.key)' is not a year", at: member.place))
        }
      }
    }
    guard let year = body.required("year"), input.isSound else { return nil }
    scope = input.scope
    self.year = Located(year, at: body.place("year"))
    shareTitle = body.string("share-title")
  }
}
