internal import Markup
internal import Tables

/// A table of results in Word's cells, its notes under it.
struct ClinicalTable {
  private let source: Table
  private let writer: WordWriter
  private let marks: [(key: String, mark: String)]

  init(_ table: Table, _ writer: WordWriter) {
    source = table
    self.writer = writer
    marks = table.marks
  }

  func table(words: String) -> WordTable {
    WordTable(heads: heads, rows: source.rows.map(row), words: words)
  }

  private static let bold = WordRuns.Style(isBold: true)

  /// One row, or two where columns stand in groups; heads without a group reach over both.
  private var heads: [[WordTable.Cell]] {
    func head(_ column: Table.Column, _ merge: WordTable.Cell.Merge = .none) -> WordTable.Cell {
      let words = column.title + (column.subtitle.map { "\n" + $0 } ?? "")
      let content =
        writer.text(column.title, Self.bold) + (column.subtitle.map { writer.text("\n" + $0) } ?? [])
      return WordTable.Cell(
        content, words: words, merge: merge, alignment: column.isNumeric ? "right" : nil,
        isRuled: merge != .starts)
    }
    let stub = writer.text(source.stub, Self.bold)
    guard source.columns.contains(where: { $0.group != nil }) else {
      return [
        [WordTable.Cell(stub, words: source.stub, isRuled: true)] + source.columns.map { head($0) }
      ]
    }
    let above = source.groupSpans.map { span -> WordTable.Cell in
      guard let group = source.columns[span.lowerBound].group else {
        return head(source.columns[span.lowerBound], .starts)
      }
      return WordTable.Cell(
        writer.text(group, Self.bold), words: group, columns: span.count, alignment: "center", isRuled: true)
    }
    let below = source.columns.map { column in
      column.group == nil ? WordTable.Cell([], words: "", merge: .goesOn, isRuled: true) : head(column)
    }
    return [
      [WordTable.Cell(stub, words: source.stub, merge: .starts)] + above,
      [WordTable.Cell([], words: "", merge: .goesOn, isRuled: true)] + below,
    ]
  }

  private func row(_ row: Table.Row) -> [WordTable.Cell] {
    switch row.kind {
    case .group:
      return [
        WordTable.Cell(
          content(row.head, Self.bold), words: plain(row.head), columns: source.columns.count + 1)
      ]
    case .body, .sub:
      let indent = row.kind == .sub ? 200 : 0
      return [WordTable.Cell(content(row.head), words: plain(row.head), indent: indent)]
        + source.columns.indices.map { index in
          guard row.cells.indices.contains(index) else { return WordTable.Cell([], words: "") }
          return WordTable.Cell(
            content(row.cells[index]), words: plain(row.cells[index]),
            alignment: source.columns[index].isNumeric ? "right" : nil)
        }
    }
  }

  private func plain(_ cell: Table.Cell) -> String { cell.plain + source.suffix(cell, marks) }

  private func content(_ cell: Table.Cell, _ style: WordRuns.Style = WordRuns.Style()) -> [Node] {
    var style = style
    style.isBold = style.isBold || cell.isStrong
    var runs = writer.text(cell.text, style)
    if let muted = cell.muted {
      runs += writer.text((cell.text.isEmpty ? "" : " ") + muted, WordRuns.Style(isMuted: true))
    }
    let suffix = source.suffix(cell, marks)
    return runs + (suffix.isEmpty ? [] : writer.text(suffix, WordRuns.Style(raised: "superscript")))
  }

  /// The notes that its cells name, then its remarks.
  var notes: [Node] {
    let marked = marks.map { entry in
      writer.text(entry.mark, WordRuns.Style(raised: "superscript"))
        + writer.text(" " + (source.notes[entry.key] ?? ""))
    }
    return (marked + source.remarks.map { writer.text($0) }).map {
      writer.paragraph($0, WordWriter.Format("TableNote"))
    }
  }
}
