import Diagnostics
import Testing

@testable import Registry

@Test func numbersFarOutAreNotedWithTheirLine() throws {
  let values = (1...20).map(String.init) + ["900", ""]
  let (registry, _) = table("id,x\n" + values.enumerated().map { "r\($0),\($1)\n" }.joined())
  let quality = DataQuality(try #require(registry))
  #expect(quality.outliers.map(\.name) == ["x"] && quality.outliers[0].rows == [20])
  // Quartiles 6 and 16 (type 7): the outer fences stand at -24 and 46.
  #expect(quality.outliers[0].low == -24 && quality.outliers[0].high == 46)
  let notes = quality.notes(on: try #require(registry))
  #expect(notes.map(\.code) == ["outlier", "completeness"] && notes[0].place.line == 22)
  #expect(notes[0].message.contains("900 at line 22"))
  #expect(notes[1].message == "1 of 1 variables have missing cells, x most: 1 of 22 records")
}

@Test func thousandsOfProblemsAreGrouped() {
  let rows = (0..<5000).map { "\($0),x,200\n" }.joined()
  let (_, problems) = table(
    "id,a,b\n" + rows,
    "fields: [{name: id}, {name: a, type: number}, {name: b, type: integer, constraints: {maximum: 100}}]")
  #expect(problems.count == 42)
  #expect(problems.filter { $0.message.hasPrefix("4980 more cells") }.count == 2)
  #expect(problems.first?.place.line == 2)
}

@Test func linesAreRightAfterQuotedNewlinesAndBlankLines() throws {
  let (registry, _) = table("id,x\n\"a\nb\",1\n\nc,2\nd,3\n")
  let found = try #require(registry)
  #expect((0..<3).map { found.place(row: $0, column: "x").line } == [2, 5, 6])
}
