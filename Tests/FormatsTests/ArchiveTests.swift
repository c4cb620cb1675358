import TestSupport
import Testing

@testable import Formats

/// ISO 3309's check value.
@Test func theCheckSumIsThatOfTheStandard() {
  #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
  #expect(CRC32.of([]) == 0)
}

/// Read back by zlib 1.2.13 as `aaaa`: the letter, a match of length 3 at distance 1, the end.
@Test func aRunIsALiteralAndAMatch() {
  #expect(Deflate.bytes(of: Array("aaaa".utf8)) == [0x4B, 0x04, 0x02, 0x00])
}

@Test(arguments: ["nothing", "a byte", "words", "a run", "noise", "markup"])
func whatIsPackedIsUnpackedAgain(kind: String) throws {
  let bytes: [UInt8]
  switch kind {
  case "nothing": bytes = []
  case "a byte": bytes = [0]
  case "words": bytes = Array("The quick brown fox".utf8)
  case "a run": bytes = [UInt8](repeating: 7, count: 70_000)
  case "noise": bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
  default:
    let line = "<w:p><w:r><w:t>ECPR</w:t></w:r></w:p>"
    bytes = Array(String(repeating: line, count: 999).utf8) + (0...255).map { UInt8($0) }
  }
  #expect(Inflation.bytes(of: Deflate.bytes(of: bytes)) == bytes)
}

@Test func matchesReachBackAWindowAndNoFurther() {
  let noise = (0..<40_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
  let bytes = Array("beginning".utf8) + noise + Array("beginning".utf8)
  #expect(Inflation.bytes(of: Deflate.bytes(of: bytes)) == bytes)
}

@Test func anArchiveListsItsFilesAndHasNoClock() {
  let archive = ZipArchive([
    .init("a.xml", Array(String(repeating: "<a/>", count: 50).utf8)), .init("ü/b", [1, 2, 3]),
  ])
  let bytes = archive.bytes
  #expect(bytes == archive.bytes)
  #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
  // Version 2.0, names in UTF-8, packed, midnight of 1 January 1980.
  #expect(Array(bytes[4..<14]) == [20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0])
  let end = bytes.suffix(22)
  #expect(Array(end.prefix(4)) == [0x50, 0x4B, 5, 6] && end[end.startIndex + 10] == 2)
}
