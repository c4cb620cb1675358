/// What kind of sign a scalar is: Unicode's answer, without a look into its tables where ASCII has one.
extension Unicode.Scalar {
  /// Unicode's Alphabetic.
  @inlinable package var isLetter: Bool {
    value < 0x80 ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }

  @inlinable package var isASCIILetter: Bool { value < 0x80 && (value | 0x20) &- 0x61 < 26 }

  /// 0 to 9.
  @inlinable package var isDigit: Bool { value &- 0x30 < 10 }

  /// Unicode's numbers, of which fractions and raised ones are some.
  @inlinable package var isNumber: Bool { value < 0x80 ? isDigit : properties.numericType != nil }

  @inlinable package var isWhitespace: Bool {
    value < 0x80 ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace
  }

  @inlinable package var isUppercase: Bool {
    value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase
  }

  @inlinable package var isLowercase: Bool {
    value < 0x80 ? value &- 0x61 < 26 : properties.isLowercase
  }
}

/// Some signs of ASCII, asked for often.
package struct SomeSigns: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  package init(_ signs: String) {
    var (low, high) = (UInt64(0), UInt64(0))
    for byte in signs.utf8 where byte < 0x80 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    (self.low, self.high) = (low, high)
  }

  @inlinable package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = UInt64(scalar.value)
    return value < 64 ? low >> value & 1 == 1 : value < 128 && high >> (value & 63) & 1 == 1
  }
}
