/// Comma-separated text for spreadsheets (RFC 4180, with a plain line end).
package enum CSVText {
  package static func lines(_ rows: [[String]]) -> String { rows.map { line($0) + "\n" }.joined() }

  package static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  /// A text that one would take for a formula gets an apostrophe before it (OWASP, CSV injection).
  package static func cell(_ text: String) -> String {
    let guarded = looksLikeFormula(text) ? "'" + text : text
    guard guarded.unicodeScalars.contains(where: { "\",\n\r;".unicodeScalars.contains($0) }) else {
      return guarded
    }
    let doubled = guarded.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  /// Whether a spreadsheet would compute a text rather than show it.
  package static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "=@\t\r".unicodeScalars.contains(first) { return true }
    guard first == "+" || first == "-" else { return false }
    // "-4.0 (-14.3 to 6.3)" is a number with its interval, "-2+3+cmd" is not.
    var isAfterNumber: Bool?
    for part in text.unicodeScalars.dropFirst().split(separator: " ") {
      let isNumber = part.allSatisfy { "0123456789.,()%-±∞–\u{A0}\u{202F}".unicodeScalars.contains($0) }
      guard isNumber || isAfterNumber == true && part.allSatisfy(isOfWord) else { return true }
      isAfterNumber = isNumber
    }
    return isAfterNumber == false
  }

  /// Of what stands between the bounds of an interval, in any language.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII || scalar.properties.isAlphabetic
  }
}
