internal import Analyses
internal import PositionedYAML

/// Shares, contrasts and printed estimates read from the lines of a CSV.
struct DataValues {
  static let keys = [
    "label", "detail", "heading", "panel", "series", "events", "total", "control-events", "control-total",
    "estimate", "low", "high",
  ]
  static let seriesOption = FenceOption.optional(
    "series",
    "where a line holds several: a list of {label, events, total, estimate, low, high}, each with its own columns"
  )
  static let modelledOption = FenceOption.optional(
    "modelled", "true, or the condition of lines whose values come from a model; their marks are hollow")
  static let pooledOption = FenceOption.optional(
    "pooled", "the condition of lines that pool studies; drawn as diamonds")

  let input: DataInput
  var measure = PublishedData.Measure.proportion
  /// The column of places along an axis of numbers.
  var along: Int?

  private var file: DataFile { input.file }

  /// Nil where something is wrong, which is told.
  func read() -> PublishedData? {
    let modelled = input.selection("modelled")
    let pooled = input.selection("pooled")
    let wide = wideSeries()
    var rows: [PublishedData.Row] = []
    var known: [PublishedData.Row: Int] = [:]
    for line in file.rows {
      guard let label = along == nil ? input.label(line) : file.text("label", line) ?? "" else { continue }
      let isModelled = modelled.contains(line)
      let values: [PublishedData.Value]
      if let wide {
        values = wide.compactMap { series in
          content(series, line).map {
            PublishedData.Value(series: series.label, content: $0, isModelled: isModelled)
          }
        }
      } else {
        values =
          content(line).map {
            [PublishedData.Value(series: file.text("series", line), content: $0, isModelled: isModelled)]
          } ?? []
      }
      guard !values.isEmpty else { continue }
      var row = PublishedData.Row(
        panel: file.text("panel", line), heading: file.text("heading", line), label: label,
        detail: file.text("detail", line),
        position: along.flatMap { file.number(column: $0, line, named: "along") }, values: [],
        isPooled: pooled.contains(line), source: input.source(line))
      // Lines that differ in their series only share a row.
      var place = row
      place.source = nil
      if file.has("series"), let index = known[place] {
        rows[index].values += values
        if let source = row.source, rows[index].source != source {
          rows[index].source = [rows[index].source, source].compactMap { $0 }.joined(separator: "; ")
        }
        continue
      }
      known[place] = rows.count
      row.values = values
      rows.append(row)
    }
    return input.isSound && !rows.isEmpty ? PublishedData(measure: measure, rows: rows) : nil
  }

  // MARK: One value a line

  private func content(_ line: Int) -> PublishedData.Content? {
    let events = file.count("events", line)
    let total = file.count("total", line)
    let estimate = file.number("estimate", line)
    if measure != .proportion {
      if let events, let total, let controlEvents = file.count("control-events", line),
        let controlTotal = file.count("control-total", line)
      {
        return contrast(
          PublishedData.Contrast(
            events: events, total: total, controlEvents: controlEvents, controlTotal: controlTotal), line)
      }
      guard let estimate else { return complain("wrong-row", DataWords.noControl, line) }
      let all = [total, file.count("control-total", line)].compactMap { $0 }
      return printed(
        estimate, file.number("low", line), file.number("high", line),
        all.isEmpty ? nil : all.reduce(0, +), line)
    }
    return content(events, total, estimate, file.number("low", line), file.number("high", line), line)
  }

  private func content(
    _ events: Int?, _ total: Int?, _ estimate: QuotedNumber?, _ low: QuotedNumber?, _ high: QuotedNumber?,
    _ line: Int
  ) -> PublishedData.Content? {
    if let events, let total {
      guard events <= total else { return complain("wrong-row", DataWords.tooManyEvents, line) }
      return .counts(events: events, total: total, printed: estimate)
    }
    guard let estimate else { return complain("wrong-row", DataWords.noContent, line) }
    return printed(estimate, low, high, total, line)
  }

  private func contrast(_ counts: PublishedData.Contrast, _ line: Int) -> PublishedData.Content? {
    guard counts.events <= counts.total, counts.controlEvents <= counts.controlTotal else {
      return complain("wrong-row", DataWords.tooManyEvents, line)
    }
    guard measure != .hazardRatio else { return complain("wrong-row", DataWords.noHazard, line) }
    return .contrast(counts)
  }

  private func printed(
    _ estimate: QuotedNumber, _ low: QuotedNumber?, _ high: QuotedNumber?, _ n: Int?, _ line: Int
  ) -> PublishedData.Content? {
    guard (low == nil) == (high == nil) else { return complain("wrong-row", DataWords.halfInterval, line) }
    if let low, let high, !(low.value <= estimate.value && estimate.value <= high.value) {
      return complain("wrong-row", DataWords.notInside, line)
    }
    return .printed(estimate, low: low, high: high, n: n)
  }

  private func complain(_ code: String, _ words: String, _ line: Int) -> PublishedData.Content? {
    file.complain(code, words, line)
    return nil
  }

  // MARK: Several values a line

  private struct Series {
    var label: String
    var columns: [String: Int]
  }

  private static let seriesKeys = ["events", "total", "estimate", "low", "high"]

  private func wideSeries() -> [Series]? {
    guard let node = input.body.node("series") else { return nil }
    let reader = input.body.reader
    return (node.list(named: "series", &reader.problems) ?? []).compactMap { item in
      guard
        let entry = YAMLMapping(
          item, of: "a series", keys: ["label"] + Self.seriesKeys, problems: &reader.problems),
        let label = entry.required("label", &reader.problems)
      else { return nil }
      var columns: [String: Int] = [:]
      for key in Self.seriesKeys { columns[key] = file.position(entry, key) }
      return Series(label: label, columns: columns)
    }
  }

  /// Nil without a word where the line has nothing of this series.
  private func content(_ series: Series, _ line: Int) -> PublishedData.Content? {
    func number(_ key: String) -> QuotedNumber? {
      series.columns[key].flatMap { file.number(column: $0, line, named: key) }
    }
    func count(_ key: String) -> Int? {
      series.columns[key].flatMap { file.count(column: $0, line, named: key) }
    }
    let (events, total, estimate) = (count("events"), count("total"), number("estimate"))
    if events == nil, estimate == nil { return nil }
    return content(events, total, estimate, number("low"), number("high"), line)
  }
}
