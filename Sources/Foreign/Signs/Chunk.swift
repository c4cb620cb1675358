internal import Diagnostics

/// Lines of text that belong together, read as one row of scalars; what stands before each because of quotes and
/// indents is left out.
package struct Chunk {
  @usableFromInline package let scalars: [Unicode.Scalar]
  private let rows: [Row]
  private let memory = Memory()

  private struct Row {
    /// Where it begins in the chunk, and where that stands.
    var start: Int
    var line: Int
    var column: Int
    var firstBar: Int?
  }

  /// What has been looked for, so that nothing is looked through twice.
  private final class Memory {
    var searches: [String: Search] = [:]
    var openTicks: [Int: Int] = [:]
  }

  /// A text begins nowhere from one index to another, and there where it is found.
  private struct Search {
    var from: Int
    var to: Int
    var isFound = false
  }

  /// A form within a line is no longer than this.
  package static let longest = 2_000

  package init(_ lines: [[Unicode.Scalar]], _ range: Range<Int>) {
    var scalars: [Unicode.Scalar] = []
    var rows: [Row] = []
    scalars.reserveCapacity(lines[range].reduce(range.count) { $0 + $1.count })
    for line in range {
      if line > range.lowerBound { scalars.append("\n") }
      let column = lines[line].firstIndex { $0 != " " && $0 != ">" && $0 != "\t" } ?? lines[line].count
      let start = scalars.count
      scalars += lines[line][column...]
      rows.append(
        Row(
          start: start, line: line, column: column,
          firstBar: lines[line][column...].firstIndex(of: "|").map { start + $0 - column }))
    }
    self.scalars = scalars
    self.rows = rows
  }

  @inlinable package var count: Int { scalars.count }

  @inlinable package subscript(index: Int) -> Unicode.Scalar? {
    index >= 0 && index < scalars.count ? scalars[index] : nil
  }

  package func position(_ index: Int) -> (line: Int, column: Int) {
    let index = max(0, min(index, count))
    return row(index).map { ($0.line, $0.column + index - $0.start) } ?? (0, 0)
  }

  /// Where the line of an index begins.
  package func lineStart(_ index: Int) -> Int { row(index)?.start ?? 0 }

  /// Whether a bar stands before an index in its line, as in a row of a table.
  package func isRow(_ index: Int) -> Bool { row(index)?.firstBar.map { $0 < index } ?? false }

  private func row(_ index: Int) -> Row? {
    var (first, end) = (0, rows.count)
    while end - first > 1 {
      let middle = first + (end - first) / 2
      if rows[middle].start <= index { first = middle } else { end = middle }
    }
    return rows.isEmpty ? nil : rows[first]
  }

  package func text(_ range: Range<Int>) -> String { scalars[range].text }

  package func starts(_ text: String, at index: Int) -> Bool {
    guard let first = text.unicodeScalars.first, self[index] == first else { return text.isEmpty }
    return scalars[index...].starts(with: text.unicodeScalars)
  }

  /// Where a text stands next, from an index on.
  package func find(_ text: String, from index: Int, within length: Int = longest) -> Int? {
    guard let first = text.unicodeScalars.first else { return nil }
    let size = text.unicodeScalars.count
    let end = min(count, index + length)
    var search = memory.searches[text] ?? Search(from: index, to: index)
    if index < search.from || index > search.to { search = Search(from: index, to: index) }
    while !search.isFound, search.to + size <= end {
      if scalars[search.to] == first, scalars[search.to...].starts(with: text.unicodeScalars) {
        search.isFound = true
      } else {
        search.to += 1
      }
    }
    memory.searches[text] = search
    return search.isFound && search.to + size <= end ? search.to : nil
  }

  /// Where the row of backticks that begins at an index is closed: the index behind; nil where it is not.
  package func codeEnd(_ index: Int) -> Int? {
    let length = scalars[index...].prefix { $0 == "`" }.count
    if let known = memory.openTicks[length], index >= known { return nil }
    var at = index + length
    while at < count {
      guard scalars[at] == "`" else {
        at += 1
        continue
      }
      let run = scalars[at...].prefix { $0 == "`" }.count
      at += run
      if run == length { return at }
    }
    memory.openTicks[length] = index
    return nil
  }
}
