internal import Diagnostics

/// Signs that stand for an answer and for no word of it.
package enum Tick {
  /// Signs that stand for yes and for no word.
  private static let ticks: Set<String> = [
    "x", "xx", "+", "✓", "✔", "☑", "☒", "√", "●", "•", "○", "◯", "〇", "×", "✗", "✘",
  ]

  package static func isTick(_ text: String) -> Bool {
    ticks.contains(
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFE0F && $0 != " " }))
        .lowercased())
  }

  /// A cross ticks a box, and beside a circle it is no.
  package static func isCross(_ text: String) -> Bool { ["×", "✗", "✘"].contains(text) }

  package static func isDash(_ text: String) -> Bool {
    ["-", "--", "–", "—", "/"].contains(String(Substring(text).trimmed))
  }
}
