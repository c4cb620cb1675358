internal import Diagnostics

/// What is said of citations.
enum CitationWords: ProblemWords {
  static func unknown(_ key: String) -> String {
    let parts = ["sec", "section", "fig", "figure", "tbl", "table", "tab", "chapter", "eq"]
    return "unknown reference '\(key)'"
      + (parts.contains(key.lowercased())
        ? ": to lead to a heading, a figure or a table, write [](#label), with its {#label}" : "")
  }
  static func noFootnote(_ id: String) -> String {
    "the footnote '\(id)' is not defined: write '[^\(id)]: its words', with a colon, on a line of its own"
  }
  /// A lone `@name` in a sentence may be no citation at all.
  static func noReference(_ key: String) -> String {
    "'@\(key)' is no reference, and stays text; write \\@ for the sign itself"
  }
}
