internal import Diagnostics

/// What is said of an author's theme.
enum ThemeWords: ProblemWords {
  static func colour(_ text: String) -> String {
    "\"\(text)\" is no colour, expected # and three or six hexadecimal digits, such as #12436d"
  }

  static func logo(_ path: String) -> String { "the logo '\(path)' is no file of content/" }

  static func font(_ text: String) -> String {
    "\"\(text)\" is no list of fonts, expected names with commas between them, such as Charter, serif"
  }

  /// The ratio rounded down, so that none that fails looks as if it did not.
  static func contrast(_ role: String, on ground: String, _ ratio: Double) -> String {
    let tenths = Int(bounded: (ratio * 10).rounded(.down))
    return "\(role) on \(ground) has a contrast of \(tenths / 10).\(tenths % 10) to 1, expected 4.5 at least"
  }
}
