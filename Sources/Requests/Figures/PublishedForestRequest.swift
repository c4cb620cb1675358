package import Analyses

/// `kind: forest` from a CSV: trials and poolings, computed from counts or as printed.
package struct PublishedForestRequest: DataRequest {
  package static let kind = ForestRequest.kind
  package static let columnNames = DataValues.keys
  package static let ownOptions: [FenceOption] = [
    .optional(
      "measure", "odds-ratio (default), risk-ratio, risk-difference, proportion, or hazard-ratio as printed"),
    .optional("title", "words for what is compared, with its unit"),
    DataValues.pooledOption, DataInput.intervalOption,
    .optional(
      "sides", "words for either side of no effect: [Favours control, Favours ECPR]; none without it"),
  ]

  package struct Sides: Hashable, Sendable {
    package var left: String
    package var right: String
  }

  package var data: PublishedData
  package var credit: Credit
  package var title: String?
  package var interval: String?
  package var sides: Sides?

  package init?(_ input: DataInput) {
    let body = input.body
    let measure: PublishedData.Measure =
      body.node("measure") == nil ? .oddsRatio : body.word("measure") ?? .oddsRatio
    let sides = body.strings("sides") ?? []
    if body.node("sides") != nil, sides.count != 2 { input.complain("sides", "wrong-value", DataWords.sides) }
    guard let data = DataValues(input: input, measure: measure).read(), input.isSound else { return nil }
    self.data = data
    credit = input.credit
    title = body.string("title")
    interval = body.string("interval")
    self.sides = sides.count == 2 ? Sides(left: sides[0], right: sides[1]) : nil
  }
}
