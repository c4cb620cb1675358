internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Notation
internal import Project
package import Requests
internal import Tables
internal import Wording

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

    var reason: ChangesMessage {
      formerText.map { .redefined($0) } ?? (now.isHidden ? .notShownAnyMore : .dataChanged)
    }
  }

  package func evaluate(_ site: Evaluator) -> TableAnswer? {
    let project = site.project
    guard let text = project.files.text(path), let door = site.doors[registry],
      let earlier = ReportResults.read(text, file: path, problems: &site.problems)
    else { return nil }
    let (hides, words) = (door.hidesSmallNumbers, site.words)
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
            formerText: before == definition.text ? nil : before.map(words.definition))
        })
    }
    let gone = earlier.entries.count - lines.count
    return .pending(Pending.all(lines).map { Self.table($0, gone: gone, hides: hides, words) })
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

  private static func table(_ lines: [Line], gone: Int, hides: Bool, _ words: Wording) -> Table {
    var table = Table(
      stub: words.headings(.measure),
      columns: [
        Table.Column(words.changes(.records), isNumeric: false),
        Table.Column(words.changes(.then)), Table.Column(words.changes(.now)),
        Table.Column(words.changes(.why), isNumeric: false),
      ])
    let restated = lines.filter { $0.entry.value.isRestated(as: $0.now) }
    let same = lines.count { $0.entry.value.isShown && !$0.entry.value.isRestated(as: $0.now) }
    table.rows = restated.map { line in
      Table.Row(
        .body, Table.Cell(line.title),
        [
          Table.Cell(line.entry.condition ?? words.changes(.allRecords)),
          Table.Cell(line.entry.value.text(words)),
          Table.Cell(words.value(line.now, nil) ?? absent),
          Table.Cell(words.changes(line.reason)),
        ])
    }
    if table.rows.isEmpty {
      table.rows = [
        Table.Row(.body, Table.Cell(words.changes(.nothing)), (0..<4).map { _ in Table.Cell(absent) })
      ]
    }
    var remarks: [ChangesMessage] = [.same(same)]
    if gone > 0 { remarks.append(.gone(gone)) }
    if hides { remarks.append(.hides) }
    table.remarks = remarks.map(words.changes)
    return table
  }
}

extension Wording {
  /// What a report's results have of a measure, as it is said today.
  fileprivate func definition(_ former: String) -> String {
    MeasureWords(text: former).map { analyses(.definition($0)) } ?? former
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

  fileprivate func text(_ words: Wording) -> String {
    switch self {
    case .share(let events?, let total?, _): words.numbers.share(events, of: total)
    case .number(let value?, _): words.numbers.significant(value)
    default: words.headings(.hidden)
    }
  }
}
