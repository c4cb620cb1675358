/// How a table is read on a phone, where its columns do not stand side by side.
enum PhoneForm: Equatable {
  /// As it is: few columns, or too many rows for anything but scrolling.
  case plain
  /// Each row's name over its cells, which keep their columns.
  case rows
  /// Each row a block, each cell a line behind its column's name.
  case lists

  private static let mostColumnsInLine = 5
  /// Characters of the columns' longest pieces, which do not break, in a line of 328 px.
  private static let room = 42
  /// More would make the page heavy with names of columns.
  private static let mostNamedCells = 2_000

  init(_ table: Table) {
    let count = table.columns.count
    let hasSentences = table.columns.indices.contains { table.hasSentences(in: $0) }
    if count < 3 {
      self = .plain
    } else if count <= Self.mostColumnsInLine, !hasSentences,
      table.columns.indices.reduce(0, { $0 + PaperFit.width(of: $1, table) }) <= Self.room
    {
      self = .rows
    } else {
      self = count * table.rows.count <= Self.mostNamedCells ? .lists : .plain
    }
  }

  /// A column's name with its group's.
  static func label(_ column: Table.Column) -> String {
    column.group.map { "\($0): \(column.title)" } ?? column.title
  }
}

extension Table {
  private static let longestWords = 30

  /// Whether a column of words holds texts that need room.
  func hasSentences(in column: Int) -> Bool {
    !columns[column].isNumeric
      && rows.contains {
        $0.cells.indices.contains(column) && $0.cells[column].plain.count > Self.longestWords
      }
  }
}
