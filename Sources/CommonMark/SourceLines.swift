package import Diagnostics

/// The lines of a block, searched for a form's own text to learn where it stands: libcmark's inline columns are
/// not to be trusted on continuation lines.
package struct SourceLines: Sendable {
  package let file: String
  package let lines: [[Unicode.Scalar]]
  /// Lines of the file before the first of these.
  package let lineOffset: Int
  private var line: Int
  private var column = 0
  private let lastLine: Int
  /// Signs that a search may still look at: what cannot be found is sought through the whole block each time.
  private var patience = 5_000_000

  /// The lines `first...last` (from 1) of a text.
  package init(_ all: [[Unicode.Scalar]], first: Int, last: Int, file: String, lineOffset: Int) {
    lines = all
    self.file = file
    self.lineOffset = lineOffset
    line = max(0, first - 1)
    lastLine = min(all.count, max(last, first)) - 1
  }

  /// Whether the first line stands in a quote.
  package var isQuote: Bool {
    lines.indices.contains(line) && lines[line].first { $0 != " " } == ">"
  }

  /// The place of the next occurrence of `text` after the last one found, and whether a backslash stands before it;
  /// the block's first line where it cannot be found (it runs over a line end).
  package mutating func find(_ text: String) -> (place: Place, isEscaped: Bool) { find(text) { _ in true } }

  /// The place of a link's or a picture's address, which stands behind `](` or `<`: its words may be the same.
  /// That of a link by reference stands on another line: it is told at its words.
  package mutating func findDestination(_ text: String, of words: String) -> Place {
    let before = (line, column)
    let found = find(text) { before in
      if before.last == "<" { return true }
      return before.trimmingSpaces.suffix(2).elementsEqual("](".unicodeScalars)
    }.place
    guard before == (line, column), !words.isEmpty else { return found }
    var place = find("[" + words).place
    guard before != (line, column) else { return found }
    place.column += 1
    place.length = max(1, place.length - 1)
    return place
  }

  private mutating func find(
    _ text: String, behind isBefore: (ArraySlice<Unicode.Scalar>) -> Bool
  ) -> (place: Place, isEscaped: Bool) {
    let wanted = Array(text.unicodeScalars)
    var row = line
    var from = column
    while row <= lastLine, row < lines.count, patience > 0 {
      let scalars = lines[row]
      patience -= max(1, scalars.count - from)
      if scalars.count >= wanted.count, from <= scalars.count - wanted.count {
        for start in from..<(scalars.count - wanted.count + 1) {
          guard wanted.isEmpty || scalars[start] == wanted[0], scalars[start...].starts(with: wanted),
            isBefore(scalars[..<start])
          else { continue }
          line = row
          column = start + wanted.count
          let escaped = start > 0 && scalars[start - 1] == "\\" && !(start > 1 && scalars[start - 2] == "\\")
          return (
            Place(file: file, line: row + 1 + lineOffset, column: start + 1, length: max(1, wanted.count)),
            escaped
          )
        }
      }
      row += 1
      from = 0
    }
    return (
      Place(
        file: file, line: line + 1 + lineOffset, column: 1,
        length: max(1, lines.indices.contains(line) ? lines[line].count : 1)), false
    )
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var trimmingSpaces: Self {
    var result = self
    while result.last == " " || result.last == "\t" { result.removeLast() }
    return result
  }
}
