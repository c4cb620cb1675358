internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import PositionedYAML
internal import Registry

/// Published series or trials, written in the fence or read from a CSV of the content, with own results among them.
struct SeriesInput {
  let body: FenceBody
  let measure: SeriesComparison.Measure

  static let options: [FenceOption] =
    [
      .optional("measure", "proportion (default), risk-difference, risk-ratio or odds-ratio"),
      .optional("title", "words for what is compared, with its unit"),
      .optional(
        "rows",
        "a list of {label, detail, events, total, control-events, control-total, estimate, low, high}, each with what it has, or {label, own: a measure, where} for an own result"
      ),
      .optional("data", "a CSV in content/ with a series a line; this, rows or both"),
      DataFile.columnsOption, DataFile.condition,
    ]
    + DataCredit.options

  private static let keys = [
    "label", "detail", "events", "total", "control-events", "control-total", "estimate", "low", "high",
  ]

  /// The series released, whether an own synthetic registry is among them, and where those of a CSV are from; nil
  /// where something is wrong.
  func read() -> (disclosed: Disclosed<SeriesComparison>?, isSynthetic: Bool, credit: DataCredit?)? {
    let start = body.builder.problems.count
    let file = file()
    var rows = file?.rows ?? []
    // What is published already passes as such; own results pass by their registry's profile.
    var release = Release(profile: .published)
    var isSynthetic = false
    for item in body.node("rows")?.list(named: "rows", &body.builder.problems) ?? [] {
      guard
        let entry = YAMLMapping(
          item, of: "a row", keys: Self.keys + ["own", "where"], problems: &body.builder.problems),
        let label = entry.required("label", &body.builder.problems)
      else { continue }
      if let name = entry.string("own", &body.builder.problems) {
        guard let own = own(name, label, entry) else { continue }
        rows.append(own.row)
        release = own.source.release
        isSynthetic = isSynthetic || own.source.isSynthetic
      } else if let row = row(
        label, entry.string("detail", &body.builder.problems), at: entry.place,
        value: {
          key in entry.number(key, &body.builder.problems)
        })
      {
        rows.append(row)
      }
    }
    if body.node("rows") == nil, body.node("data") == nil { _ = body.has("rows") }
    guard !body.builder.problems[start...].hasErrors else { return nil }
    return (release(SeriesComparison(measure: measure, rows: rows)), isSynthetic, file?.credit)
  }

  private func own(_ name: String, _ label: String, _ entry: YAMLMapping)
    -> (row: SeriesComparison.Row, source: Project.Source)?
  {
    let place = entry["own"]?.place ?? entry.place
    guard
      let definition = body.builder.project.measure(named: name, at: place, problems: &body.builder.problems)
    else { return nil }
    guard let source = body.builder.use(definition.registry, at: place) else { return nil }
    var filter = Filter.all
    if let text = entry.string("where", &body.builder.problems) {
      guard
        let own = Filter.parse(
          text, at: entry["where"]?.place ?? entry.place, columns: source.table,
          problems: &body.builder.problems)
      else { return nil }
      filter = own
    }
    var ignored: [Diagnostic] = []
    guard
      case .proportion(let result)? = definition.evaluate(
        in: source.table, where: filter, problems: &ignored)
    else {
      body.builder.problems.append(
        .error("format-mismatch", "the measure '\(name)' counts no patients", at: place))
      return nil
    }
    return (
      SeriesComparison.Row(
        label: label, detail: entry.string("detail", &body.builder.problems),
        content: .own(result)), source
    )
  }

  private func row(_ label: String, _ detail: String?, at place: Place, value: (String) -> Double?)
    -> SeriesComparison.Row?
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
    return SeriesComparison.Row(label: label, detail: detail, content: content)
  }

  private func complain(_ words: String, _ place: Place) -> SeriesComparison.Row? {
    body.builder.problems.append(.error("wrong-row", words, at: place))
    return nil
  }

  /// Where the rows of the CSV are from; nil without one.
  static func credit(_ body: FenceBody) -> DataCredit? {
    guard body.node("data") != nil else { return nil }
    return DataFile(body, keys: keys + DataCredit.keys).map(DataCredit.init)
  }

  private func file() -> (rows: [SeriesComparison.Row], credit: DataCredit)? {
    guard let credit = Self.credit(body) else { return nil }
    let file = credit.file
    let rows = file.rows.compactMap { line -> SeriesComparison.Row? in
      guard let label = file.text("label", line) else {
        return complain(DataWords.noLabel, file.place(line))
      }
      return row(label, file.text("detail", line), at: file.place(line)) { file.number($0, line)?.value }
    }
    return (rows, credit)
  }
}
