internal import Diagnostics

/// What is said of citations.
enum CitationWords: ProblemWords {
  /// A lone `@name` in a sentence may be no citation at all.
  static func noReference(_ key: String) -> String {
    "'@\(key)' is no reference, and stays text; write \\@ for the sign itself"
  }
}
