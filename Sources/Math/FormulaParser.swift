internal import Diagnostics
internal import Markup

/// Reads TeX by recursive descent into MathML. It never stops at a mistake: each is noted where it stands.
struct FormulaParser {
  struct Problem {
    var message: String
    var offset: Int
    var length: Int
    var suggestion: String?
    /// The formula is whole without it.
    var isWarning = false
  }

  /// What ends a row of signs.
  enum End: Equatable { case formula, brace, bracket, right, cell }

  private(set) var problems: [Problem] = []
  var tokens: [TeXToken]
  var position = 0
  private var depth = 0
  private static let deepest = 60

  init(_ tex: String) { tokens = TeXToken.scan(tex) }

  mutating func formula() -> [Node] {
    if tokens.allSatisfy({ $0.kind == .space }) { complain(MathWords.empty, 0, 1) }
    var nodes = row(until: .formula)
    while position < tokens.count {
      let token = tokens[position]
      position += 1
      switch token.kind {
      case .close: complain(MathWords.closeBrace, token)
      case .command("right"):
        complain(MathWords.rightWithoutLeft, token)
        _ = delimiter()
      case .ampersand: complain(MathWords.strayAmpersand, token)
      default: break
      }
      nodes += row(until: .formula)
    }
    return nodes
  }

  mutating func warn(_ message: String, _ token: TeXToken) {
    problems.append(Problem(message: message, offset: token.offset, length: token.length, isWarning: true))
  }

  mutating func complain(_ message: String, _ token: TeXToken?, suggestion: String? = nil) {
    let last = tokens.last.map { $0.offset + $0.length } ?? 1
    complain(message, token?.offset ?? max(0, last - 1), token?.length ?? 1, suggestion)
  }

  private mutating func complain(
    _ message: String, _ offset: Int, _ length: Int, _ suggestion: String? = nil
  ) {
    problems.append(Problem(message: message, offset: offset, length: length, suggestion: suggestion))
  }

  mutating func skipSpaces() {
    while position < tokens.count, tokens[position].kind == .space { position += 1 }
  }

  var next: TeXToken? { position < tokens.count ? tokens[position] : nil }

  private func ends(_ token: TeXToken, _ end: End) -> Bool {
    switch token.kind {
    case .close, .ampersand, .command("right"): true
    case .command("\\"), .command("cr"), .command("end"): end == .cell
    case .sign("]"): end == .bracket
    default: false
    }
  }

  /// The signs up to what ends them, which is left for the caller.
  mutating func row(until end: End) -> [Node] {
    var nodes: [Node] = []
    while let token = next, !ends(token, end) {
      if token.kind == .space {
        position += 1
        continue
      }
      if let atom = atom() { nodes.append(scripts(on: atom)) }
    }
    return nodes
  }

  /// A sign or a group, as it stands behind `^`, `\frac` and their like; nil where there is none, which is told.
  mutating func argument(of name: String, _ what: String = "what it stands on") -> Node? {
    skipSpaces()
    guard let token = next, !ends(token, .cell) else {
      complain(MathWords.missing(what, after: name), next ?? tokens.last)
      return nil
    }
    // `\frac12` takes a digit each.
    if case .number(let text) = token.kind, text.count > 1, name.hasPrefix("\\") || name == "^" || name == "_"
    {
      let first = String(text.prefix(1))
      tokens[position] = TeXToken(
        kind: .number(String(text.dropFirst())), offset: token.offset + 1, length: token.length - 1)
      return element("mn", [:], .text(first))
    }
    return atom()?.node
  }

  /// A sign with the powers and indices behind it.
  private mutating func scripts(on atom: Atom) -> Node {
    var above: Node?
    var below: Node?
    var primes = 0
    var takesLimits = atom.takesLimits
    scan: while true {
      skipSpaces()
      guard let token = next else { break }
      switch token.kind {
      case .prime:
        primes += 1
        position += 1
      case .superscript:
        position += 1
        if above != nil { complain(MathWords.doubleScript, token) }
        above = argument(of: "^", "a power") ?? above
      case .subscript:
        position += 1
        if below != nil { complain(MathWords.doubleScript, token) }
        below = argument(of: "_", "an index") ?? below
      case .command("limits"), .command("nolimits"):
        takesLimits = token.kind == .command("limits")
        position += 1
      default: break scan
      }
    }
    if primes > 0 {
      let sign = element("mo", ["lspace": "0", "rspace": "0"], .text(String(repeating: "′", count: primes)))
      above = above.map { element("mrow", [:], sign, $0) } ?? sign
    }
    let names = takesLimits ? ("munder", "mover", "munderover") : ("msub", "msup", "msubsup")
    switch (below, above) {
    case (nil, nil): return atom.node
    case (let below?, nil): return element(names.0, [:], atom.node, below)
    case (nil, let above?): return element(names.1, [:], atom.node, above)
    case (let below?, let above?): return element(names.2, [:], atom.node, below, above)
    }
  }

  struct Atom {
    var node: Node
    /// Powers and indices stand above and below it.
    var takesLimits = false
  }

  private mutating func atom() -> Atom? {
    guard let token = next else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      complain(MathWords.tooDeep, token)
      position = tokens.count
      return nil
    }
    position += 1
    switch token.kind {
    case .number(let text): return Atom(node: element("mn", [:], .text(text)))
    case .letter(let scalar): return Atom(node: element("mi", [:], .text(String(scalar))))
    case .sign(let scalar): return Atom(node: sign(scalar))
    case .command(let name): return command(name, token)
    case .open:
      let nodes = row(until: .brace)
      if next?.kind == .close { position += 1 } else { complain(MathWords.openBrace, token) }
      return Atom(node: nodes.count == 1 ? nodes[0] : element("mrow", [:], nodes))
    case .superscript, .subscript:
      // `{}^{14}C`: a power of nothing.
      position -= 1
      return Atom(node: element("mrow"))
    case .prime: return Atom(node: element("mo", [:], "′"))
    case .close, .ampersand, .space: return nil
    }
  }

  private func sign(_ scalar: Unicode.Scalar) -> Node {
    switch scalar {
    case "-": element("mo", [:], "−")
    case "*": element("mo", [:], "∗")
    case "~": element("mspace", ["width": "0.333em"])
    case "(", ")", "[", "]", "|": element("mo", ["stretchy": "false"], .text(String(scalar)))
    default: element("mo", [:], .text(String(scalar)))
    }
  }
}
