package import Diagnostics
internal import Foreign

/// The lines of a page before CommonMark reads them. What other programs and pastes leave in them is mended, so that
/// every line keeps its number and, where it can, every word its column.
package struct PageLines {
  package let file: String
  /// Lines of the file before the first of these.
  package let lineOffset: Int
  package var lines: [[Unicode.Scalar]]
  package var problems: [Diagnostic] = []
  /// The lines, from 1, on which a definition begins whose colon became a hyphen.
  package internal(set) var definitionLines: Set<Int> = []
  /// Where `:::` stands.
  package internal(set) var colonLines: [ColonLine] = []
  /// Signs that begin no quote and no item, though CommonMark would take them for one: they are kept aside.
  package internal(set) var literalSigns: [(line: Int, column: Int)] = []
  /// Blocks between `///` that are open.
  var openSlashes = 0
  /// The item of a list with marks of other programs that was read last, and the last line of some kinds.
  var openList: (mark: ListMark, start: Int, line: Int)?
  /// The columns of blocks between colons that are open.
  var openColons: [Int] = []
  var dashLine = -2
  var dotLine = -2
  var commentLine = -2
  var closedLine = -2
  var rowLine = -2
  var numberedLine = -2

  /// A line of colons from a column on, with MyST's `:key: value` lines below it, which are blank now.
  package struct ColonLine {
    package var line: Int
    package var column: Int
    package var options: [String: String] = [:]
  }

  package init(_ text: String, file: String, lineOffset: Int) {
    self.file = file
    self.lineOffset = lineOffset
    lines = text.scalarLines
  }

  package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(lines.count) { $0 + $1.count })
    for line in lines {
      for scalar in line { bytes.append(scalar) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  package func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: file, line: line + 1 + lineOffset, column: column + 1, length: max(1, length))
  }

  package mutating func blank(_ line: Int, from column: Int = 0) {
    lines[line] = Array(lines[line][..<column])
  }
}

extension [Unicode.Scalar] {
  package var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\t" } }
}
