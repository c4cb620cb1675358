extension Table {
  /// Comma-separated, for spreadsheets. A cell that one would take for a formula gets an apostrophe before it
  /// (OWASP, CSV injection); numbers with a minus keep it as a hyphen.
  package var csv: String {
    func quoted(_ text: String) -> String {
      let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 }))
      let guarded = Self.looksLikeFormula(plain) ? "'" + plain : plain
      let needsQuotes = guarded.unicodeScalars.contains { "\",\n\r;".unicodeScalars.contains($0) }
      guard needsQuotes else { return guarded }
      return "\""
        + String(String.UnicodeScalarView(guarded.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
        + "\""
    }
    let head =
      [stub]
      + columns.map { column in
        [column.group, column.title, column.subtitle].compactMap { $0 }.joined(separator: ", ")
      }
    var lines = [head.map(quoted).joined(separator: ",")]
    for row in rows {
      let cells = row.kind == .group ? Array(repeating: "", count: columns.count) : row.cells.map(\.plain)
      lines.append(([row.head.plain] + cells).map(quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "=@\t\r".unicodeScalars.contains(first) { return true }
    guard first == "+" || first == "-" else { return false }
    // "-4.0 (-14.3 to 6.3)" is a number with its interval, "-2+3+cmd" is not.
    return !text.unicodeScalars.dropFirst().allSatisfy {
      "0123456789.,()% to-±∞–".unicodeScalars.contains($0)
    }
  }

  /// GitHub's pipe syntax; notes follow.
  package var markdown: String {
    func escaped(_ text: String) -> String {
      text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
    let marks = marks
    func cell(_ cell: Cell) -> String {
      let suffix = cell.notes.compactMap { key in marks.first { $0.key == key }?.mark }.joined(separator: ",")
      let text = cell.isStrong ? "**\(cell.text)**" : cell.text
      return escaped(text + (cell.muted.map { " " + $0 } ?? ""))
        + (suffix.isEmpty ? "" : "<sup>\(suffix)</sup>")
    }
    var lines: [String] = []
    let head = [stub] + columns.map { [$0.title, $0.subtitle].compactMap { $0 }.joined(separator: ", ") }
    lines.append("| " + head.map(escaped).joined(separator: " | ") + " |")
    lines.append("|---|" + columns.map { $0.isNumeric ? "---:|" : "---|" }.joined())
    for row in rows {
      switch row.kind {
      case .group:
        lines.append("| **\(escaped(row.head.text))** |" + String(repeating: " |", count: columns.count))
      case .body: lines.append("| " + ([row.head] + row.cells).map(cell).joined(separator: " | ") + " |")
      case .sub: lines.append("| &emsp;" + ([row.head] + row.cells).map(cell).joined(separator: " | ") + " |")
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
      let suffix = cell.notes.compactMap { key in marks.first { $0.key == key }?.mark }.joined(separator: ",")
      return cell.plain + (suffix.isEmpty ? "" : " " + suffix)
    }
    let bodies = rows.filter { $0.kind != .group }.map { $0.cells.map(shown) }
    let widths = columns.indices.map { index in
      max(
        columns[index].title.count, columns[index].subtitle?.count ?? 0,
        bodies.map { index < $0.count ? $0[index].count : 0 }.max() ?? 0)
    }
    let heads = rows.map { ($0.kind == .group ? "" : $0.kind == .sub ? "    " : "  ") + $0.head.plain }
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
    var lines = [rule, line(stub, columns.map(\.title))]
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
