internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import Exhibits
internal import Notation
internal import Registry
internal import Tables

/// `{table}` of kind `changes`: what an earlier report published, and what it is now. Each of its numbers is computed
/// again from today's data by today's definitions.
struct ChangesFence {
  let builder: PageBuilder

  static let options: [FenceOption] = [
    .optional("results", "the earlier report's results.json in content/; that of the report's settings by default")
  ]

  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    let settings = builder.page.document.frontMatter.report
    guard let path = body.string("results").map({ "content/" + $0 }) ?? settings.map({ ReportResults.path($0.previous) })
    else {
      _ = body.required("results")
      return nil
    }
    guard let text = builder.project.files.text(path) else {
      builder.problems.append(
        .error("missing-file", "there is no \(path)", at: body.place("results")))
      return nil
    }
    guard let earlier = ReportResults.read(text, file: path, problems: &builder.problems),
      let source = builder.use(earlier.registry, at: body.place)
    else { return nil }
    var table = Table(
      stub: "Measure",
      columns: [
        Table.Column("Records", isNumeric: false), Table.Column("Published then"), Table.Column("Now"),
        Table.Column("Why", isNumeric: false),
      ])
    var same = 0
    var gone = 0
    for entry in earlier.entries {
      guard let definition = builder.project.measures[entry.measure],
        definition.registry == earlier.registry, let now = builder.printed(definition, entry.condition)
      else {
        gone += 1
        continue
      }
      let today = ReportResults.Entry(entry.measure, entry.condition, now)
      let before = earlier.definitions.first { $0.measure == entry.measure }?.text
      let isRedefined = before != nil && before != definition.text
      guard today.value.isRestated(from: entry.value) else {
        same += 1
        continue
      }
      table.rows.append(
        Table.Row(
          .body, Table.Cell(definition.title),
          [
            Table.Cell(entry.condition ?? "all"), Table.Cell(entry.value.text(definition)),
            Table.Cell(ValueText.text(now, nil) ?? absent),
            Table.Cell(
              isRedefined ? "the definition has changed: it was \(before ?? "")" : "the data have changed"),
          ]))
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
        "\(gone) number\(gone == 1 ? "" : "s") of measures that are no longer defined cannot be computed again.")
    }
    if source.release.hidesSmallNumbers {
      table.remarks.append(
        "A number that differs from the published one by fewer patients than may be shown is hidden now.")
    }
    return (table, source.isSynthetic)
  }
}

extension ReportResults.Entry.Value {
  /// True where a number was published and is another now, or may not be printed any more.
  func isRestated(from old: Self) -> Bool {
    switch (old, self) {
    case (.share(let events?, let total?, _), .share(let nowEvents, let nowTotal, _)):
      return events != nowEvents || total != nowTotal
    case (.number(let value?, let count?), .number(let now, let nowCount)):
      guard let now, count == nowCount else { return true }
      return abs(now - value) > 1e-9 * max(1, abs(value))
    default: return false
    }
  }

  fileprivate func text(_ definition: MeasureDefinition) -> String {
    let style = JournalStyle.nejm
    switch self {
    case .share(let events?, let total?, _): return "\(events)/\(total) (\(style.percent(events, of: total))%)"
    case .number(let value?, _): return style.significant(value)
    default: return PrintedCount.hiddenWord
    }
  }
}
