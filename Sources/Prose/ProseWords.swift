/// What a page's own text asks for that is not given.
enum ProseWords {
  /// Rows that are shorter than the header are filled up with empty cells: so many in one table.
  static let mostFilledCells = 10_000

  static func filledCells(_ count: Int, _ width: Int) -> String {
    "the rows of this table lack \(count) cells of its \(width) columns, at most \(mostFilledCells) are filled up: write out the cells, or mend the header"
  }
}
