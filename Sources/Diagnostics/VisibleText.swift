/// What others wrote, as it may stand in a line of a terminal or a log: signs that would move the cursor, end the line
/// or turn the direction of writing are spelt out, such as `\u{1B}`.
package func visible(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: isUnseen) else { return String(text) }
  return text.unicodeScalars.map { isUnseen($0) ? spelt($0) : String($0) }.joined()
}

/// A finished text of several lines: its line ends stay.
package func visibleLines(_ text: String) -> String {
  let isHarmful = { (scalar: Unicode.Scalar) in scalar != "\n" && scalar != "\t" && isUnseen(scalar) }
  guard text.unicodeScalars.contains(where: isHarmful) else { return text }
  return text.unicodeScalars.map { isHarmful($0) ? spelt($0) : String($0) }.joined()
}

/// Whether a sign changes what stands around it without being seen.
func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}

private func spelt(_ scalar: Unicode.Scalar) -> String {
  "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
}
