package import Registry

/// `kind: run`: an outcome's share or a column's median period by period, about its median.
package struct RunRequest: FigureRequest, RegistryRequest {
  package static let kind = "run"
  package static let ownOptions: [FenceOption] = [
    .required("period", "the column of periods, such as years"),
    .optional("outcome", "the condition of the patients counted as events; this or of"),
    .optional("of", "the column of numbers whose median is drawn"),
    .optional("title", "words for the share"),
  ]

  package enum Content: Hashable, Sendable {
    case share(Filter)
    case median(ColumnChoice)
  }

  package var scope: Scope
  package var content: Content
  package var period: ColumnChoice
  package var title: String? = nil

  package init(scope: Scope, content: Content, period: ColumnChoice, title: String? = nil) {
    self.scope = scope
    self.content = content
    self.period = period
    self.title = title
  }

  package init?(_ input: FenceInput) {
    let outcome = input.condition("outcome")
    let period = input.requiredGrouping("period")
    let column = input.column("of", isNumeric: true)
    if outcome == nil, column == nil, input.isSound { _ = input.body.has("outcome") }
    guard input.isSound, let period,
      let content = column.map({ .median($0) }) ?? outcome.map({ Content.share($0) })
    else { return nil }
    self.content = content
    self.period = period
    scope = input.scope
    title = input.body.string("title")
  }
}
