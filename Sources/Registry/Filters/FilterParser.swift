internal import RegistryFiles
package import Diagnostics

extension Filter {
  /// Reads a condition against a registry's columns: a name, a level or a sign that is not right is an error with
  /// its position and the nearest right word.
  package static func parse(
    _ text: String, at place: Place, columns registry: RegistryTable, problems: inout [Diagnostic]
  ) -> Filter? {
    var parser = FilterParser(text: text, place: place, registry: registry)
    do {
      let condition = try parser.parse()
      return Filter(condition: condition, text: text)
    } catch {
      problems.append(error)
      return nil
    }
  }
}

private struct FilterParser {
  struct Token {
    enum Kind: Equatable { case word, quoted, sign, end }
    var kind: Kind
    var text: String
    var offset: Int
  }

  private static let mostTokens = 2000
  /// Signs as other languages have them.
  private static let otherSigns = ["==": "=", "<>": "!="]

  let text: String
  let place: Place
  let registry: RegistryTable
  private var tokens: [Token] = []
  private var position = 0
  private var depth = 0

  init(text: String, place: Place, registry: RegistryTable) {
    self.text = text
    self.place = place
    self.registry = registry
  }

  mutating func parse() throws(Diagnostic) -> Filter.Condition {
    try tokenize()
    // A condition is evaluated by recursion over its parts.
    guard tokens.count <= Self.mostTokens else {
      throw problem("it has more than \(Self.mostTokens) words and signs", at: tokens[Self.mostTokens])
    }
    if current.kind == .word, current.text == "all", tokens.count == 2 { return .all }
    let condition = try disjunction()
    guard current.kind == .end else {
      throw problem(
        "unexpected '\(current.text)', expected 'and', 'or' or the end", suggestion: keyword(["and", "or"]))
    }
    return condition
  }

  private var current: Token { tokens[position] }

  private mutating func take(_ words: String...) -> Bool {
    guard current.kind != .quoted, words.contains(current.text) else { return false }
    position += 1
    return true
  }

  private func problem(_ message: String, at token: Token? = nil, suggestion: String? = nil) -> Diagnostic {
    let token = token ?? current
    var spot = place
    if spot.column > 0 { spot.column += token.offset }
    spot.length = max(1, token.text.unicodeScalars.count)
    return .error("filter", "in the condition '\(text)': \(message)", at: spot, suggestion: suggestion)
  }

  /// The word of the grammar that was meant, where it is written in capitals or as other languages have it.
  private func keyword(_ words: [String]) -> String? {
    let others = ["&": "and", "&&": "and", "|": "or", "||": "or", "!": "not"]
    let word = others[current.text] ?? current.text.lowercased()
    return words.contains(word) ? word : nil
  }

  private mutating func disjunction() throws(Diagnostic) -> Filter.Condition {
    var result = try conjunction()
    while take("or") { result = .or(result, try conjunction()) }
    return result
  }

  private mutating func conjunction() throws(Diagnostic) -> Filter.Condition {
    var result = try negation()
    while take("and") { result = .and(result, try negation()) }
    return result
  }

