internal import Analyses
package import Disclosure
package import Notation
package import Tables

/// Patients by two variables, with totals and the test that the conventions choose.
package struct CrossTable {
  package enum Percent: String, CaseIterable, Sendable { case row, column, none }

  package var style: Numbers
  package var percent: Percent

  package init(style: Numbers = .english, percent: Percent = .row) {
    self.style = style
    self.percent = percent
  }

  package func table(_ cross: PrintedCross) -> Table {
    let columnTotals = cross.columnTotals
    func cell(_ count: PrintedCount, of total: PrintedCount) -> Table.Cell {
      guard percent != .none, let part = count.value, let all = total.value else {
        return Table.Cell(count.text)
      }
      return Table.Cell(count.text, muted: "(\(style.percent(min(part, all), of: all))%)")
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
      columns: cross.columns.map { Table.Column($0, group: cross.columnTitle) } + [Table.Column("All")],
      rows: zip(cross.rows, zip(cross.counts, cross.rowTotals)).map { row($0, $1.0, $1.1) })
    table.rows.append(row("All", columnTotals, cross.total))
    if percent != .none { table.remarks.append("Percents are of the \(percent.rawValue).") }
    if let test = cross.test {
      table.remarks.append(
        (test.pValue.map { style.pStatement($0) + ". " } ?? "") + ComparisonTable.words(test))
    }
    table.remarks += Remarks.leftOut(cross.missing, missing: "one of both")
    return table
  }
}
