internal import Analyses
internal import Exhibits

/// `kind: forest` from a CSV: trials and poolings, computed from counts or as printed.
enum PublishedForestDrawer: DataDrawer {
  static let keys = DataValues.keys
  static let options: [FenceOption] = [
    .optional(
      "measure", "odds-ratio (default), risk-ratio, risk-difference, proportion, or hazard-ratio as printed"),
    .optional("title", "words for what is compared, with its unit"),
    DataValues.pooledOption, DataInput.intervalOption,
    .optional(
      "sides", "words for either side of no effect: [Favours control, Favours ECPR]; none without it"),
  ]

  static func draw(_ input: DataInput) -> FigureOutcome {
    let body = input.body
    let measure: PublishedData.Measure =
      body.node("measure") == nil ? .oddsRatio : body.word("measure") ?? .oddsRatio
    let sides = body.strings("sides") ?? []
    if body.node("sides") != nil, sides.count != 2 {
      body.builder.problems.append(.error("wrong-value", DataWords.sides, at: body.place("sides")))
    }
    guard let data = DataValues(input: input, measure: measure).read(), input.isSound,
      let disclosed = input.disclosed(data)
    else { return .failed }
    return .drawn(
      PublishedForestExhibit.draw(
        disclosed, title: body.string("title") ?? DataWords.title(measure), interval: body.string("interval"),
        sides: sides.count == 2 ? (sides[0], sides[1]) : nil),
      findings: PublishedFindings.sentences(data))
  }
}
