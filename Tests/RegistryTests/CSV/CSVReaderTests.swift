@testable import RegistryFiles
import Diagnostics
import Testing

@testable import Registry

private func read(_ text: String, encoding: CSVEncoding? = nil) -> (CSVTable?, [Diagnostic]) {
  read(Array(text.utf8), encoding)
}

private func read(_ bytes: [UInt8], _ encoding: CSVEncoding? = nil) -> (CSVTable?, [Diagnostic]) {
  var problems: [Diagnostic] = []
  let table = CSVReader(encoding: encoding).read(bytes, file: "f.csv", problems: &problems)
  return (table, problems)
}

private func rows(_ table: CSVTable?) -> [[String]] {
  guard let table else { return [] }
  return (0..<table.rowCount).map { row in (0..<table.columnCount).map { table.text(row: row, column: $0) } }
}

@Test(arguments: [
  ("a,b\n1,2\n", [["1", "2"]]),
  ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
  ("a,b\r1,2\r", [["1", "2"]]),
  ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
  ("a;b\n1,5;2\n", [["1,5", "2"]]),
  ("a\tb\n1\t2\n", [["1", "2"]]),
  ("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", [["x, y", "say \"hi\""]]),
  ("a,b\n\"line\r\none\",2\n", [["line\r\none", "2"]]),
  ("a,b\n,\n", [["", ""]]),
  ("a,b\n\"\",5'10\"\n", [["", "5'10\""]]),
  ("a\n\nx\n", [[""], ["x"]]),
  ("a,b\n1,2\n\n\n", [["1", "2"]]),
  ("a,b", []),
  ("\"a\",\"b,c\"\n\u{301},\"\u{301}\"\n", [["\u{301}", "\u{301}"]]),
])
func recordsAsRFC4180HasThem(text: String, expected: [[String]]) {
  let (table, problems) = read(text)
  #expect(problems.isEmpty)
  #expect(rows(table) == expected)
}

@Test(arguments: [
  ("a,b\n1\n", "csv-ragged", 2, 2), ("a,b\n1,2\n1,2,3\n", "csv-ragged", 3, 3),
  ("a,b\n1,\"2\n3,4\n", "csv-quote", 2, 2), ("a,b\n\"1\"x,2\n", "csv-quote", 2, 1),
  ("a,a\n1,2\n", "csv-header", 1, 2), ("a,\n1,2\n", "csv-header", 1, 2),
  ("sep=;\na;b\n1;2\n", "csv-header", 1, 1), ("\n\na,b\n1,2\n", "csv-header", 1, 1),
  ("a,b\n1,\u{0}\n", "csv-nul", 2, 2), ("", "csv-empty", 0, 0), ("\n\r\n", "csv-empty", 0, 0),
])
func brokenRecordsAreErrorsWithTheirPlace(text: String, code: String, line: Int, column: Int) {
  let (table, problems) = read(text)
  #expect(table == nil)
  #expect(problems.first?.code == code)
  #expect(problems.first?.place.line == line && problems.first?.place.column == column)
}

@Test(arguments: [([0x1F, 0x8B, 8, 0], "gzip"), ([0x50, 0x4B, 3, 4, 0], "Excel")] as [([UInt8], String)])
func anArchiveIsCalledByItsName(bytes: [UInt8], name: String) {
  let (table, problems) = read(bytes)
  #expect(table == nil)
  #expect(problems.map(\.code) == ["csv-archive"] && problems[0].message.contains(name))
}

@Test func everyLineThatIsNoUTF8IsTold() {
  let line = Array("x,caf".utf8) + [0xE9, 0xE9, 0x0A]
  let (_, problems) = read(Array("a,b\n".utf8) + line + Array("x,y\n".utf8) + line)
  #expect(problems.map(\.code) == ["csv-encoding", "csv-encoding"])
  #expect(problems.map(\.place.line) == [2, 4] && problems.allSatisfy { $0.place.column == 2 })
  let many = read(Array("a,b\n".utf8) + Array(repeating: line, count: 23).joined()).1
  #expect(many.count == 21 && many[20].message.hasPrefix("3 more lines") && many[20].place.line == 22)
}

