package import Registry

/// `kind: bars`: what groups are made of, how often an outcome came in them, or how often each of several variables
/// holds.
package struct BarsRequest: FigureRequest, RegistryRequest {
  package static let kind = "bars"
  package static let ownOptions: [FenceOption] = [
    .optional("of", "the column of categories, a bar each, or a list of {label, where}; this or variables"),
    .optional("variables", "yes/no columns, a bar each with the share of yes"),
    .optional(
      "by", "the column of series, or a list of {label, where}; this, outcome, denominators or variables"),
    .optional(
      "denominators",
      "a list of {label, where}: the bars are each category's share of these patients, a series each"),
    .optional(
      "counted",
      "with denominators: the condition of those who should have a category; where it is missing, it is not known"
    ),
    .optional(
      "outcome", "a condition: the bars are the share of each category that meets it, with its interval"),
    .optional("title", "words for that share"),
    .optional("arrangement", "stacked (default) or grouped, of counts by two columns"),
    .optional("values", "count (default) or percent of the category, of counts by two columns"),
    .labels, .groupsTitle,
  ]

  package enum Arrangement: String, CaseIterable, Sendable { case stacked, grouped }
  package enum Values: String, CaseIterable, Sendable { case count, percent }

  /// What the bars are.
  package enum Content: Hashable, Sendable {
    case variables([ColumnChoice], by: ColumnChoice?)
    case shares(of: ColumnChoice, counted: Filter, among: [ColumnChoice.Group])
    case outcome(Filter, of: ColumnChoice, by: ColumnChoice?)
    case counts(of: ColumnChoice, by: ColumnChoice, Arrangement, Values)
  }

  package var scope: Scope
  package var content: Content
  /// Words for the share.
  package var title: String? = nil

  package init(scope: Scope, content: Content, title: String? = nil) {
    self.scope = scope
    self.content = content
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let body = input.body
    let series = input.grouping("by")
    let outcome = input.condition("outcome")
    title = body.string("title")
    let arrangement =
      body.node("arrangement") == nil ? .stacked : body.word("arrangement") ?? Arrangement.stacked
    let values = body.node("values") == nil ? .count : body.word("values") ?? Values.count
    input.checkLabels(of: [series, body.node("of") == nil ? nil : input.column("of")])
    scope = input.scope
    if body.node("variables") != nil {
      content = .variables(input.yesNoColumns("variables"), by: series)
    } else {
      guard let column = input.requiredGrouping("of") else { return nil }
      if body.node("denominators") != nil {
        content = .shares(
          of: column, counted: input.condition("counted") ?? .all, among: input.conditions("denominators"))
      } else if let outcome {
        content = .outcome(outcome, of: column, by: series)
      } else {
        guard body.has("by"), let series else { return nil }
        content = .counts(of: column, by: series, arrangement, values)
      }
    }
    guard input.isSound else { return nil }
  }
}
