/// What is said of a formula that cannot be read.
enum MathWords {
  static func unknown(_ command: String) -> String {
    "'\\\(command)' is not part of the mathematics that pages know: fractions, roots, sums, powers, indices, Greek letters, \\text, cases, aligned, matrices"
  }

  static func missing(_ what: String, after command: String) -> String {
    "\(what) is missing after '\(command)'"
  }

  static let openBrace = "this { is never closed"
  static let closeBrace = "this } closes nothing"
  static let openEnvironment = "this \\begin has no \\end"
  static func wrongEnd(_ found: String, _ expected: String) -> String {
    "\\end{\(found)} closes \\begin{\(expected)}"
  }
  static func unknownEnvironment(_ name: String, _ known: [String]) -> String {
    "unknown environment '\(name)', expected \(known.joined(separator: ", "))"
  }
  static let leftWithoutRight = "this \\left has no \\right"
  static let rightWithoutLeft = "this \\right has no \\left"
  static let delimiter = "a bracket is missing after '\\left' or '\\right'; write . for none"
  static let strayAmpersand = "& stands between columns, and there are none here"
  static let doubleScript = "a second power or index on one sign: put braces around the first"
  static func other(_ command: String, _ advice: String) -> String {
    "'\\\(command)' is not part of the mathematics that pages know: \(advice)"
  }
  static func number(_ command: String) -> String {
    "'\\\(command)' is left out: formulas have no numbers here, and nothing refers to them"
  }
  static let lineEnd =
    "a line ends here and none begins: write \\begin{aligned} … \\end{aligned} around the lines"
  static let empty = "the formula is empty"
  static let tooDeep = "braces nested deeper than 60 levels"
}
