internal import Diagnostics

/// The stems of words that stand on a page many times.
package final class KnownStems {
  private var stems: [String: String] = [:]

  package init() {}

  func of(_ word: String) -> String {
    if let stem = stems[word] { return stem }
    let stem = SearchStem.of(word)
    stems[word] = stem
    return stem
  }
}

/// The words of a text: runs of letters, marks and digits. Han, Hiragana and Katakana stand each alone, since their languages
/// put no spaces between words.
package enum SearchWords {
  package static func forEach(in text: String, _ body: (String) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start: Int?
      func close(_ end: Int) {
        if let first = start { body(String(decoding: bytes[first..<end], as: UTF8.self)) }
        start = nil
      }
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          if isWord(byte) { start = start ?? index } else { close(index) }
          index += 1
          continue
        }
        let (value, length) = scalar(bytes, index)
        if standsAlone(value) {
          close(index)
          body(String(decoding: bytes[index..<(index + length)], as: UTF8.self))
        } else if isWord(value) {
          start = start ?? index
        } else {
          close(index)
        }
        index += length
      }
      close(bytes.count)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isWord(_ value: UInt32) -> Bool {
    guard let category = Unicode.Scalar(value)?.properties.generalCategory else { return false }
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  private static func standsAlone(_ value: UInt32) -> Bool {
    (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
  }

  /// The text is valid UTF-8, as every `String` is.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let first = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    let value = bytes[(index + 1)..<(index + length)].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    return (value, length)
  }
}
