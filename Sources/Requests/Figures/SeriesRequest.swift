package import Analyses
package import Diagnostics
package import Notation
package import PositionedYAML
internal import Project
internal import Prose
internal import Registry

/// `kind: series`: published series or trials, written in the fence or read from a CSV of the content, with own
/// results among them; a figure and a table.
package struct SeriesRequest: FigureRequest, TableRequest {
  package static let kind = "series"
  package static let options: [FenceOption] = [
    .optional("measure", "proportion (default), risk-difference, risk-ratio or odds-ratio"),
    .optional("title", "words for what is compared, with its unit"),
    .optional(
      "rows",
      "a list of {label, detail, events, total, control-events, control-total, estimate, low, high}, each with what it has, or {label, own: a measure, where} for an own result"
    ),
    .optional("data", "a CSV in content/ with a series a line; this, rows or both"),
    .optional(
      "columns", "which of its columns is which: {label: trial, events: ecpr_events, …}; a list joins columns"
    ),
  ]

  package struct Row: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case published(SeriesComparison.Content)
      case own(MeasureRequest)
    }

    package var label: String
    package var detail: String?
    package var content: Content

    package init(label: String, detail: String?, content: Content) {
      self.label = label
      self.detail = detail
      self.content = content
    }
  }

  package var measure: SeriesComparison.Measure
  package var title: String?
  package var rows: [Row]
  package var style: JournalStyle = .nejm

  package init(measure: SeriesComparison.Measure, title: String?, rows: [Row]) {
    self.measure = measure
    self.title = title
    self.rows = rows
  }

  package init?(_ body: FenceBody) {
    let measure =
      body.node("measure") == nil ? .proportion : body.word("measure") ?? SeriesComparison.Measure.proportion
    let start = body.reader.problems.count
    let reader = SeriesReader(measure: measure, reader: body.reader)
    var rows: [Row] = []
    if let name = body.string("data") {
      rows = reader.file(name, at: body.place("data"), columns: body.node("columns"))
    }
    for item in body.node("rows")?.list(named: "rows", &body.reader.problems) ?? [] {
      if let row = reader.row(item) { rows.append(row) }
    }
    if body.node("rows") == nil, body.node("data") == nil { _ = body.has("rows") }
    guard !body.reader.problems[start...].hasErrors else { return nil }
    self.init(measure: measure, title: body.string("title"), rows: rows)
    style = body.style
  }
}

