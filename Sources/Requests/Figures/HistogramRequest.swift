internal import Diagnostics

/// `kind: histogram`, with the normal curve.
package struct HistogramRequest: FigureRequest, RegistryRequest {
  package static let kind = "histogram"
  package static let ownOptions: [FenceOption] = [
    .required("of", "the column of numbers"),
    .optional("bin-width", "the width of a bar, in the column's unit"),
    .optional("normal-curve", "false leaves the curve of the same mean and SD out"),
  ]

  package var scope: Scope
  package var of: ColumnChoice
  package var binWidth: Located<Double>?
  package var showsNormal: Bool

  package init?(_ input: FenceInput) {
    binWidth = input.positive("bin-width").map { Located($0, at: input.body.place("bin-width")) }
    showsNormal = input.body.bool("normal-curve") ?? true
    guard let column = input.requiredColumn("of", isNumeric: true), input.isSound else { return nil }
    of = column
    scope = input.scope
  }
}
