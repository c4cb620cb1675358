/// What a file is that is no table, by its beginning.
package enum FileKind {
  private static let marks: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF".utf8), "a PDF"), (Array("PK".utf8) + [3, 4], "a workbook or another ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a workbook of Excel 97"), (Array("{\\rtf".utf8), "a text with formats (RTF)"),
    (Array("<".utf8), "a page of HTML or XML"), (Array("{".utf8), "JSON"), (Array("[".utf8), "JSON"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
    ([0x1F, 0x8B], "compressed by gzip"),
  ]

  /// Nil for what may be a table.
  package static func other(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(400).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard let kind = marks.first(where: { head.starts(with: $0.bytes) }) else { return nil }
    // "[Patient],[Age]" is a header.
    if kind.kind == "JSON" {
      let next = head.dropFirst().first { $0 > 0x20 }
      return [UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "[")].contains(next ?? 0) ? kind.kind : nil
    }
    return kind.kind
  }
}
