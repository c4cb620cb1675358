package import Analyses
package import Diagnostics
package import Notation
internal import PositionedYAML
internal import Project
internal import Prose
internal import Registry

/// `kind: series`: published series or trials, written in the fence or read from a CSV of the content, with own
/// results among them; a figure and a table.
package struct SeriesRequest: FigureRequest, TableRequest {
  package static let kind = "series"
  package static let options: [FenceOption] =
    [
      .optional("measure", "proportion (default), risk-difference, risk-ratio or odds-ratio"),
      .optional("title", "words for what is compared, with its unit"),
      .optional(
        "rows",
        "a list of {label, detail, events, total, control-events, control-total, estimate, low, high}, each with what it has, or {label, own: a measure, where} for an own result"
      ),
      .optional("data", "a CSV in content/ with a series a line; this, rows or both"),
      DataFile.columnsOption, DataFile.condition,
    ] + CreditReader.options

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
  /// What the lines of the CSV are from.
  package var credit: Credit?

  package init(measure: SeriesComparison.Measure, title: String?, rows: [Row], credit: Credit? = nil) {
    self.credit = credit
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
    var credit: Credit?
    if let name = body.located("data") {
      let file = DataFile(
        name, columns: body.node("columns"), keys: SeriesReader.columnNames, where: body.located("where"),
        reader: body.reader)
      let sources = file.map {
        CreditReader($0, source: body.located("source"), licence: body.located("licence"))
      }
      rows = file.map { reader.rows(of: $0) } ?? []
      credit = sources?.credit
    }
    for item in body.node("rows")?.list(named: "rows", &body.reader.problems) ?? [] {
      if let row = reader.row(item) { rows.append(row) }
    }
    if body.node("rows") == nil, body.node("data") == nil { _ = body.has("rows") }
    guard !body.reader.problems[start...].hasErrors else { return nil }
    self.init(measure: measure, title: body.string("title"), rows: rows, credit: credit)
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

  static let columnNames = keys + CreditReader.keys

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

  /// The rows of a CSV of the content whose columns are named by whoever asks, each with its source behind its detail
  /// where that is asked for, and what they are from.
  package func file(_ name: String, at place: Place, named: [String: [String]], showsSources: Bool) -> (
    rows: [SeriesRequest.Row], credit: Credit?
  ) {
    let members = named.sorted { $0.key < $1.key }.map { key, names in
      YAMLMember(
        key: key, at: place,
        value: YAMLNode(.list(names.map { YAMLNode(.scalar($0, isQuoted: true), at: place) }), at: place))
    }
    guard
      let file = DataFile(
        Located(name, at: place), columns: YAMLNode(.mapping(members), at: place), keys: Self.columnNames,
        reader: reader)
    else { return ([], nil) }
    let sources = CreditReader(file, source: nil, licence: nil)
    return (rows(of: file, source: { showsSources ? sources.words($0) : nil }), sources.credit)
  }

  func rows(of file: DataFile, source: (Int) -> String? = { _ in nil }) -> [SeriesRequest.Row] {
    file.rows.compactMap { line in
      guard let label = file.text("label", line) else {
        return complain(DataWords.noLabel, file.place(line))
      }
      let detail = [file.text("detail", line), source(line)].compactMap { $0 }
      return row(
        label, detail.isEmpty ? nil : detail.joined(separator: ", "), at: file.place(line)
      ) { file.number($0, line)?.value }
    }
  }
}
