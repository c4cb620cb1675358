package import Analyses
internal import Diagnostics

/// `kind: timeline` from a CSV: medians with their quartiles or ranges, on one line from nought.
package struct TimesRequest: DataRequest {
  package static let kind = TimelineRequest.kind
  package static let columnNames = ["label", "detail", "heading", "median", "spread", "low", "high", "total"]
  package static let ownOptions: [FenceOption] = [
    .optional("title", "words for the times, with their unit; Minutes without it"),
    .optional("target", "a time to keep, drawn as a line"),
  ]

  package var times: PublishedTimes
  package var credit: Credit
  package var title: String?
  package var target: Double?

  package init?(_ input: DataInput) {
    let file = input.file
    let rows = file.rows.compactMap { line -> PublishedTimes.Row? in
      guard let label = input.label(line) else { return nil }
      guard let median = file.number("median", line) else {
        file.complain("wrong-row", DataWords.noMedian, line)
        return nil
      }
      let spread = Self.spread(input, line)
      if let spread, !(spread.low.value <= median.value && median.value <= spread.high.value) {
        file.complain("wrong-row", DataWords.notInside, line)
      }
      return PublishedTimes.Row(
        heading: file.text("heading", line), label: label, detail: file.text("detail", line), median: median,
        spread: spread, n: file.count("total", line), source: input.source(line))
    }
    target = input.body.number("target")
    guard input.isSound else { return nil }
    times = PublishedTimes(rows: rows)
    credit = input.credit
    title = input.body.string("title")
  }

  /// From one column, `45-66` or `range 14-115`, or from two.
  private static func spread(_ input: DataInput, _ line: Int) -> PublishedTimes.Spread? {
    let file = input.file
    if let text = file.text("spread", line) {
      if let spread = PublishedTimes.Spread(text) { return spread }
      input.body.reader.problems.append(
        .error("wrong-row", DataWords.notASpread(text), at: file.place(line, "spread")))
      return nil
    }
    switch (file.number("low", line), file.number("high", line)) {
    case (nil, nil): return nil
    case (let low?, let high?): return .quartiles(low, high)
    default:
      file.complain("wrong-row", DataWords.halfInterval, line)
      return nil
    }
  }
}
