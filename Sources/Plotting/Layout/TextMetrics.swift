internal import Wording

/// How wide a text is, before any browser has drawn it.
package enum TextMetrics {
  /// In the unit of `size`; the widest face of the system stack, so that what fits here fits everywhere.
  package static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    Double(thousandths(text, bold: bold)) * size / 1000
  }

  /// Of an em.
  private static func thousandths(_ text: some StringProtocol, bold: Bool) -> Int {
    let table = bold ? TextWidths.bold : TextWidths.regular
    let others = bold ? TextWidths.boldOthers : TextWidths.regularOthers
    var sum = 0
    for scalar in text.unicodeScalars.lazy.map(ApartLetters.plain) {
      let value = scalar.value
      if value >= 32, value < 127 {
        sum += table[Int(value) - 32]
      } else if let width = others[value] {
        sum += width
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        sum += value >= 0x1100 ? 1000 : 800
      }
    }
    return sum
  }

  /// Less than anyone sees: a limit that was itself computed from the text must hold it.
  private static let slack = 0.001

  /// The text in lines no wider than `width`, broken at spaces; a word that is wider is cut with an ellipsis. At
  /// most `lines` lines.
  package static func wrap(
    _ text: String, size: Double, width limit: Double, lines most: Int = 3, bold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let candidate = lines.last.map { $0 + " " + word } ?? String(word)
      if width(candidate, size: size, bold: bold) <= limit + slack, !lines.isEmpty {
        lines[lines.count - 1] = candidate
      } else {
        lines.append(cut(String(word), size: size, width: limit, bold: bold))
      }
    }
    guard lines.count > most else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return Array(lines[..<(most - 1)]) + [cut(rest, size: size, width: limit, bold: bold)]
  }

  /// The text, shortened by an ellipsis where it is wider than `limit`.
  package static func cut(_ text: String, size: Double, width limit: Double, bold: Bool = false) -> String {
    guard width(text, size: size, bold: bold) > limit + slack else { return text }
    // Character by character: texts of others may be long, and none is measured twice.
    var sum = thousandths("…", bold: bold)
    var kept = text.prefix { character in
      sum += thousandths(String(character), bold: bold)
      return Double(sum) * size / 1000 <= limit
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept) + "…"
  }
}
