internal import Diagnostics

/// Pandoc's tables, whose columns are shown by rows of hyphens: simple ones and those with rows of several lines.
package enum DashTable {
  /// The lines of the table that begins at a line; `isFirst`: a blank one stands before it.
  package static func lines(_ lines: [[Unicode.Scalar]], at line: Int, _ start: Int) -> Range<Int>? {
    guard isFirst(lines, line) else { return nil }
    func body(_ index: Int) -> ArraySlice<Unicode.Scalar> {
      lines.indices.contains(index) && lines[index].count > start ? lines[index][start...] : []
    }
    let first = body(line)
    if columns(first, of: "=") > 1 {
      // reStructuredText's: to its last row of signs.
      let rules = (line + 1..<min(lines.count, line + longest)).prefix { !body($0).isEmpty }.filter {
        columns(body($0), of: "=") > 1
      }
      return rules.last.map { line..<($0 + 1) }
    }
    func filled(_ from: Int, _ most: Int) -> Range<Int> {
      let last = (from..<min(lines.count, from + most)).first { body($0).allSatisfy { $0 == " " } }
      return from..<(last ?? max(from, min(lines.count, from + most)))
    }
    if columns(first) > 1 {
      // Without a header: rows to a row of hyphens.
      return filled(line + 1, longest).first { columns(body($0)) == columns(first) }.flatMap {
        $0 > line + 1 ? line..<($0 + 1) : nil
      }
    }
    if columns(first) == 1, first.count > 7 {
      // Rows of several lines: to a row of hyphens without a gap.
      guard let rule = filled(line + 1, 8).first(where: { columns(body($0)) > 1 }),
        let end = (rule + 1..<min(lines.count, rule + longest)).first(where: {
          columns(body($0)) == 1 && body($0).count > 7
        })
      else { return nil }
      return line..<(end + 1)
    }
    guard !first.isEmpty, columns(body(line + 1)) > 1 else { return nil }
    let rows = filled(line + 2, lines.count)
    return rows.isEmpty ? nil : line..<rows.upperBound
  }

  private static let longest = 500

  /// How many groups of hyphens a line is made of; 0 of one that has other signs, or a lone group of one or two.
  private static func columns(_ line: ArraySlice<Unicode.Scalar>, of sign: Unicode.Scalar = "-") -> Int {
    guard line.first == sign || line.first == " ", line.allSatisfy({ $0 == sign || $0 == " " }) else {
      return 0
    }
    let groups = line.split(separator: " ")
    return groups.allSatisfy { $0.count > 1 } && groups.contains { $0.count > 2 } ? groups.count : 0
  }

  private static func isFirst(_ lines: [[Unicode.Scalar]], _ line: Int) -> Bool {
    line == 0 || lines[line - 1].allSatisfy { $0 == " " || $0 == ">" || $0 == "\t" }
  }
}
