internal import Notation

/// A made-up patient's number as a cell has it.
enum MadeUpNumber {
  /// With the plain minus sign.
  static func text(_ value: Double, places: Int, mark: UInt8 = UInt8(ascii: ".")) -> String {
    let text = Numbers.english.decimal(value, places: places)
    let plain = text.hasPrefix(minusSign) ? "-" + text.dropFirst(minusSign.count) : text
    return mark == UInt8(ascii: ",") ? String(plain.map { $0 == "." ? "," : $0 }) : plain
  }
}
