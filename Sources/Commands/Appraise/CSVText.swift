internal import Notation
internal import Tables

/// Made-up patients' cells as a CSV has them.
enum CSVText {
  static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// With the plain minus sign.
  static func number(_ value: Double, places: Int, mark: UInt8 = UInt8(ascii: ".")) -> String {
    let text = Numbers.english.decimal(value, places: places)
    let plain = text.hasPrefix(minusSign) ? "-" + text.dropFirst(minusSign.count) : text
    return mark == UInt8(ascii: ",") ? String(plain.map { $0 == "." ? "," : $0 }) : plain
  }

  /// A text that a spreadsheet would compute gets an apostrophe before it, as in the tables of a site.
  private static func quoted(_ plain: String) -> String {
    let text = Table.looksLikeFormula(plain) ? "'" + plain : plain
    guard text.unicodeScalars.contains(where: { "\",\n\r;".unicodeScalars.contains($0) }) else { return text }
    return "\""
      + String(String.UnicodeScalarView(text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })) + "\""
  }
}
