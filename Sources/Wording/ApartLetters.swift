/// Letters in which the program's words stand apart from an author's until a file is written: each moved to a plane of
/// its own (private use, U+100000 and up). Joined, cut, wrapped or counted, a text still knows which of it is whose.
package enum ApartLetters {
  private static let plane: UInt32 = 0x10_0000
  /// The first byte, in UTF-8, of that plane and of no other.
  private static let lead: UInt8 = 0xF4

  package static func areIn(_ text: some StringProtocol) -> Bool { text.utf8.contains(lead) }

  package static func holds(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= plane }

  static func apart(_ words: String) -> String {
    mapped(words) { $0.properties.isAlphabetic && $0.value < 0x1_0000 ? $0.value + plane : $0.value }
  }

  /// As it is read.
  package static func plain(_ text: String) -> String {
    areIn(text) ? mapped(text) { plain($0).value } : text
  }

  package static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    holds(scalar) ? Unicode.Scalar(scalar.value - plane) ?? scalar : scalar
  }

  private static func mapped(_ text: String, _ value: (Unicode.Scalar) -> UInt32) -> String {
    var mapped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { mapped.append(Unicode.Scalar(value(scalar)) ?? scalar) }
    return String(mapped)
  }
}

extension String {
  /// `Fewer than 11`.
  package var uppercasedFirst: String { withFirst { $0.uppercased() } }

  /// As a title stands within a sentence: `survival to discharge`, but `ECPR of all ECMO runs`.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, Character(ApartLetters.plain(String(second))).isUppercase else {
      return withFirst { $0.lowercased() }
    }
    return self
  }

  private func withFirst(_ changed: (String) -> String) -> String {
    guard let first = first.map({ String($0) }) else { return self }
    let plain = ApartLetters.plain(first)
    return (plain == first ? changed(plain) : ApartLetters.apart(changed(plain))) + dropFirst()
  }
}
