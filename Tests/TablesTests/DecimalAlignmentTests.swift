import Testing

@testable import Tables

private func table(_ cells: [String], muted: String? = nil) -> Table {
  Table(
    stub: "s", columns: [Table.Column("c")],
    rows: cells.map { Table.Row(.body, Table.Cell("h"), [Table.Cell($0, muted: muted)]) })
}

@Test func shorterFractionsAreFilledToTheLongest() {
  let padding = DecimalAlignment.padding(table(["0.43", "<0.001", "1", "–", ""]))[0]
  #expect(padding == ["\u{2007}", "", "\u{2008}\u{2007}\u{2007}\u{2007}", "", ""])
}

@Test func columnsOfMoreThanANumberAreLeftAlone() {
  for cells in [["8/24", "1.5"], ["1.0 to 2", "3.25"], ["56.6 ± 10.7", "1.5"]] {
    #expect(DecimalAlignment.padding(table(cells))[0] == ["", ""])
  }
  #expect(DecimalAlignment.padding(table(["1.5", "2"], muted: "(1)"))[0] == ["", ""])
}

@Test func fractionsAreReadWithEitherMark() {
  for (text, digits) in [
    ("−1·25", 2), (".43", 2), (">.99", 2), ("24", 0), ("1.2.3", nil), ("", nil), ("-", nil),
  ] as [(String, Int?)] {
    #expect(DecimalAlignment.fraction(text) == digits, "\(text)")
  }
}
