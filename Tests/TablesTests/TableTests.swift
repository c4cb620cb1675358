import Foundation
import Markup
import TestSupport
import Testing

@testable import Tables
import Wording

private let comparison = Table(
  stub: "Characteristic",
  columns: [
    .init("Survivors", subtitle: "n = 8", group: "Computed"),
    .init("Non-survivors", subtitle: "n = 16", group: "Computed"),
    .init("Difference", subtitle: "95% interval", group: "Computed"), .init("P", group: "Computed"),
    .init("P", group: "As printed"), .init("Source", isNumeric: false),
  ],
  rows: [
    .init(.group, .init("Patient")),
    .init(
      .body, .init("Age, years"),
      [
        .init("56.6 ± 10.7"), .init("60.6 ± 12.5"), .init("−4.0", muted: "(−14.3 to 6.3)"),
        .init("0.43", notes: ["welch"]), .init("0.125"), .init("Table 2"),
      ]),
    .init(
      .body, .init("Diagnosis", notes: ["missing"]),
      [
        .init(""), .init(""), .init(""), .init("0.63", isStrong: true, notes: ["fisher", "missing"]),
        .init(""), .init("a|b"),
      ]),
    .init(
      .sub, .init("Valve <disease>"),
      [.init("3/8 (37.5%)"), .init("6/16 (37.5%)"), .init("0.0"), .init("–"), .init("–"), .init("=1+1")]),
  ],
  notes: [
    "fisher": "Fisher’s exact test, two-sided.", "welch": "Welch’s t test.",
    "missing": "One value is missing.", "unused": "Never shown.",
  ],
  remarks: ["Exploratory: none adjusted."])

@Test func tablesAreWrittenAsCommitted() {
  expectSnapshot(
    Serializer.html(
      comparison.html(id: "t1", caption: "Table 1. Before ECMO", csv: "t1.csv", words: .english)) + "\n",
    named: "comparison.html")
  expectSnapshot(
    Serializer.html(comparison.wordHTML(caption: "Table 1. Before ECMO")) + "\n",
    named: "comparison-word.html")
  expectSnapshot(comparison.markdown, named: "comparison.md")
  expectSnapshot(comparison.csv, named: "comparison.csv")
  expectSnapshot(comparison.text(width: 120), named: "comparison.txt")
}

@Test func marksFollowTheOrderOfFirstUse() {
  #expect(comparison.marks.map(\.key) == ["welch", "missing", "fisher"])
  #expect(comparison.marks.map(\.mark) == ["a", "b", "c"])
  #expect([0, 25, 26, 51, 52, 701, 702].map(Table.mark) == ["a", "z", "aa", "az", "ba", "zz", "aaa"])
}

@Test func everyNoteIsLinkedBothWays() {
  let html = Serializer.html(comparison.html(id: "t1", caption: "Table 1", words: .english))
  for mark in ["a", "b", "c"] {
    for part in [
      "href=\"#t1-note-\(mark)\"", "id=\"t1-mark-\(mark)\"", "href=\"#t1-mark-\(mark)\"",
      "id=\"t1-note-\(mark)\"",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(html.components(separatedBy: "id=\"t1-mark-\(mark)\"").count == 2, "an id stands once")
  }
}

@Test func noCellIsBlank() {
  for html in [
    Serializer.html(comparison.html(id: "t1", caption: "Table 1", words: .english)),
    Serializer.html(comparison.wordHTML(caption: "Table 1")),
  ] {
    for tag in ["td", "th"] {
      let cells = html.components(separatedBy: "<\(tag)").dropFirst()
      #expect(!cells.contains { $0.drop { $0 != ">" }.hasPrefix("></\(tag)>") })
    }
  }
  #expect(
    !comparison.markdown.split(separator: "\n").contains {
      $0.hasPrefix("| Diagnosis") && $0.contains("|  |")
    })
}

@Test(arguments: [
  "=1+1", "=HYPERLINK(\"http://x\")", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3+cmd|x", "\t=1", "\r=1",
  "−1+cmd",
  "=\u{301}1", "-1-1+A1",
]) func aFormulaIsGuardedInCSV(cell: String) {
  let csv = Table(stub: "", columns: [.init("x")], rows: [.init(.body, .init(cell), [.init(cell)])]).csv
  let line = csv.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
  #expect(line.hasPrefix("'") || line.hasPrefix("\"'"), "\(line)")
}

@Test(arguments: ["-4.0 (-14.3 to 6.3)", "−4.0", "0.43", "<0.001", "-", "+1.5", "8/24 (33.3%)"])
func aNumberIsNotGuardedInCSV(cell: String) {
  let csv = Table(stub: "", columns: [.init("x")], rows: [.init(.body, .init("a"), [.init(cell)])]).csv
  #expect(!csv.contains("'"))
}

@Test func quotesAndLineEndsAreQuotedInCSV() {
  let csv = Table(stub: "s", columns: [.init("x")], rows: [.init(.body, .init("a\"b"), [.init("c\r\nd, e")])])
    .csv
  #expect(csv == "s,x\n\"a\"\"b\",\"c\r\nd, e\"\n")
}

@Test(arguments: [60, 80, 100, 140]) func textFitsItsWidthAndAlignsItsColumns(width: Int) {
  let table = Table(
    stub: "Variable with a long name", columns: [.init("A"), .init("B")],
    rows: [
      .init(
        .body, .init("A label that is much longer than the room that a narrow terminal has for it"),
        [.init("1.0"), .init("10.25")]),
      .init(.body, .init("b"), [.init("100.5"), .init("0.43")]),
    ])
  let lines = table.text(width: width).split(separator: "\n")
  #expect(lines.allSatisfy { $0.count <= width })
  #expect(Set(lines.map(\.count)).count <= 2, "rows end together; the rule may too")
}

@Test func aTableWithoutRowsIsStillATable() {
  let table = Table(stub: "s", columns: [.init("x")])
  #expect(table.csv == "s,x\n")
  #expect(Serializer.html(table.html(id: "t", caption: "None", words: .english)).contains("<thead>"))
  #expect(!table.text().isEmpty && !table.markdown.isEmpty)
}
