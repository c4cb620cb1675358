package import Notation
internal import PositionedYAML

/// `kind: cross`: one variable's levels by another's.
package struct CrossRequest: TableRequest {
  package static let kind = "cross"
  package static let options: [FenceOption] = [
    .registry, .required("rows", "the column whose levels are the rows"),
    .required("columns", "the column whose levels are the columns"),
    .optional("percent", "row (default), column or none"), .labels, .style, .condition,
  ]

  package enum Percent: String, CaseIterable, Sendable { case row, column, none }

  package var scope: Scope
  package var rows: ColumnChoice
  package var columns: ColumnChoice
  package var percent: Percent
  package var style: JournalStyle

  package init?(_ body: FenceBody) {
    guard let input = FenceInput(body) else { return nil }
    let rows = input.requiredGrouping("rows")
    let columns = input.requiredGrouping("columns")
    style = body.style
    percent = body.node("percent") == nil ? .row : body.word("percent") ?? .row
    input.checkLabels(of: [rows, columns])
    guard input.isSound, let rows, let columns else { return nil }
    self.rows = rows
    self.columns = columns
    scope = input.scope
  }
}
