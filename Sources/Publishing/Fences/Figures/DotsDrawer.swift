internal import Analyses
internal import Exhibits

/// `kind: dots`: shares with their intervals, or values as printed; in rows, or along an axis of numbers.
enum DotsDrawer: DataDrawer {
  static let keys = DataValues.keys
  static let options: [FenceOption] = [
    .optional("title", "words for what is shown, with its unit"),
    DataValues.seriesOption, DataValues.modelledOption, DataInput.intervalOption, DataInput.axisOption,
    .optional("along", "a column of numbers: the values stand along its axis, joined by lines"),
    .optional("along-title", "words for that axis, with its unit"),
  ]

  static func draw(_ input: DataInput) -> FigureOutcome {
    let body = input.body
    let title = body.string("title") ?? DataWords.share
    let axis = input.axis()
    let along = body.node("along") == nil ? nil : input.file.position(body.mapping, "along")
    guard input.isSound,
      let data = DataValues(input: input, along: along).read(), let disclosed = input.disclosed(data)
    else { return .failed }
    let found = data.series.count
    guard found <= DotsExhibit.mostSeries else {
      return .refused(DataWords.tooManySeries(found, DotsExhibit.mostSeries))
    }
    guard along != nil else {
      return .drawn(
        DotsExhibit.draw(disclosed, title: title, interval: body.string("interval"), axis: axis),
        findings: PublishedFindings.sentences(data))
    }
    return .drawn(
      DotsExhibit.trend(
        disclosed, title: title, position: body.string("along-title") ?? body.string("along") ?? "",
        interval: body.string("interval"), axis: axis), findings: PublishedFindings.sentences(data))
  }
}
