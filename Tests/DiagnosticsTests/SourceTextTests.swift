import Testing

@testable import Diagnostics

@Test(
  arguments: [
    ([0xEF, 0xBB, 0xBF] + Array("a: é".utf8), "a: é"), (Array("".utf8), ""), (Array("x\r\n".utf8), "x\r\n"),
  ] as [([UInt8], String)])
func aMarkBeforeTheTextIsNoText(bytes: [UInt8], text: String) {
  var problems: [Diagnostic] = []
  #expect(SourceText.read(bytes, file: "a.yaml", problems: &problems) == text)
  #expect(problems.isEmpty)
}

@Test(
  arguments: [
    (Array("één\na: caf".utf8) + [0xE9, 0x0A], 2, 7, "byte E9"), ([0xE9], 1, 1, "byte E9"),
    (Array("ab".utf8) + [0], 1, 3, "NUL"), ([0xFF, 0xFE, 0x61, 0], 0, 0, "UTF-16"),
    (Array("a\n".utf8) + [0xC3], 2, 1, "byte C3"),
  ] as [([UInt8], Int, Int, String)])
func whatIsNoTextIsToldByItsFirstByte(bytes: [UInt8], line: Int, column: Int, words: String) {
  var problems: [Diagnostic] = []
  #expect(SourceText.read(bytes, file: "a.yaml", problems: &problems) == nil)
  #expect(problems.map(\.code) == ["encoding"])
  #expect(problems[0].place.line == line && problems[0].place.column == column)
  #expect(problems[0].message.contains(words))
}
