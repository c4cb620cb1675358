/// What is wrong with a pattern of a dictionary.
package enum PatternWords {
  static let unopened = "a ')' closes nothing"
  static let unclosedGroup = "a '(' is not closed"
  static let unclosedClass = "a '[' is not closed"
  static let unfinished = "it ends in the middle"
  static let nothingRepeated = "a repetition stands behind nothing"
  package static let count = "a '{' is not followed by such as {2}, {2,} or {2,3}"
  package static let range = "a range in [ ] runs backwards"
  package static let category = "\\p is not followed by such as {L}"
  package static let hexadecimal = "\\x or \\u is not followed by its digits"

  static let lookaround = "(?…) other than (?:…)"
  static let backReference = "a reference to a group, such as \\1"
  static let possessive = "a repetition that gives nothing back, such as *+"
  static let innerClass = "a [ ] within a [ ]"
  package static func escape(_ letter: String) -> String { "\\\(letter)" }
  static func unknownCategory(_ name: String) -> String { "\\p{\(name)}" }

  /// The problem of a whole pattern.
  package static func words(_ pattern: String, _ fault: BoundedPattern.Fault) -> String {
    switch fault {
    case .syntax(let words): "the pattern \"\(pattern)\" is no regular expression: \(words)"
    case .unsupported(let form):
      "the pattern \"\(pattern)\" uses \(form), which is not read, since its time has no bound"
    case .tooLong:
      "the pattern \"\(pattern)\" is too long once its repetitions are written out: at most \(BoundedPattern.mostSteps) steps"
    }
  }
}
