package import Notation
internal import PositionedYAML

/// `kind: yearly`: outcomes year by year.
package struct YearlyTableRequest: TableRequest {
  package static let kind = "yearly"
  package static let options: [FenceOption] = [
    .registry, .required("year", "the column of years"),
    .required("outcomes", "a list of {title, when}: the outcomes with their conditions"),
    .optional("partial", "years covered in part, with words for it"), .style, .condition,
  ]

  package var scope: Scope
  package var year: Located<String>
  package var outcomes: [ColumnChoice.Group]
  package var partial: [Int: String]
  package var style: JournalStyle

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    style = body.style
    partial = body.years("partial")
    guard body.has("outcomes"), let year = body.required("year") else { return nil }
    outcomes = (body.node("outcomes")?.list(named: "outcomes", &body.reader.problems) ?? []).compactMap {
      item in
      guard
        let entry = YAMLMapping(
          item, of: "an outcome", keys: ["title", "when"], problems: &body.reader.problems),
        let title = entry.required("title", &body.reader.problems),
        let condition = input.condition(entry, "when")
      else { return nil }
      return ColumnChoice.Group(label: title, condition: condition)
    }
    guard input.isSound, !outcomes.isEmpty else { return nil }
    self.year = Located(year, at: body.place("year"))
    scope = input.scope
  }
}
