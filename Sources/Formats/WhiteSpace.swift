extension String {
  /// What stands between white space.
  package var wordCount: Int {
    var count = 0
    forEachWord { _ in count += 1 }
    return count
  }

  /// Its words with one space between them.
  package var onOneLine: String {
    var line: [UInt8] = []
    line.reserveCapacity(utf8.count)
    forEachWord { word in
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      line.append(contentsOf: word)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private func forEachWord(_ body: (UnsafeBufferPointer<UInt8>.SubSequence) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = Self.whiteSpace(bytes, index)
        if length == 0 {
          index += 1
          continue
        }
        if index > start { body(bytes[start..<index]) }
        index += length
        start = index
      }
      if index > start { body(bytes[start..<index]) }
    }
  }

  /// Bytes of the white space (Unicode's White_Space) that begins here; 0 where none does.
  private static func whiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return lead == 0x20 || (0x09...0x0D).contains(lead) ? 1 : 0 }
    guard lead == 0xC2 || (0xE1...0xE3).contains(lead), index + 1 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    if lead == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (lead, second, bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
