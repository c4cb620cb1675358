/// The innermost bracket of a JSON text that nothing closes: where a file that was cut begins to be incomplete.
struct OpenBracket {
  let sign: Character
  private(set) var line = 1
  private(set) var column = 1

  /// Nil where each bracket is closed.
  init?(in text: String) {
    var open: [(sign: Character, line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    var (isText, isEscaped) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isEscaped: isEscaped = false
      case "\\" where isText: isEscaped = true
      case "\"": isText.toggle()
      case "[" where !isText, "{" where !isText: open.append((Character(scalar), line, column))
      case "]" where !isText, "}" where !isText: _ = open.popLast()
      default: break
      }
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    guard let last = open.last else { return nil }
    (sign, self.line, self.column) = last
  }
}
