internal import Diagnostics
internal import Mending

/// A cell of a table that may reach over several columns and rows.
package struct SpannedCell: Sendable {
  package var content: [Inline]
  package var column: Int
  package var columns = 1
  package var rows = 1
}

extension PipeTable {
  package static let crookedWords = ProseWords.crookedSpan
  private static let above = "^^"
  private static let before = "<<"

  /// The rows with each cell as wide and high as those that join it: `^^` the one above, `<<` the one before.
  /// A cell that can join none is empty.
  package static func spanned(_ rows: [[[Inline]]]) -> [[SpannedCell]] {
    let marks = rows.map { $0.map { $0.map(\.plainText).joined() } }
    var owners: [[(row: Int, cell: Int)]] = []
    var result: [[SpannedCell]] = []
    for (index, row) in rows.enumerated() {
      result.append([])
      owners.append([])
      for (column, content) in row.enumerated() {
        let mark = marks[index][column]
        if mark == before, column > 0, owners[index][column - 1].row == index {
          let owner = owners[index][column - 1]
          result[index][owner.cell].columns += 1
          owners[index].append(owner)
        } else if mark == above, let owner = owner(owners, result, above: index, column),
          joins(marks[index], result[owner.row][owner.cell])
        {
          result[owner.row][owner.cell].rows = index - owner.row + 1
          owners[index].append(owner)
        } else {
          owners[index].append((index, result[index].count))
          let isMark = mark == above || mark == before
          result[index].append(SpannedCell(content: isMark ? [] : content, column: column))
        }
      }
    }
    return result
  }

  private static func owner(
    _ owners: [[(row: Int, cell: Int)]], _ cells: [[SpannedCell]], above index: Int, _ column: Int
  ) -> (row: Int, cell: Int)? {
    guard index > 0, column < owners[index - 1].count else { return nil }
    return owners[index - 1][column]
  }

  /// Whether a row goes on below a cell over its whole width.
  private static func joins(_ marks: [String], _ cell: SpannedCell) -> Bool {
    (cell.column..<cell.column + cell.columns).allSatisfy { $0 < marks.count && marks[$0] == above }
  }

  /// The rows with a cell that should join another and cannot.
  package static func crookedRows(_ rows: [[[Inline]]]) -> [Int] {
    zip(spanned(rows), rows).enumerated().compactMap { index, pair in
      let isCrooked = pair.0.contains {
        $0.content.isEmpty && [above, before].contains(pair.1[$0.column].map(\.plainText).joined())
      }
      return isCrooked ? index : nil
    }
  }
}
