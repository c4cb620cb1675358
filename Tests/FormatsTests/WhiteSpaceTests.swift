import Formats
import Testing

@Test func everyScalarThatIsWhiteSpaceDividesWords() {
  for value in UInt32(0)...0x10FFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let text = "a\(Character(scalar))b"
    #expect(text.wordCount == (scalar.properties.isWhitespace ? 2 : 1), "U+\(String(value, radix: 16))")
  }
}

@Test func aLineHasOneSpaceBetweenItsWords() {
  #expect(" \n a\u{3000} b\r\n\u{A0}é  ".onOneLine == "a b é")
  #expect("".onOneLine.isEmpty && "".wordCount == 0 && " \t".onOneLine.isEmpty)
  #expect("心 停止".wordCount == 2)
}
