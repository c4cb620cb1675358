internal import Diagnostics

/// Lines of text that belong together, read as one row of scalars; what stands before each because of quotes and
/// indents is left out.
package struct Chunk {
  package private(set) var scalars: [Unicode.Scalar] = []
  private var positions: [(line: Int, column: Int)] = []
  private let absent = Absent()

  /// Texts that stand nowhere behind an index, so that none is looked for twice.
  private final class Absent {
    var texts: [String: Int] = [:]
    var ticks: [Int: Int] = [:]
  }

  /// A form within a line is no longer than this.
  package static let longest = 2_000

  package init(_ lines: [[Unicode.Scalar]], _ range: Range<Int>) {
    for line in range {
      if line > range.lowerBound {
        scalars.append("\n")
        positions.append((line - 1, lines[line - 1].count))
      }
      let start = lines[line].firstIndex { $0 != " " && $0 != ">" && $0 != "\t" } ?? lines[line].count
      for column in start..<lines[line].count {
        scalars.append(lines[line][column])
        positions.append((line, column))
      }
    }
  }

  package var count: Int { scalars.count }

  package subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  package func position(_ index: Int) -> (line: Int, column: Int) {
    positions.indices.contains(index)
      ? positions[index] : positions.last.map { ($0.line, $0.column + 1) } ?? (0, 0)
  }

  package func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  package func starts(_ text: String, at index: Int) -> Bool {
    scalars[min(index, count)...].starts(with: text.unicodeScalars)
  }

  /// Where a text stands next, from an index on.
  package func find(_ text: String, from index: Int, within length: Int = longest) -> Int? {
    if let known = absent.texts[text], index >= known { return nil }
    let wanted = Array(text.unicodeScalars)
    guard let first = wanted.first else { return nil }
    var at = index
    let end = min(count, index + length)
    while at + wanted.count <= end {
      if scalars[at] == first, scalars[at...].starts(with: wanted) { return at }
      at += 1
    }
    if end == count { absent.texts[text] = index }
    return nil
  }

  /// Where the row of backticks that begins at an index is closed: the index behind; nil where it is not.
  package func codeEnd(_ index: Int) -> Int? {
    let length = scalars[index...].prefix { $0 == "`" }.count
    if let known = absent.ticks[length], index >= known { return nil }
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
    absent.ticks[length] = index
    return nil
  }
}
