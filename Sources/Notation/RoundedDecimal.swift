/// A number rounded once to a fixed count of decimals, half away from zero.
///
/// Rounding works on the shortest decimal that reads back to the same double, so that 1.005 to two decimals is
/// 1.01 as its reader expects, though the double lies a hair below. Ratios of whole numbers are rounded exactly
/// by ``init(ratio:of:scale:places:)``.
package struct RoundedDecimal: Hashable, Sendable {
  /// True for values below zero that do not round to zero: there is no "−0.0".
  package let isNegative: Bool
  /// The digits before the decimal mark, at least one.
  package let whole: String
  /// The digits after it, exactly as many as asked for.
  package let fraction: String

  /// Nil where the value is not finite. `places` below 0 is taken as 0.
  package init?(_ value: Double, places: Int) {
    guard value.isFinite else { return nil }
    let (digits, exponent) = Self.decimalDigits(of: abs(value))
    self.init(digits: digits, pointAt: exponent, places: max(0, places), isNegative: value < 0)
  }

  /// `numerator / denominator × scale`, exact in whole numbers. Nil where the denominator is not positive or
  /// the product leaves the range of `Int`.
  package init?(ratio numerator: Int, of denominator: Int, scale: Int = 1, places: Int) {
    guard denominator > 0, places >= 0, places < 16 else { return nil }
    var power = 1
    for _ in 0..<places { power *= 10 }
    let (scaled, overflow) = numerator.magnitude.multipliedReportingOverflow(by: UInt(scale * power))
    let (doubled, overflowAgain) = scaled.multipliedReportingOverflow(by: 2)
    guard !overflow, !overflowAgain else { return nil }
    let rounded = (doubled / UInt(denominator) + 1) / 2
    var digits = String(rounded)
    if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
    self.whole = String(digits.dropLast(places))
    self.fraction = String(digits.suffix(places))
    self.isNegative = numerator < 0 && rounded != 0
  }

  private init(digits: [UInt8], pointAt point: Int, places: Int, isNegative: Bool) {
    func digit(_ index: Int) -> UInt8 { digits.indices.contains(index) ? digits[index] : 0 }
    let firstKept = min(0, point - 1)
    var kept: [UInt8] = []
    var index = firstKept
    while index < point + places {
      kept.append(digit(index))
      index += 1
    }
    while kept.count < places + 1 { kept.insert(0, at: 0) }
    if digit(point + places) >= 5 {
      var position = kept.count - 1
      while position >= 0, kept[position] == 9 {
        kept[position] = 0
        position -= 1
      }
      if position >= 0 { kept[position] += 1 } else { kept.insert(1, at: 0) }
    }
    let text = String(decoding: kept.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    let whole = text.dropLast(places).drop { $0 == "0" }
    self.whole = whole.isEmpty ? "0" : String(whole)
    self.fraction = String(text.suffix(places))
    self.isNegative = isNegative && kept.contains { $0 != 0 }
  }

  /// The significant digits and how many of them stand before the decimal point.
  private static func decimalDigits(of magnitude: Double) -> (digits: [UInt8], pointAt: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var text = Array(magnitude.description.utf8)[...]
    if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)) ?? 0
      text = text[..<mark]
    }
    for byte in text {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - UInt8(ascii: "0")) }
    }
    return (digits, (point ?? digits.count) + exponent)
  }
}
