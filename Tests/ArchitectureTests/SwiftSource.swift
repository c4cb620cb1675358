/// The string literals of a Swift file, as far as a test needs to know them.
struct SwiftSource {
  struct Literal {
    var line: Int
    /// Interpolated values as a space.
    var text: String
    /// The calls that it is an argument of, outermost first: `.append`, `.error`.
    var calls: [String]
    /// The type whose body it stands in, with what it conforms to.
    var type: String
  }

  private(set) var literals: [Literal] = []
  /// Names with a dot behind them, such as `DataWords.` of `DataWords.noRows`, where each is used.
  private(set) var uses: [(name: String, line: Int, calls: [String])] = []

  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var open: [(bracket: Character, call: String, type: String)] = []

  init(_ text: String) {
    characters = Array(text)
    scan(until: nil)
  }

  private var calls: [String] { open.filter { $0.bracket == "(" && !$0.call.isEmpty }.map(\.call) }
  private var type: String { open.last { !$0.type.isEmpty }?.type ?? "" }

  private func starts(_ mark: String) -> Bool {
    characters[position...].starts(with: mark)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < characters.count {
      if characters[position].isNewline { line += 1 }
      position += 1
    }
  }

  /// Code, to its end or to the bracket that closes an interpolation.
  private mutating func scan(until end: Int?) {
    while position < characters.count {
      let character = characters[position]
      if starts("//") {
        while position < characters.count, !characters[position].isNewline { advance() }
      } else if starts("/*") {
        while position < characters.count, !starts("*/") { advance() }
        advance(2)
      } else if character == "\"" {
        literal()
      } else if "([{".contains(character) {
        open.append((character, name(before: position), character == "{" ? declaration() : ""))
        advance()
      } else if ")]}".contains(character) {
        _ = open.popLast()
        advance()
        if let end, open.count == end { return }
      } else if character == ".", let name = Optional(name(before: position)),
        name.first?.isUppercase == true,
        !name.contains(".")
      {
        uses.append((name, line, calls))
        advance()
      } else {
        advance()
      }
    }
  }

  private mutating func literal() {
    let start = line
    let stack = calls
    let owner = type
    let fence = starts("\"\"\"") ? "\"\"\"" : "\""
    advance(fence.count)
    var text = ""
    while position < characters.count, !starts(fence) {
      if starts("\\(") {
        text += " "
        advance()
        let depth = open.count
        open.append(("(", "", ""))
        advance()
        scan(until: depth)
      } else if characters[position] == "\\" {
        text += " "
        advance(2)
      } else {
        text.append(characters[position])
        advance()
      }
    }
    advance(fence.count)
    literals.append(Literal(line: start, text: text, calls: stack, type: owner))
  }

  /// The name that stands before a place: `.error`, `Diagnostic`.
  private func name(before place: Int) -> String {
    var start = place
    while start > 0,
      characters[start - 1].isLetter || characters[start - 1].isNumber || "._".contains(characters[start - 1])
    {
      start -= 1
    }
    return String(characters[start..<place])
  }

  /// `DataWords: ProblemWords` of the braces that open here, where they are a type's.
  private func declaration() -> String {
    var start = position
    while start > 0, !characters[start - 1].isNewline { start -= 1 }
    let words = String(characters[start..<position])
    for keyword in ["enum ", "struct ", "class ", "extension "] {
      if let range = words.firstRange(of: keyword), !words.contains("func ") {
        return String(words[range.upperBound...])
      }
    }
    return ""
  }
}