  private mutating func negation() throws(Diagnostic) -> Filter.Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw problem("nested deeper than 100 levels") }
    if take("not") { return .not(try negation()) }
    if take("(") {
      let inner = try disjunction()
      guard take(")") else { throw problem("expected ')'") }
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(Diagnostic) -> Filter.Condition {
    let token = current
    guard token.kind == .word || token.kind == .quoted else {
      throw problem(
        token.kind == .end
          ? "it ends where a column is expected" : "expected a column, found '\(token.text)'",
        suggestion: keyword(["not"]))
    }
    guard let column = registry[token.text] else {
      throw problem(
        "unknown column '\(token.text)'",
        suggestion: keyword(["not", "all"]) ?? nearestWord(to: token.text, among: registry.columnNames))
    }
    position += 1
    if take("missing") { return .missing(column: column.name) }
    if take("in") { return try membership(column) }
    guard current.kind == .sign, let comparison = Filter.Comparison(rawValue: current.text) else {
      throw problem(
        "expected =, !=, <, <=, >, >=, in or missing after '\(column.name)'",
        suggestion: Self.otherSigns[current.text] ?? keyword(["in", "missing"]))
    }
    let sign = current
    position += 1
    let value = current
    guard value.kind == .word || value.kind == .quoted else {
      throw problem("expected a value after '\(sign.text)'")
    }
    position += 1
    return try condition(column, comparison, sign, value)
  }

  private func condition(
    _ column: Column, _ comparison: Filter.Comparison, _ sign: Token, _ value: Token
  ) throws(Diagnostic) -> Filter.Condition {
    let other = value.kind == .word ? registry[value.text] : nil
    if column.numbers != nil {
      if let number = number(value.text, for: column) {
        return .number(column: column.name, comparison, number)
      }
      let fitting = registry.columns.filter {
        $0.numbers != nil && $0.field.kind.counts(as: column.field.kind)
      }
      if let other, fitting.contains(where: { $0.name == other.name }) {
        return .columns(column.name, comparison, other.name)
      }
      throw problem(
        "'\(value.text)' is neither \(column.field.kind.words) nor a column of such", at: value,
        suggestion: moment(meant: value.text, for: column)
          ?? nearestWord(to: value.text, among: fitting.map(\.name)))
    }
    guard comparison == .equal || comparison == .notEqual else {
      throw problem("\(column.name) has no order: only = and != compare it", at: sign)
    }
    let levels = column.levels ?? []
    if let level = level(value.text, of: column) { return .level(column: column.name, comparison, level) }
    if let other, other.levels != nil { return .columns(column.name, comparison, other.name) }
    throw problem(
      "\(column.name) is never '\(value.text)', expected \(levels.prefix(12).joined(separator: ", "))",
      at: value,
      suggestion: nearestWord(to: value.text, among: levels))
  }

  private mutating func membership(_ column: Column) throws(Diagnostic) -> Filter.Condition {
    guard take("(") else { throw problem("expected '(' after 'in'") }
    var numbers: [Double] = []
    var levels: [String] = []
    repeat {
      let value = current
      guard value.kind == .word || value.kind == .quoted else { throw problem("expected a value") }
      position += 1
      if column.numbers != nil {
        guard let number = number(value.text, for: column) else {
          throw problem(
            "'\(value.text)' is not \(column.field.kind.words)", at: value,
            suggestion: moment(meant: value.text, for: column))
        }
        numbers.append(number)
      } else {
        guard let level = level(value.text, of: column) else {
          throw problem(
            "\(column.name) is never '\(value.text)'", at: value,
            suggestion: nearestWord(to: value.text, among: column.levels ?? []))
        }
        levels.append(level)
      }
    } while take(",")
    guard take(")") else { throw problem("expected ',' or ')'") }
    return .among(column: column.name, numbers: numbers, levels: levels)
  }

  private func number(_ text: String, for column: Column) -> Double? {
    switch column.field.kind {
    case let kind where kind.readsMoments: kind.moment(text[...])
    default:
      Array(text.utf8).withUnsafeBufferPointer { NumberParser().parse($0, 0, $0.count) }
    }
  }

  /// The first day or month of a year or month that stands where a whole date is wanted.
  private func moment(meant text: String, for column: Column) -> String? {
    ["-01", "-01-01", "T00:00", "-01T00:00", "-01-01T00:00"].map { text + $0 }.first {
      column.field.kind.moment($0[...]) != nil
    }
  }

  private func level(_ text: String, of column: Column) -> String? {
    column.level(named: text) ?? (registry.isOpen ? text : nil)
  }

  private mutating func tokenize() throws(Diagnostic) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\n" }
    while index < scalars.count {
      let scalar = scalars[index]
      if isSpace(scalar) {
        index += 1
      } else if scalar == "\"" || scalar == "'" {
        guard let end = scalars[(index + 1)...].firstIndex(of: scalar) else {
          throw problem(
            "a quote is never closed", at: Token(kind: .quoted, text: String(scalar), offset: index))
        }
        tokens.append(Token(kind: .quoted, text: Self.string(scalars[(index + 1)..<end]), offset: index))
        index = end + 1
      } else if "()=!<>,".unicodeScalars.contains(scalar) {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let isPair =
          next == "=" && "=!<>".unicodeScalars.contains(scalar) || scalar == "<" && next == ">"
        let text = Self.string(scalars[index..<(isPair ? index + 2 : index + 1)])
        tokens.append(Token(kind: .sign, text: text, offset: index))
        index += isPair ? 2 : 1
      } else {
        let end =
          scalars[index...].firstIndex { isSpace($0) || "()=!<>,\"'".unicodeScalars.contains($0) }
          ?? scalars.count
        tokens.append(Token(kind: .word, text: Self.string(scalars[index..<end]), offset: index))
        index = end
      }
    }
    tokens.append(Token(kind: .end, text: "the end", offset: scalars.count))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
