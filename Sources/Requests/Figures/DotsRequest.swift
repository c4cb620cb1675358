package import Analyses

/// `kind: dots`: shares with their intervals, or values as printed; in rows, or along an axis of numbers.
package struct DotsRequest: DataRequest {
  package static let kind = "dots"
  package static let columnNames = DataValues.keys
  package static let ownOptions: [FenceOption] = [
    .optional("title", "words for what is shown, with its unit"),
    DataValues.seriesOption, DataValues.modelledOption, DataInput.intervalOption, DataInput.axisOption,
    .optional("along", "a column of numbers: the values stand along its axis, joined by lines"),
    .optional("along-title", "words for that axis, with its unit"),
  ]

  package var data: PublishedData
  package var credit: Credit
  package var title: String?
  package var interval: String?
  package var axis: ClosedRange<Double>?
  /// Words for the axis that the values stand along; nil where they stand in rows.
  package var position: String?

  package init?(_ input: DataInput) {
    let body = input.body
    axis = input.axis()
    let along = body.node("along") == nil ? nil : input.file.position(body.mapping, "along")
    guard input.isSound, let data = DataValues(input: input, along: along).read() else { return nil }
    self.data = data
    credit = input.credit
    title = body.string("title")
    interval = body.string("interval")
    position = along == nil ? nil : body.string("along-title") ?? body.string("along")
  }
}
