internal import Analyses
package import Disclosure
package import Notation
package import Tables
package import Wording

/// Patients by two variables, with totals and the test that the conventions choose.
package struct CrossTable {
  package enum Percent: String, CaseIterable, Sendable { case row, column, none }

  package var words: Wording
  package var numbers: Numbers
  package var percent: Percent

  package init(_ words: Wording, style: JournalStyle = .nejm, percent: Percent = .row) {
    self.words = words
    numbers = words.numbers(style)
    self.percent = percent
  }

  package func table(_ cross: PrintedCross) -> Table {
    let columnTotals = cross.columnTotals
    func cell(_ count: PrintedCount, of total: PrintedCount) -> Table.Cell {
      guard percent != .none, let part = count.value, let all = total.value else {
        return Table.Cell(words.count(count))
      }
      return Table.Cell(words.count(count), muted: numbers.bracketedPercent(min(part, all), of: all))
    }
    func row(_ label: String, _ counts: [PrintedCount], _ total: PrintedCount) -> Table.Row {
      Table.Row(
        .body, Table.Cell(label),
        counts.enumerated().map { index, count in
          cell(count, of: percent == .row ? total : columnTotals[index])
        } + [cell(total, of: percent == .row ? total : cross.total)])
    }
    var table = Table(
      stub: cross.rowTitle,
      columns: cross.columns.map { Table.Column($0, group: cross.columnTitle) } + [
        Table.Column(words.headings(.all))
      ],
      rows: zip(cross.rows, zip(cross.counts, cross.rowTotals)).map { row($0, $1.0, $1.1) })
    table.rows.append(row(words.headings(.all), columnTotals, cross.total))
    if percent != .none { table.remarks.append(words.remarks(.percentsOf(isRow: percent == .row))) }
    if let test = cross.test {
      table.remarks.append(
        (test.pValue.map { numbers.pStatement($0) + ". " } ?? "")
          + words.comparisons(ComparisonTable.message(test)))
    }
    table.remarks += words.leftOut(cross.missing, .one)
    return table
  }
}
