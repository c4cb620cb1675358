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
    .optional(
      "results", "the earlier report's results.json in content/; that of the report's settings by default")
  ]

  func table(_ body: FenceBody) -> (table: Table, isSynthetic: Bool)? {
    let settings = builder.page.document.frontMatter.report
    guard
      let path = body.string("results").map({ "content/" + $0 })
        ?? settings.map({ ReportResults.path($0.previous) })
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
      let before = earlier.definitions.first { $0.measure == entry.measure }?.text
      let isRedefined = before != nil && before != definition.text
      guard let result = builder.result(definition, entry.condition),
        entry.value.isRestated(as: result)
      else {
        if entry.value.isShown { same += 1 }
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
        "\(gone) number\(gone == 1 ? "" : "s") of measures that are no longer defined cannot be computed again."
      )
    }
    if source.release.hidesSmallNumbers {
      table.remarks.append(
        "A number that differs from the published one by fewer patients than may be shown is hidden now.")
    }
    return (table, source.isSynthetic)
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

  /// True where a number was published and is another now. That it is the same tells no more than was published.
  fileprivate func isRestated(as now: MeasureResult) -> Bool {
    func differs(_ one: Double?, _ other: Double) -> Bool {
      one.map { abs($0 - other) > 1e-9 * max(1, abs(other)) } ?? true
    }
    switch (self, now) {
    case (.share(let events?, let total?, _), .proportion(let now)):
      return events != now.events || total != now.total
    case (.number(let value?, _), .median(let now)): return differs(now.summary?.median, value)
    case (.number(let value?, _), .mean(let now)): return differs(now.summary?.mean, value)
    case (.number(let value?, _), .total(let now)): return differs(now.total, value)
    default: return false
    }
  }

  fileprivate func text(_ definition: MeasureDefinition) -> String {
    let style = JournalStyle.nejm
    switch self {
    case .share(let events?, let total?, _):
      return "\(events)/\(total) (\(style.percent(events, of: total))%)"
    case .number(let value?, _): return style.significant(value)
    default: return PrintedCount.hiddenWord
    }
  }
}
