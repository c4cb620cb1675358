internal import Formats

extension Table {
  /// Comma-separated, for spreadsheets; numbers with a minus have it as a hyphen.
  package var csv: String {
    func plain(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 }))
    }
    let head =
      [stub]
      + columns.map { column in
        [column.group, column.title, column.subtitle].compactMap { $0 }.joined(separator: ", ")
      }
    var lines = [head]
    for row in rows {
      let cells = row.kind == .group ? Array(repeating: "", count: columns.count) : row.cells.map(\.plain)
      lines.append([row.head.plain] + cells)
    }
    return CSVText.lines(lines.map { $0.map(plain) })
  }

  /// GitHub's pipe syntax; notes follow.
  package var markdown: String {
    func escaped(_ text: String) -> String {
      // By scalars: a bar followed by a combining mark is still a bar. Line ends would end the row.
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            switch scalar {
            case "|", "\\", "<", "*", "_", "`": ["\\", scalar]
            case "\n", "\r": [" "]
            default: [scalar]
            }
          }))
    }
    let marks = marks
    func written(_ cell: Cell) -> String {
      let suffix = suffix(cell, marks)
      guard !cell.plain.isEmpty else { return "–" }
      let text = cell.isStrong && !cell.text.isEmpty ? "**\(escaped(cell.text))**" : escaped(cell.text)
      return text + (cell.muted.map { " " + escaped($0) } ?? "")
        + (suffix.isEmpty ? "" : "<sup>\(suffix)</sup>")
    }
    var lines: [String] = []
    let head =
      [stub] + columns.map { [$0.group, $0.title, $0.subtitle].compactMap { $0 }.joined(separator: ", ") }
    lines.append("| " + head.map(escaped).joined(separator: " | ") + " |")
    lines.append("|---|" + columns.map { $0.isNumeric ? "---:|" : "---|" }.joined())
    for row in rows {
      switch row.kind {
      case .group:
        lines.append("| **\(escaped(row.head.text))** |" + String(repeating: " |", count: columns.count))
      case .body: lines.append("| " + ([row.head] + row.cells).map(written).joined(separator: " | ") + " |")
      case .sub:
        lines.append("| &emsp;" + ([row.head] + row.cells).map(written).joined(separator: " | ") + " |")
      }
    }
    let feet = marks.map { "<sup>\($0.mark)</sup> \(notes[$0.key] ?? "")" } + remarks
    return lines.joined(separator: "\n") + "\n"
      + (feet.isEmpty ? "" : "\n" + feet.joined(separator: "  \n") + "\n")
  }

  /// For a terminal of the given width: columns shrink in the first column only, by an ellipsis.
  package func text(width: Int = 100) -> String {
    let marks = marks
    func shown(_ cell: Cell) -> String {
      guard !cell.plain.isEmpty else { return "–" }
      let suffix = suffix(cell, marks)
      return cell.plain + (suffix.isEmpty ? "" : " " + suffix)
    }
    let bodies = rows.filter { $0.kind != .group }.map { $0.cells.map(shown) }
    var widths = columns.indices.map { index in
      max(
        columns[index].title.count, columns[index].subtitle?.count ?? 0,
        bodies.map { index < $0.count ? $0[index].count : 0 }.max() ?? 0)
    }
    // A group whose head is wider than its columns widens the last of them.
    for span in groupSpans {
      guard let title = columns[span.lowerBound].group else { continue }
      let room = span.reduce(-2) { $0 + widths[$1] + 2 }
      widths[span.upperBound - 1] += max(0, title.count - room)
    }
    let heads = rows.map { ($0.kind == .group ? "" : $0.kind == .sub ? "    " : "  ") + shown($0.head) }
    let wanted = max(stub.count, heads.map(\.count).max() ?? 0)
    let room = max(16, width - widths.reduce(0) { $0 + $1 + 2 })
    let first = min(wanted, room)
    func left(_ text: String, _ width: Int) -> String {
      let cut = text.count > width ? String(text.prefix(max(1, width - 1))) + "…" : text
      return cut + String(repeating: " ", count: max(0, width - cut.count))
    }
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    func line(_ head: String, _ cells: [String]) -> String {
      var result = left(head, first)
      for (index, cell) in cells.enumerated() {
        result += "  " + (columns[index].isNumeric ? right(cell, widths[index]) : left(cell, widths[index]))
      }
      while result.last == " " { result.removeLast() }
      return result
    }
    let rule = String(repeating: "─", count: first + widths.reduce(0) { $0 + $1 + 2 })
    var lines = [rule]
    if columns.contains(where: { $0.group != nil }) {
      var heads = String(repeating: " ", count: first)
      for span in groupSpans {
        heads += "  " + left(columns[span.lowerBound].group ?? "", span.reduce(-2) { $0 + widths[$1] + 2 })
      }
      while heads.last == " " { heads.removeLast() }
      lines.append(heads)
    }
    lines.append(line(stub, columns.map(\.title)))
    if columns.contains(where: { $0.subtitle != nil }) {
      lines.append(line("", columns.map { $0.subtitle ?? "" }))
    }
    lines.append(rule)
    for (row, head) in zip(rows, heads) {
      lines.append(line(head, row.kind == .group ? [] : row.cells.map(shown)))
    }
    lines.append(rule)
    lines += marks.map { "\($0.mark) \(notes[$0.key] ?? "")" } + remarks
    return lines.joined(separator: "\n") + "\n"
  }
}
