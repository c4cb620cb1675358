internal import Analyses
package import Disclosure
package import Notation
internal import Statistics
package import Tables
package import Wording

/// Complete cases beside those whom they leave out.
package enum LeftOutExhibit {
  package static func table(_ table: PrintedLeftOut, _ words: Wording, style: JournalStyle = .nejm) -> Table {
    let numbers = words.numbers(style)
    func cell(_ cell: PrintedMeasure) -> Table.Cell {
      guard case .median(let printed) = cell, let result = printed.result else {
        return Table.Cell(words.headings(.hidden))
      }
      guard let summary = result.summary else { return Table.Cell(absent) }
      func number(_ p: Double) -> String { numbers.decimal(summary.quantile(p), places: result.decimals) }
      return Table.Cell(number(0.5), muted: "(\(numbers.interval(number(0.25), number(0.75))))")
    }
    func heading(_ title: AdjustmentMessage, _ count: PrintedCount) -> Table.Column {
      Table.Column(
        words.adjustments(title),
        subtitle: count.value.map { words.published(.n($0)) } ?? words.count(count))
    }
    var result = Table(
      stub: words.headings(.characteristic),
      columns: [
        Table.Column(words.adjustments(.notKnownLearning)),
        Table.Column(words.adjustments(.notKnownJudged)), heading(.completeCases, table.complete),
        heading(.leftOut, table.leftOut),
      ],
      rows: [
        Table.Row(
          .body, Table.Cell(words.adjustments(.withOutcome)),
          [
            Table.Cell(absent), Table.Cell(absent), Table.Cell(words.share(table.outcome.complete)),
            Table.Cell(words.share(table.outcome.leftOut)),
          ])
      ], remarks: [words.adjustments(.leftOutReading)])
    for row in table.rows {
      let missing = [row.missing, row.missingJudged].map { Table.Cell(words.count($0)) }
      switch (row.complete, row.leftOut) {
      case (.levels(let one), .levels(let other)):
        result.rows.append(
          Table.Row(.body, Table.Cell(row.title), missing + [Table.Cell(absent), Table.Cell(absent)]))
        for (level, second) in zip(one, other) {
          result.rows.append(
            Table.Row(
              .sub, Table.Cell(level.label),
              [
                Table.Cell(absent), Table.Cell(absent), Table.Cell(words.share(level.result)),
                Table.Cell(words.share(second.result)),
              ]))
        }
      case (.number(let one), .number(let other)):
        result.rows.append(Table.Row(.body, Table.Cell(row.title), missing + [cell(one), cell(other)]))
      case (.levels, .number), (.number, .levels): break
      }
    }
    return result
  }
}
