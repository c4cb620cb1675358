internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Notation
internal import Project
package import Requests
internal import Tables

/// Each number of an earlier report is computed again from today's data by today's definitions. Whether it stands as
/// restated is decided by what may be printed now, and by nothing else.
extension ChangesRequest: TableKind {
  /// A number that was published, with what is printed of it now.
  private struct Line: Sendable {
    let entry: ReportResults.Entry
    let title: String
    let now: PrintedMeasure
    /// How the measure was defined then, where it is defined otherwise now.
    let formerText: String?

    var reason: String {
      if let formerText { return "the definition has changed: it was \(formerText)" }
      return now.isHidden ? "it may not be shown any more" : "the data have changed"
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    let project = site.project
    guard let text = project.files.text(path), let door = site.doors[registry],
      let earlier = ReportResults.read(text, file: path, problems: &site.problems)
    else { return nil }
    var lines: [Pending<Line>] = []
    for entry in earlier.entries {
      guard let definition = project.measures[entry.measure], definition.registry == registry,
        let now = site.measure(
          MeasureRequest(
            measure: entry.measure, registry: registry, condition: entry.condition, place: place))
      else { continue }
      let before = earlier.definitions.first { $0.measure == entry.measure }?.text
      lines.append(
        now.map {
          Line(
            entry: entry, title: definition.title, now: $0,
            formerText: before == definition.text ? nil : before)
        })
    }
    let gone = earlier.entries.count - lines.count
    let hides = door.hidesSmallNumbers
    return .pending(Pending.all(lines).map { Self.table($0, gone: gone, hides: hides) })
  }

  /// The measures that the table prints as they are now.
  func printed(_ project: Project) -> [MeasureRequest] {
    var ignored: [Diagnostic] = []
    guard let text = project.files.text(path),
      let earlier = ReportResults.read(text, file: path, problems: &ignored)
    else { return [] }
    return earlier.entries.filter { project.measures[$0.measure]?.registry == registry }.map {
      MeasureRequest(measure: $0.measure, registry: registry, condition: $0.condition, place: place)
    }
  }

  private static func table(_ lines: [Line], gone: Int, hides: Bool) -> Table {
    var table = Table(
      stub: "Measure",
      columns: [
        Table.Column("Records", isNumeric: false), Table.Column("Published then"), Table.Column("Now"),
        Table.Column("Why", isNumeric: false),
      ])
    let restated = lines.filter { $0.entry.value.isRestated(as: $0.now) }
    let same = lines.count { $0.entry.value.isShown && !$0.entry.value.isRestated(as: $0.now) }
    table.rows = restated.map { line in
      Table.Row(
        .body, Table.Cell(line.title),
        [
          Table.Cell(line.entry.condition ?? "all"), Table.Cell(line.entry.value.text),
          Table.Cell(ValueText.text(line.now, nil) ?? absent),
          Table.Cell(line.reason),
        ])
    }
    if table.rows.isEmpty {
      table.rows = [
        Table.Row(.body, Table.Cell("No number is restated"), (0..<4).map { _ in Table.Cell(absent) })
      ]
    }
    table.remarks = [
      "\(same) other number\(same == 1 ? " that it published is" : "s that it published are") the same now."
    ]
    if gone > 0 {
      table.remarks.append(
        "\(gone) number\(gone == 1 ? "" : "s") of measures that are no longer defined cannot be computed again."
      )
    }
    if hides {
      table.remarks.append(
        "A number that differs from the published one by fewer patients than may be shown is hidden now.")
    }
    return table
  }
}

extension ReportResults.Entry.Value {
  /// False where the number was hidden.
  fileprivate var isShown: Bool {
    switch self {
    case .share(let events, let total, _): events != nil && total != nil
    case .number(let value, _): value != nil
    }
  }

  /// True where a number was published and is another now, or is hidden.
  fileprivate func isRestated(as now: PrintedMeasure) -> Bool {
    func differs(_ one: Double?, _ other: Double, _ printed: PrintedNumber) -> Bool {
      guard let one else { return true }
      let isSame = abs(one - other) <= 1e-9 * max(1, abs(other))
      // Where its n is hidden it stands rounded.
      return !isSame && !(printed.count.isHidden && printed.rounded(one) == printed.rounded(other))
    }
    switch (self, now) {
    case (.share(let events?, let total?, _), .proportion(let now)):
      return events != now.result?.events || total != now.result?.total
    case (.number(let value?, _), .median(let now)): return differs(now.result?.summary?.median, value, now)
    case (.number(let value?, _), .mean(let now)): return differs(now.result?.summary?.mean, value, now)
    case (.number(let value?, _), .total(let now)): return differs(now.result?.total, value, now)
    default: return false
    }
  }

  fileprivate var text: String {
    let style = Numbers.english
    switch self {
    case .share(let events?, let total?, _):
      return "\(events)/\(total) (\(style.percent(events, of: total))%)"
    case .number(let value?, _): return style.significant(value)
    default: return PrintedCount.hiddenWord
    }
  }
}
