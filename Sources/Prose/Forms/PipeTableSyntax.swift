internal import Diagnostics
internal import Foreign
internal import Mending

/// GitHub's pipe tables (GFM 0.29, section 4.10), found in the lines of a paragraph.
enum PipeTableSyntax {
  struct Head {
    var headerLine: Int
    var alignments: [PipeTable.Alignment]
    var hasDelimiters = true
    /// What is wrong with it, where it is no table by the specification, and meant as one.
    var problem: String?
  }

  /// The header's line and the columns' alignments, where a line is followed by a fitting delimiter row.
  static func find(in lines: [[Unicode.Scalar]]) -> Head? {
    for index in lines.indices.dropFirst() {
      guard lines[index].contains("|") || lines[index].contains(":"),
        let alignments = delimiters(lines[index])
      else { continue }
      let header = lines[index - 1]
      guard cells(header).count == alignments.count, header.contains("|") || lines[index].contains("|") else {
        continue
      }
      return Head(headerLine: index - 1, alignments: alignments)
    }
    return nil
  }

  /// A table whose second line is missing, or has another count of cells.
  static func guess(in lines: [[Unicode.Scalar]]) -> Head? {
    func isRow(_ line: [Unicode.Scalar]) -> Bool {
      let text = line.text.trimmed
      return text.hasPrefix("|") && text.hasSuffix("|") && text.utf8.count > 2
    }
    for index in lines.indices.dropFirst() where lines[index].contains("|") && lines[index - 1].contains("|")
    {
      guard let alignments = delimiters(lines[index]) else { continue }
      let count = cells(lines[index - 1]).count
      guard count > 1 else { continue }
      let none = Array(repeating: PipeTable.Alignment.none, count: max(0, count - alignments.count))
      return Head(
        headerLine: index - 1, alignments: alignments + none,
        problem: ProseWords.unevenDelimiters(count, alignments.count))
    }
    guard let first = lines.firstIndex(where: isRow), lines.count > first + 1,
      lines[first...].allSatisfy(isRow)
    else { return nil }
    return Head(
      headerLine: first, alignments: Array(repeating: .none, count: cells(lines[first]).count),
      hasDelimiters: false,
      problem: ProseWords.noDelimiters)
  }

  private static func delimiters(_ line: [Unicode.Scalar]) -> [PipeTable.Alignment]? {
    var result: [PipeTable.Alignment] = []
    for cell in cells(line) {
      let scalars = Array(cell.unicodeScalars)
      let dashes = scalars.drop { $0 == ":" }
      let left = scalars.first == ":"
      let right = scalars.count > 1 && scalars.last == ":"
      let body = dashes.prefix { $0 == "-" }
      guard !body.isEmpty, scalars.count - dashes.count <= 1, dashes.count - body.count == (right ? 1 : 0)
      else { return nil }
      result.append(left && right ? .center : left ? .left : right ? .right : .none)
    }
    return result.isEmpty ? nil : result
  }

  /// The cells of a row, trimmed; a pipe behind a backslash belongs to its cell.
  static func cells(_ line: [Unicode.Scalar]) -> [String] {
    var scalars = line[...]
    while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    if scalars.first == "|" { scalars.removeFirst() }
    var cells: [[Unicode.Scalar]] = [[]]
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar == "\\", index + 1 < scalars.endIndex, scalars[index + 1] == "|" {
        cells[cells.count - 1].append("|")
        index += 2
        continue
      }
      if scalar == "|" {
        if index == scalars.endIndex - 1 { break }
        cells.append([])
      } else {
        cells[cells.count - 1].append(scalar)
      }
      index += 1
    }
    return cells.map { cell in
      var cell = cell[...]
      while let first = cell.first, first == " " || first == "\t" { cell.removeFirst() }
      while let last = cell.last, last == " " || last == "\t" { cell.removeLast() }
      return cell.text
    }
  }
}
