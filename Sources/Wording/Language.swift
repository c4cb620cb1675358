package import Notation

/// A language that the program's own words are written in. Every message has its phrase, or it does not compile.
package protocol Language: Sendable {
  /// As BCP 47 has it: `en`.
  var tag: String { get }
  var numbers: NumberMarks { get }

  func say(_ message: FigureMessage) -> Phrase
  func say(_ message: TableMessage) -> Phrase
}