/// Reads the rows of a series.
package struct SeriesReader {
  package let measure: SeriesComparison.Measure
  package let reader: RequestReader

  package init(measure: SeriesComparison.Measure, reader: RequestReader) {
    self.measure = measure
    self.reader = reader
  }

  private static let keys = [
    "label", "detail", "events", "total", "control-events", "control-total", "estimate", "low", "high",
  ]

  func row(_ item: YAMLNode) -> SeriesRequest.Row? {
    guard
      let entry = YAMLMapping(
        item, of: "a row", keys: Self.keys + ["own", "where"], problems: &reader.problems),
      let label = entry.required("label", &reader.problems)
    else { return nil }
    let detail = entry.string("detail", &reader.problems)
    guard let name = entry.string("own", &reader.problems) else {
      return row(label, detail, at: entry.place) { entry.number($0, &reader.problems) }
    }
    guard var own = reader.measure(name, at: entry["own"]?.place ?? entry.place) else { return nil }
    if let text = entry.string("where", &reader.problems) {
      own.condition = text
      own.place = entry["where"]?.place ?? entry.place
    }
    guard case .proportion? = reader.project.measures[own.measure]?.kind else {
      reader.problems.append(
        .error(
          "format-mismatch", "the measure '\(name)' counts no patients",
          at: entry["own"]?.place ?? entry.place))
      return nil
    }
    if measure != .proportion {
      return complain(SeriesWords.words(.ownIsNoContrast, label, measure), entry.place)
    }
    return SeriesRequest.Row(label: label, detail: detail, content: .own(own))
  }

  private func row(_ label: String, _ detail: String?, at place: Place, value: (String) -> Double?)
    -> SeriesRequest.Row?
  {
    func count(_ key: String) -> Int? { value(key).flatMap { $0 <= 1e9 ? Int(exactly: $0) : nil } }
    let content: SeriesComparison.Content
    if let events = count("events"), let total = count("total") {
      if let controlEvents = count("control-events"), let controlTotal = count("control-total"),
        measure != .proportion
      {
        content = .contrast(
          events: events, total: total, controlEvents: controlEvents, controlTotal: controlTotal)
      } else {
        content = .counts(events: events, total: total)
      }
      let pairs =
        switch content {
        case .contrast(_, _, let controlEvents, let controlTotal):
          [(events, total), (controlEvents, controlTotal)]
        default: [(events, total)]
        }
      guard pairs.allSatisfy({ $0.0 >= 0 && $0.0 <= $0.1 }) else {
        return complain("'\(label)' has more events than patients, or fewer than none", place)
      }
    } else if let estimate = value("estimate") {
      content = .printed(estimate, low: value("low"), high: value("high"))
    } else {
      return complain("'\(label)' has neither events and total nor an estimate", place)
    }
    let row = SeriesComparison.Row(label: label, detail: detail, content: content)
    if let fault = row.fault(under: measure) {
      return complain(SeriesWords.words(fault, label, measure), place)
    }
    return SeriesRequest.Row(label: label, detail: detail, content: .published(content))
  }

  private func complain(_ words: String, _ place: Place) -> SeriesRequest.Row? {
    reader.problems.append(.error("wrong-row", words, at: place))
    return nil
  }

  /// The rows of a CSV of the content.
  package func file(_ name: String, at place: Place, columns node: YAMLNode?) -> [SeriesRequest.Row] {
    let path = "content/" + name
    let files = reader.project.files
    guard let bytes = files.files[path] else {
      let known = files.paths(under: "content", ending: ".csv").map { String($0.dropFirst("content/".count)) }
      reader.problems.append(
        .error(
          "missing-file", "there is no \(path)", at: place, suggestion: nearestWord(to: name, among: known)))
      return []
    }
    guard let table = CSVReader().read(bytes, file: path, problems: &reader.problems) else { return [] }
    return rows(of: table, path, columns: columns(table, node))
  }

  /// Those of a CSV whose columns are named by whoever asks.
  package func file(_ name: String, at place: Place, named: [String: [String]]) -> [SeriesRequest.Row] {
    let members = named.sorted { $0.key < $1.key }.map { key, names in
      YAMLMember(
        key: key, at: place,
        value: YAMLNode(.list(names.map { YAMLNode(.scalar($0, isQuoted: true), at: place) }), at: place))
    }
    return file(name, at: place, columns: YAMLNode(.mapping(members), at: place))
  }

  private func rows(of table: CSVTable, _ path: String, columns: [String: [Int]]) -> [SeriesRequest.Row] {
    func text(_ key: String, _ row: Int) -> String? {
      let parts = (columns[key] ?? []).map { table.text(row: row, column: $0) }.filter { !$0.isEmpty }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    return (0..<table.rowCount).compactMap { line in
      let place = Place(file: path, line: table.line(ofRow: line), column: 1, length: 0)
      guard let label = text("label", line) else { return complain("a series has no label", place) }
      return row(label, text("detail", line), at: place) { key in
        guard let text = text(key, line) else { return nil }
        if let value = Double(text), value.isFinite { return value }
        _ = complain("\(key) of '\(label)' is \"\(text)\", expected a number", place)
        return nil
      }
    }
  }

  /// For each key the positions of its columns; a key without an entry is the column of its own name.
  private func columns(_ table: CSVTable, _ node: YAMLNode?) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for key in Self.keys {
      if let index = table.headers.firstIndex(of: key) { result[key] = [index] }
    }
    guard let node,
      let mapping = YAMLMapping(node, of: "columns", keys: Self.keys, problems: &reader.problems)
    else { return result }
    for member in mapping.members {
      let names = member.value.strings(named: member.key, &reader.problems) ?? []
      result[member.key] = names.compactMap { name in
        if let index = table.headers.firstIndex(of: name) { return index }
        reader.problems.append(
          .error(
            "unknown-column", "unknown column '\(name)'", at: member.value.place,
            suggestion: nearestWord(to: name, among: table.headers)))
        return nil
      }
    }
    return result
  }
}
