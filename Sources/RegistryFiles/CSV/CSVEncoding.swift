internal import Diagnostics

/// How the bytes of a CSV stand for characters.
package enum CSVEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case latin1 = "iso-8859-1"

  package static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let all = bytes.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      return all
    }
    return all < 0x80 || firstInvalidUTF8(in: bytes) == nil
  }

  /// UTF-16 with its mark as UTF-8; anything else as it stands.
  package static func plainText(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    var ignored: [Diagnostic] = []
    return decode(bytes, declared: nil, file: "", problems: &ignored) ?? bytes
  }

  /// The text as UTF-8 without its mark. UTF-16 is known by its byte-order mark; Latin-1 only where declared,
  /// since every byte is valid in it and a mistake would pass unseen.
  static func decode(
    _ bytes: [UInt8], declared: CSVEncoding?, file: String, problems: inout [Diagnostic]
  ) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes, bigEndian: false, file: file, problems: &problems)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, bigEndian: true, file: file, problems: &problems)
    }
    switch declared {
    case .latin1: return Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8)
    case .utf16: return utf16([0xFF, 0xFE] + bytes, bigEndian: false, file: file, problems: &problems)
    case .utf8, nil: return bytes
    }
  }

  private static func utf16(
    _ bytes: [UInt8], bigEndian: Bool, file: String, problems: inout [Diagnostic]
  ) -> [UInt8]? {
    guard bytes.count % 2 == 0 else {
      problems.append(.error("csv-encoding", "UTF-16 needs an even number of bytes", at: Place(file: file)))
      return nil
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: 2, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      problems.append(.error("csv-encoding", "the file is not valid UTF-16", at: Place(file: file)))
      return nil
    }
    return Array(text.utf8)
  }
}
