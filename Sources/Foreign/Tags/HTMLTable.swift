internal import Diagnostics
internal import Formats

/// A table of tags as one of bars, so that no number of it is lost: its cells, with those that span others.
package struct HTMLTable {
  private struct Cell {
    var words = ""
    var columns = 1
    var rows = 1
  }

  private var rows: [[Cell]] = []

  private static let (longest, widest) = (500, 50)

  /// The table that a text begins with, and where it ends; nil where it has no end, or holds another.
  package static func read(_ text: Substring) -> (lines: [String], end: Substring.Index)? {
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count, let close = lower[...].range(of: "</table>"),
      lower[lower.index(after: lower.startIndex)..<close.lowerBound].range(of: "<table") == nil
    else { return nil }
    let length = lower.utf8.distance(from: lower.startIndex, to: close.upperBound)
    let end = text.utf8.index(text.startIndex, offsetBy: length)
    var table = HTMLTable()
    table.read(cells: text[..<end])
    return table.lines.map { ($0, end) }
  }

  private mutating func read(cells text: Substring) {
    var rest = text
    var isOpen = false
    while let open = rest.firstIndex(of: "<") {
      if isOpen { add(rest[..<open]) }
      rest = rest[open...]
      guard rest.dropFirst().first.map({ $0.isLetter || "/!".contains($0) }) == true,
        let end = rest.firstIndex(of: ">")
      else {
        if isOpen { add("<") }
        rest = rest.dropFirst()
        continue
      }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      let isClosing = tag.hasPrefix("</")
      let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      switch name {
      case "tr":
        if !isClosing { rows.append([]) }
        isOpen = false
      case "td", "th":
        isOpen = !isClosing
        guard !isClosing else { continue }
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(
          Cell(columns: Self.number("colspan", in: tag), rows: Self.number("rowspan", in: tag)))
      default: if isOpen { add(HTMLMark(name).map { $0.sign[...] } ?? " ") }
      }
    }
  }

  private mutating func add(_ words: Substring) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell].words += words
  }

  private static func number(_ name: String, in tag: Substring) -> Int {
    guard let found = tag.range(of: name + "=") else { return 1 }
    let digits = tag[found.upperBound...].drop { "\"'".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    return Int(read: String(digits)).map { min(widest, max(1, $0)) } ?? 1
  }

  /// In pipe syntax: `<<` behind a cell that is wider, `^^` below one that is higher.
  private var lines: [String]? {
    guard rows.count <= Self.longest else { return nil }
    var grid: [[String]] = []
    var above: [Int: (rows: Int, sign: String)] = [:]
    for row in rows where !row.isEmpty {
      var cells: [String] = []
      func fill() {
        while let span = above[cells.count] {
          above[cells.count] = span.rows > 1 ? (span.rows - 1, span.sign) : nil
          cells.append(span.sign)
        }
      }
      for cell in row {
        fill()
        guard cells.count + cell.columns <= Self.widest else { return nil }
        let words = cell.words.onOneLine
        for column in 0..<cell.columns {
          if cell.rows > 1 { above[cells.count] = (cell.rows - 1, column == 0 ? "^^" : "<<") }
          cells.append(column == 0 ? words.replacing("|", with: "\\|") : "<<")
        }
      }
      fill()
      grid.append(cells)
    }
    guard let width = grid.map(\.count).max(), width <= Self.widest else { return nil }
    func line(_ cells: [String]) -> String {
      "| " + (cells + Array(repeating: "", count: max(0, width - cells.count))).joined(separator: " | ")
        + " |"
    }
    return [line(grid[0]), line(Array(repeating: "---", count: width))] + grid.dropFirst().map(line)
  }
}