@Test func everyRaggedRecordIsTold() {
  let (_, problems) = read("a,b\n1\n1,2\n1,2,3\n")
  #expect(problems.map(\.place.line) == [2, 4])
}

@Test func manyOfAKindAreCounted() {
  let (_, problems) = read("a,b\n" + String(repeating: "1\n", count: 500))
  #expect(problems.count == 21)
  #expect(problems.last?.message == "480 more records from here on: another number of fields")
}

@Test func aBlankLineInTheMiddleIsAWarning() {
  let (table, problems) = read("a,b\n1,2\n\n3,4\n")
  #expect(rows(table) == [["1", "2"], ["3", "4"]])
  #expect(problems.map(\.severity) == [.warning] && problems[0].place.line == 3)
}

@Test func latin1IsReadOnlyWhereDeclared() {
  let bytes: [UInt8] = Array("a,b\ncaf".utf8) + [0xE9] + Array(",1\n".utf8)
  let (refused, problems) = read(bytes)
  #expect(refused == nil && problems.map(\.code) == ["csv-encoding"] && problems[0].place.line == 2)
  #expect(rows(read(bytes, .latin1).0) == [["café", "1"]])
}

@Test func utf16IsKnownByItsMark() {
  let units = Array("a,b\né,😀\n".utf16)
  let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  #expect(rows(read(little).0) == [["é", "😀"]])
  #expect(rows(read(big).0) == [["é", "😀"]])
  #expect(read([0xFF, 0xFE, 0x00, 0xD8]).1.map(\.code) == ["csv-encoding"])
}

@Test(
  arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF]] as [[UInt8]])
func invalidUTF8IsFound(bytes: [UInt8]) {
  #expect(firstInvalidUTF8(in: [0x61] + bytes) == 1)
  #expect(firstInvalidUTF8(in: Array("é€😀".utf8)) == nil)
}

@Test func writingAndReadingAnyTableGivesItBack() {
  var seed: UInt64 = 20_261_121
  func next(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(bound))
  }
  let pieces = ["", "a", ",", ";", "\"", "\n", "\r\n", "\r", "é", "\u{301}", "😀", " ", "0", "x,y\"z"]
  for _ in 0..<300 {
    let width = 2 + next(4)
    let cells = (0..<next(8)).map { _ in
      (0..<width).map { _ in (0..<next(4)).map { _ in pieces[next(pieces.count)] }.joined() }
    }
    func quoted(_ cell: String) -> String {
      "\"" + String(String.UnicodeScalarView(cell.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }))
        + "\""
    }
    let header = (0..<width).map { "c\($0)" }
    let text = ([header] + cells).map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\r\n")
    let (table, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(rows(table).map { $0.map { Array($0.utf8) } } == cells.map { $0.map { Array($0.utf8) } })
  }
}

@Test(arguments: [1, 2, 7, 64]) func blocksOfAnySizeGiveTheSameTable(size: Int) {
  for text in [
    "a,b\r\n1,2\r\n\r\n33,44\r\n5,6", "a,b\n1,2\n3,4\n", "a,b\r1,2\r3,4\r", "a;b\n\"x\ny\";2\n\n3;\"\"\"\"\n",
    "a,b\n1,\"2\n3,4\n", "a,b\n1\n2,3\n4,5,6\n", "a\n\n1\n",
  ] {
    var (whole, parts): ([Diagnostic], [Diagnostic]) = ([], [])
    var reader = CSVReader()
    let expected = reader.read(Array(text.utf8), file: "f.csv", problems: &whole)
    reader.blockSize = size
    let found = reader.read(Array(text.utf8), file: "f.csv", problems: &parts)
    #expect(rows(found) == rows(expected) && parts == whole)
    #expect(
      (0..<(found?.rowCount ?? 0)).map { found?.line(ofRow: $0) }
        == (0..<(expected?.rowCount ?? 0)).map { expected?.line(ofRow: $0) })
    #expect(found?.lines() == expected?.lines())
  }
}
