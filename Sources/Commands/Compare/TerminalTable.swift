internal import Diagnostics
internal import Tables

/// A table for a terminal: decimal marks under one another, long words wrapped, and columns that the window has no room
/// for set in a further panel below.
struct TerminalTable {
  let table: Table
  let width: Int

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = max(40, width)
  }

  /// A cell in two halves that meet where its first number's decimals begin.
  private struct Halves {
    let left: String
    let right: String

    init(_ text: String) {
      let characters = Array(text)
      let first = characters.firstIndex { $0.isNumber } ?? characters.count
      let end =
        characters[first...].firstIndex { !$0.isNumber && $0 != "," && $0 != "\u{2009}" } ?? characters.count
      left = String(characters[..<end])
      right = String(characters[end...])
    }
  }

  private struct Column {
    let heads: [String]
    /// A line for each row of the table; empty under a heading.
    let lines: [String]
    let width: Int
  }

  var text: String {
    let marks = Dictionary(table.marks.map { ($0.key, $0.mark) }, uniquingKeysWith: { first, _ in first })
    let columns = table.columns.indices.map { column($0, marks) }
    let stubs = table.rows.map {
      ($0.kind == .group ? "" : $0.kind == .sub ? "    " : "  ") + visible($0.head.plain)
    }
    let wanted = max(
      table.stub.count, zip(table.rows, stubs).map { $0.kind == .group ? 0 : $1.count }.max() ?? 0)
    let all = columns.reduce(0) { $0 + $1.width + 2 }
    let room = width - all
    let stub = room >= min(wanted, 20) ? min(wanted, room) : min(wanted, max(16, width / 3))
    var panels: [[Column]] = []
    var used = width
    for column in columns {
      if used + column.width + 2 > width {
        panels.append([])
        used = stub
      }
      panels[panels.count - 1].append(column)
      used += column.width + 2
    }
    var lines = panels.flatMap { panel($0, stub: stub, stubs) }
    for (_, note) in table.marks.map({ ($0.key, "\($0.mark) \(table.notes[$0.key] ?? "")") }) {
      lines += Self.wrap(visible(note), width, indent: "  ")
    }
    for remark in table.remarks { lines += Self.wrap(visible(remark), width, indent: "  ") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func column(_ index: Int, _ marks: [String: String]) -> Column {
    let cells = table.rows.map { row -> (text: Halves, mark: String)? in
      guard row.kind != .group, index < row.cells.count else { return nil }
      let cell = row.cells[index]
      let mark = cell.notes.compactMap { marks[$0] }.joined(separator: ",")
      return (Halves(visible(cell.plain)), mark)
    }
    let left = cells.map { $0?.text.left.count ?? 0 }.max() ?? 0
    let right = cells.map { $0?.text.right.count ?? 0 }.max() ?? 0
    let mark = cells.map { $0?.mark.count ?? 0 }.max() ?? 0
    let heads = [table.columns[index].title, table.columns[index].subtitle ?? ""].map { visible($0) }
    let lines = cells.map { cell -> String in
      guard let cell else { return "" }
      return Self.right(cell.text.left, left) + Self.left(cell.text.right, right)
        + (mark > 0 ? " " + Self.left(cell.mark, mark) : "")
    }
    let width = max(heads.map(\.count).max() ?? 0, lines.map(\.count).max() ?? 0)
    // Under a wide head the cells stay together, to the right.
    return Column(heads: heads, lines: lines.map { Self.right($0, width) }, width: width)
  }

  private func panel(_ columns: [Column], stub: Int, _ stubs: [String]) -> [String] {
    let total = columns.reduce(stub) { $0 + $1.width + 2 }
    let rule = String(repeating: "─", count: total)
    func line(_ head: String, _ cells: [String]) -> String {
      var result = Self.left(head, stub)
      for (cell, column) in zip(cells, columns) { result += "  " + Self.right(cell, column.width) }
      while result.last == " " { result.removeLast() }
      return result
    }
    var lines = [rule, line(table.stub, columns.map { $0.heads[0] })]
    if columns.contains(where: { !$0.heads[1].isEmpty }) {
      lines.append(line("", columns.map { $0.heads[1] }))
    }
    lines.append(rule)
    for (index, row) in table.rows.enumerated() {
      if row.kind == .group {
        lines += Self.wrap(stubs[index], total, indent: "  ")
        continue
      }
      let head = Self.wrap(stubs[index], stub, indent: row.kind == .sub ? "      " : "    ")
      lines.append(line(head[0], columns.map { $0.lines[index] }))
      lines += head.dropFirst()
    }
    return lines + [rule]
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Lines of at most `width` characters, broken between words where that can be; never none.
  static func wrap(_ text: String, _ width: Int, indent: String) -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isEmpty = true
    for word in text.split(separator: " ") {
      var word = String(word)
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      while line.count + word.count + (isEmpty ? 0 : 1) > width, width - line.count > 1 {
        let part = word.prefix(max(1, width - line.count))
        lines.append(line + part)
        word = String(word.dropFirst(part.count))
        line = indent
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
