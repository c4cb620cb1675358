import Markup
import Testing

@testable import Tables
import Wording

private func table(columns: Int, cell: String = "12/34 (35.3%)", rows: Int = 3, muted: String? = nil) -> Table
{
  Table(
    stub: "Characteristic",
    columns: (1...columns).map { Table.Column("Column \($0)", group: $0 <= 2 ? nil : "Group") },
    rows: (1...rows).map { row in
      Table.Row(.body, .init("Row \(row)"), (1...columns).map { _ in .init(cell, muted: muted) })
    })
}

@Test func paperHoldsATableAsItIsOrSmallerOrTurnedOrInParts() {
  #expect(PaperFit(table(columns: 5)) == .upright)
  #expect(PaperFit(table(columns: 10)) == .tight)
  #expect(PaperFit(table(columns: 12, rows: 30)) == .turned)
  guard case .parts = PaperFit(table(columns: 12)) else {
    Issue.record("a few rows have a turned page for themselves")
    return
  }
  guard case .parts(let parts) = PaperFit(table(columns: 30)) else {
    Issue.record("thirty columns fit no paper")
    return
  }
  #expect(parts.flatMap(Array.init) == Array(0..<30), "each column once, in order")
  #expect(parts.count > 1)
}

@Test func aColumnWiderThanPaperIsAPartOfItsOwn() {
  let cell = String(repeating: "x", count: 300)
  #expect(PaperFit(table(columns: 2, cell: cell)) == .parts([0..<1, 1..<2]))
}

@Test func partsRepeatTheNamesOfRowsAndHaveNoIds() {
  let html = Serializer.html(table(columns: 30).html(id: "t", caption: "Table 1", words: .english))
  let parts = html.components(separatedBy: "class=\"on-paper\" hidden=\"\"")
  #expect(parts.count == 2)
  let names = parts[1].components(separatedBy: ">Row 2<").count - 1
  #expect(names == parts[1].components(separatedBy: "<table").count - 1)
  #expect(!parts[1].contains("id=\""))
}

@Test func aPhoneShowsRowsAsBlocksOrLists() {
  #expect(PhoneForm(table(columns: 2)) == .plain)
  #expect(PhoneForm(table(columns: 5)) == .rows)
  #expect(PhoneForm(table(columns: 6)) == .lists)
  #expect(PhoneForm(table(columns: 6, rows: 2_000)) == .plain)
  #expect(PhoneForm(table(columns: 4, cell: "fewer than 11 of 313 (0.3 to 3.2%)")) == .lists)
  let html = Serializer.html(table(columns: 6).html(id: "t", caption: "Table 1", words: .english))
  #expect(html.contains("data-label=\"Group: Column 3\""))
  #expect(html.contains("data-label=\"Column 1\""))
}

@Test func aNumberBreaksBeforeABracketAndNowhereElse() {
  #expect(CellText.pieces("8/24 (33.3%)") == ["8/24", "(33.3%)"])
  #expect(CellText.pieces("54 (45–65) [2 missing]") == ["54", "(45–65)", "[2 missing]"])
  #expect(CellText.pieces("−4.0 (−14.3 to 6.3)") == ["−4.0", "(−14.3 to 6.3)"])
  #expect(CellText.pieces("f(x)") == ["f(x)"])
  #expect(CellText.pieces("") == [""])
  let html = Serializer.html(table(columns: 1, muted: "n").html(id: "t", caption: "Table 1", words: .english))
  #expect(html.contains("12/34<wbr> (35.3%)<wbr> <span>n</span>"))
}
