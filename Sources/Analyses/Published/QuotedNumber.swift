/// A number as a source prints it, with the decimals that it prints.
package struct QuotedNumber: Hashable, Sendable {
  package let value: Double
  package let places: Int

  /// Nil for anything but a plain decimal number; a minus may be a hyphen, a minus sign or a dash.
  package init?(_ text: String) {
    var plain = text
    if let sign = plain.unicodeScalars.first, ["\u{2212}", "\u{2013}"].contains(sign) {
      plain.unicodeScalars.removeFirst()
      plain = "-" + plain
    }
    let digits = plain.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard digits.contains(where: { (0x30...0x39).contains($0) }),
      digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let value = Double(plain), value.isFinite
    else { return nil }
    self.value = value
    places =
      digits.firstIndex(of: UInt8(ascii: ".")).map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
  }

  /// Whether a number rounds to this one, up or down at a tie.
  package func isRounding(of exact: Double) -> Bool {
    var half = 0.5
    for _ in 0..<places { half /= 10 }
    return abs(exact - value) <= half * (1 + 1e-9) + abs(exact) * 1e-12
  }
}
