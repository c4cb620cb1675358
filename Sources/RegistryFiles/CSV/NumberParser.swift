internal import Diagnostics

/// Reads a decimal number from bytes, strictly: an optional sign, digits, one decimal mark, an exponent; nothing
/// around it but spaces. Not hexadecimal, not "inf" or "NaN", not a thousands separator, not out of range.
package struct NumberParser: Sendable {
  package let decimalMark: UInt8

  package init(decimalMark: UInt8 = UInt8(ascii: ".")) { self.decimalMark = decimalMark }

  package func parse(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { parse($0, 0, $0.count) }
  }

  /// Nil where the bytes are no number or one that no double can hold.
  @inline(__always)
  package func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double? {
    var at = start
    var stop = end
    while at < stop, bytes[at] == 0x20 { at += 1 }
    while stop > at, bytes[stop - 1] == 0x20 { stop -= 1 }
    let first = at
    var negative = false
    if at < stop, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
      negative = bytes[at] == UInt8(ascii: "-")
      at += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    var seenMark = false
    while at < stop {
      let byte = bytes[at]
      if byte &- 0x30 < 10 {
        if digits < 19 {
          mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30)
          if seenMark { scale -= 1 }
        }
        digits += 1
      } else if byte == decimalMark, !seenMark {
        seenMark = true
      } else {
        break
      }
      at += 1
    }
    guard digits > 0 else { return nil }
    var isSimple = digits <= 19
    if at < stop {
      guard bytes[at] == UInt8(ascii: "e") || bytes[at] == UInt8(ascii: "E") else { return nil }
      isSimple = false
      at += 1
      if at < stop, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") { at += 1 }
      guard at < stop else { return nil }
      while at < stop {
        guard bytes[at] &- 0x30 < 10 else { return nil }
        at += 1
      }
    }
    if isSimple, mantissa < 1 << 53, scale >= -22 {
      let value = Double(mantissa) / Self.powersOfTen[-scale]
      return negative ? -value : value
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<stop]), as: UTF8.self)
    let plain =
      decimalMark == UInt8(ascii: ".")
      ? text : text.replacing(Character(Unicode.Scalar(decimalMark)), with: ".")
    // A number too large for a double is infinite, one too small is nought: neither is what was written.
    guard let value = Double(plain), value.isFinite, value != 0 || mantissa == 0 else { return nil }
    return value
  }

  /// Whether the digits begin with a nought that a quantity would not have, as codes do: 007, 02139.
  package func looksLikeCode(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { looksLikeCode($0, 0, $0.count) }
  }

  @inline(__always)
  package func looksLikeCode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
      at += 1
    }
    return at + 1 < end && bytes[at] == UInt8(ascii: "0") && bytes[at + 1] &- 0x30 < 10
  }

  private static let powersOfTen: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}

extension String {
  fileprivate func replacing(_ one: Character, with other: Character) -> String {
    String(map { $0 == one ? other : $0 })
  }
}
