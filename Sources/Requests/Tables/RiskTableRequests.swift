package import Notation

/// `kind: model`: the terms of a model of risk.
package struct ModelRequest: TableRequest {
  package static let kind = "model"
  package static let options = [.registry] + Risk.options + [.style, .condition]

  package var risk: Risk
  package var style: JournalStyle

  package init(risk: Risk, style: JournalStyle = .nejm) {
    self.risk = risk
    self.style = style
  }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body), let risk = Risk(input) else { return nil }
    if case .column = risk.origin {
      input.complain("risk", "predictors: a column of risks has no terms")
      return nil
    }
    self.init(risk: risk, style: body.style)
  }
}

/// `kind: risk-adjusted`: observed and expected, by groups or by the predicted risk.
package struct RiskAdjustedRequest: TableRequest {
  package static let kind = "risk-adjusted"
  package static let options =
    [.registry] + Risk.options + [
      .optional("by", "the column of groups, such as centres; this or risk-groups"),
      .optional("risk-groups", "so many groups of equal size by the predicted risk: calibration in numbers"),
      .optional("title", "words for the outcome"), .style, .condition,
    ]

  package enum Groups: Hashable, Sendable {
    case by(ColumnChoice?)
    case risk(Int)
  }

  package var risk: Risk
  package var groups: Groups
  package var title: String?
  package var style: JournalStyle

  package init(risk: Risk, groups: Groups, title: String?, style: JournalStyle = .nejm) {
    self.risk = risk
    self.groups = groups
    self.title = title
    self.style = style
  }

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    let by = input.grouping("by")
    let count = body.integer("risk-groups")
    if let count, !(2...50).contains(count) { input.complain("risk-groups", "2 to 50") }
    guard let risk = Risk(input) else { return nil }
    self.init(
      risk: risk, groups: count.map { .risk($0) } ?? .by(by), title: body.string("title"), style: body.style)
  }
}
