/// The string literals of a Swift file, as far as a test needs to know them.
struct SwiftSource {
  struct Call: Hashable {
    /// `.error`, `list.append`.
    var name: String
    /// Whether it is handed `&problems`, into which it tells.
    var isHandedProblems = false
  }

  struct Literal {
    var line: Int
    /// Interpolated values as a space.
    var text: String
    /// The calls that it is an argument of, outermost first: `.append`, `.error`.
    var calls: [Call]
    /// The type whose body it stands in, with what it conforms to.
    var type: String
    /// The literal that it is the value of in a dictionary: `class` of `["class": "sub"]`.
    var key: String?
  }

  struct Use {
    var name: String
    var line: Int
    var calls: [Call]
  }

  private(set) var literals: [Literal] = []
  /// Names with a dot behind them, such as `DataWords.` of `DataWords.noRows`, where each is used.
  private(set) var uses: [Use] = []
  /// Functions by name, each with the text of its body.
  private(set) var functions: [(name: String, body: String)] = []

  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var open: [Bracket] = []
  /// Calls in the order in which they open; literals and uses refer to them until all are read.
  private var calls: [Call] = []
  private var literalCalls: [[Int]] = []
  private var useCalls: [[Int]] = []

  private struct Bracket {
    var character: Character
    var call: Int?
    var type = ""
    var function: (name: String, start: Int)?
  }

  init(_ text: String) {
    characters = Array(text)
    scan(until: nil)
    for index in literals.indices { literals[index].calls = literalCalls[index].map { calls[$0] } }
    for index in uses.indices { uses[index].calls = useCalls[index].map { calls[$0] } }
  }

  private var stack: [Int] { open.compactMap(\.call) }
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
      } else if character == "&", let call = stack.last {
        advance()
        var path = ""
        while position < characters.count, characters[position].isLetter || characters[position] == "." {
          path.append(characters[position])
          advance()
        }
        if path.hasSuffix("problems") { calls[call].isHandedProblems = true }
      } else if "([{".contains(character) {
        begin(character)
      } else if ")]}".contains(character) {
        if let function = open.popLast()?.function {
          functions.append((function.name, String(characters[function.start..<position])))
        }
        advance()
        if let end, open.count == end { return }
      } else if character == ".", let name = Optional(name(before: position)),
        name.first?.isUppercase == true,
        !name.contains(".")
      {
        uses.append(Use(name: name, line: line, calls: []))
        useCalls.append(stack)
        advance()
      } else {
        advance()
      }
    }
  }

  private mutating func begin(_ character: Character) {
    var bracket = Bracket(character: character)
    let name = name(before: position)
    if character == "(", !name.isEmpty {
      bracket.call = calls.count
      calls.append(Call(name: name))
    } else if character == "{" {
      bracket.type = declaration()
      bracket.function = function().map { ($0, position) }
    }
    open.append(bracket)
    advance()
  }

  private mutating func literal() {
    let start = line
    let stack = stack
    let owner = type
    let key = key()
    let fence = starts("\"\"\"") ? "\"\"\"" : "\""
    advance(fence.count)
    var text = ""
    while position < characters.count, !starts(fence) {
      if starts("\\(") {
        text += " "
        advance()
        let depth = open.count
        open.append(Bracket(character: "("))
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
    literals.append(Literal(line: start, text: text, calls: [], type: owner, key: key))
    literalCalls.append(stack)
  }

  /// The literal before `: `, where one ends there.
  private func key() -> String? {
    guard position >= 3, characters[position - 1] == " ", characters[position - 2] == ":",
      characters[position - 3] == "\""
    else { return nil }
    return literals.last?.text
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

  /// The name of the function whose body opens here; its signature may stand on several lines, and no brace before it.
  private func function() -> String? {
    var start = position
    while start > 0, !"{}".contains(characters[start - 1]), position - start < 800 { start -= 1 }
    let words = String(characters[start..<position])
    guard let range = words.ranges(of: "func ").last else { return nil }
    return String(words[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
  }
}
