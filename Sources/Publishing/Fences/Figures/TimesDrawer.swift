internal import Analyses
internal import Diagnostics
internal import Exhibits

/// `kind: timeline` from a CSV: medians with their quartiles or ranges, on one line from nought.
enum TimesDrawer: DataDrawer {
  static let keys = ["label", "detail", "heading", "median", "spread", "low", "high", "total"]
  static let options: [FenceOption] = [
    .optional("title", "words for the times, with their unit; Minutes without it"),
    .optional("target", "a time to keep, drawn as a line"),
  ]

  static func draw(_ input: DataInput) -> FigureOutcome {
    let file = input.file
    let rows = file.rows.compactMap { line -> PublishedTimes.Row? in
      guard let label = input.label(line) else { return nil }
      guard let median = file.number("median", line) else {
        file.complain("wrong-row", DataWords.noMedian, line)
        return nil
      }
      let spread = spread(input, line)
      if let spread, !(spread.low.value <= median.value && median.value <= spread.high.value) {
        file.complain("wrong-row", DataWords.notInside, line)
      }
      return PublishedTimes.Row(
        heading: file.text("heading", line), label: label, detail: file.text("detail", line), median: median,
        spread: spread, n: file.count("total", line), source: input.credit.words(line))
    }
    let target = input.body.number("target")
    guard input.isSound, let disclosed = input.disclosed(PublishedTimes(rows: rows)) else { return .failed }
    return .drawn(
      TimesExhibit.draw(disclosed, title: input.body.string("title") ?? DataWords.minutes, target: target))
  }

  /// From one column, `45-66` or `range 14-115`, or from two.
  private static func spread(_ input: DataInput, _ line: Int) -> PublishedTimes.Spread? {
    let file = input.file
    if let text = file.text("spread", line) {
      if let spread = PublishedTimes.Spread(text) { return spread }
      input.body.builder.problems.append(
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
