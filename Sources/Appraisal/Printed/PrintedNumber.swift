internal import Diagnostics
internal import Notation

/// A number as printed. Its digits say how precise it is.
package struct PrintedNumber: Hashable, Sendable {
  package let value: Double
  /// Digits after the decimal mark.
  package let places: Int
  /// The digits from the first that is not 0, those after the mark included.
  package let significantDigits: Int

  /// Digits with at most one point, already without sign and separators.
  init?(digits: String, isNegative: Bool) {
    guard let magnitude = Double(digits), magnitude.isFinite, digits.utf8.count <= 30 else { return nil }
    value = isNegative ? -magnitude : magnitude
    places =
      digits.utf8.firstIndex(of: UInt8(ascii: ".")).map {
        digits.utf8.distance(from: $0, to: digits.utf8.endIndex) - 1
      } ?? 0
    significantDigits = digits.utf8.filter { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "0") }.count
  }

  /// Fewer digits for the same value; nil where the last digit is not 0.
  var withoutNoughts: PrintedNumber? {
    var digits = Numbers.english.decimal(abs(value), places: places)
    guard places > 1, digits.hasSuffix("0") else { return nil }
    while digits.hasSuffix("0") { digits.removeLast() }
    return PrintedNumber(digits: digits, isNegative: value < 0)
  }

  /// One in the last place.
  var unit: Double { Self.unit(places) }

  /// Digits after the decimal mark up to the last that is not 0.
  var tellingPlaces: Int {
    let digits = Numbers.english.decimal(abs(value), places: places)
    return max(0, places - digits.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count)
  }

  static func unit(_ places: Int) -> Double {
    var unit = 1.0
    for _ in 0..<places { unit /= 10 }
    return unit
  }

  /// Everything that rounds to this, whichever way halves go.
  package var span: Span { Span(value - unit / 2, value + unit / 2) }

  /// Everything that gives this when the digits behind are cut off.
  var cutSpan: Span { value < 0 ? Span(value - unit, value) : Span(value, value + unit) }

  /// True where the two may be one number written with more and with fewer digits.
  func agrees(with other: PrintedNumber) -> Bool {
    if span.meets(other.span) { return true }
    let (coarse, fine) = places < other.places ? (self, other) : (other, self)
    return coarse.places < fine.places && coarse.cutSpan.contains(fine.value)
  }
}
