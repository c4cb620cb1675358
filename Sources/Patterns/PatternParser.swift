internal import Diagnostics

/// What a pattern says, before its steps are written.
indirect enum PatternTree {
  case step(BoundedPattern.Step)
  case sequence([PatternTree])
  case choice([PatternTree])
  case repeated(PatternTree, Int, Int?)
}

/// Reads the regular expressions that XML Schema, Frictionless and Swift have in common: `.`, `[…]`, `\d \w \s`,
/// `\p{L}`, groups, `|`, `* + ? {2,3}`, `^ $ \b`.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0

  package init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  package mutating func parse() throws(BoundedPattern.Fault) -> PatternTree {
    let tree = try choice()
    guard next == nil else { throw .syntax(PatternWords.unopened) }
    return tree
  }

  private mutating func choice() throws(BoundedPattern.Fault) -> PatternTree {
    depth += 1
    guard depth <= 100 else { throw .tooLong }
    defer { depth -= 1 }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(BoundedPattern.Fault) -> PatternTree {
    var parts: [PatternTree] = []
    while let scalar = next, scalar != "|", scalar != ")" { parts.append(try repetition()) }
    return .sequence(parts)
  }

  private mutating func repetition() throws(BoundedPattern.Fault) -> PatternTree {
    var tree = try atom()
    while let scalar = next {
      let bounds: (Int, Int?)
      switch scalar {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        bounds = try counts()
        at -= 1
      default: return tree
      }
      at += 1
      // Whether as little or as much as can be is taken makes no difference to a match of the whole.
      if take("+") { throw .unsupported(PatternWords.possessive) }
      _ = take("?")
      tree = .repeated(tree, bounds.0, bounds.1)
    }
    return tree
  }

  /// `{2}`, `{2,}`, `{2,3}`, `{,3}`; stops behind it.
  private mutating func counts() throws(BoundedPattern.Fault) -> (Int, Int?) {
    let end = scalars[at...].firstIndex(of: "}")
    guard let end else { throw .syntax(PatternWords.count) }
    let inner = String(String.UnicodeScalarView(scalars[(at + 1)..<end]))
    at = end + 1
    let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(read: $0) : nil }
    switch (parts.count, numbers.first ?? nil, numbers.last ?? nil) {
    case (1, let count?, _): return (try bounded(count), count)
    case (2, let least?, nil) where parts[1].isEmpty: return (try bounded(least), nil)
    case (2, let least?, let most?) where least <= most: return (try bounded(least), try bounded(most))
    case (2, nil, let most?) where parts[0].isEmpty: return (0, try bounded(most))
    default: throw .syntax(PatternWords.count)
    }
  }

  private func bounded(_ count: Int) throws(BoundedPattern.Fault) -> Int {
    guard count <= BoundedPattern.mostSteps else { throw .tooLong }
    return count
  }

  private mutating func atom() throws(BoundedPattern.Fault) -> PatternTree {
    guard let scalar = next else { throw .syntax(PatternWords.unfinished) }
    at += 1
    switch scalar {
    case "(":
      if take("?") {
        if !take(":") { throw .unsupported(PatternWords.lookaround) }
      }
      let inner = try choice()
      guard take(")") else { throw .syntax(PatternWords.unclosedGroup) }
      return inner
    case "[": return .step(.sign(try set()))
    case ".": return .step(.sign(SignSet([.any])))
    case "^": return .step(.start)
    case "$": return .step(.end)
    case "*", "+", "?", "{": throw .syntax(PatternWords.nothingRepeated)
    case "\\": return try escape()
    default: return .step(.sign(SignSet(scalar)))
    }
  }

  private mutating func escape() throws(BoundedPattern.Fault) -> PatternTree {
    switch next {
    case "b": at += 1; return .step(.wordEdge(true))
    case "B": at += 1; return .step(.wordEdge(false))
    case "A": at += 1; return .step(.start)
    case "z", "Z": at += 1; return .step(.end)
    default: return .step(.sign(SignSet([try escapedPart()])))
    }
  }

  /// What stands behind a backslash, in a class or out of it.
  private mutating func escapedPart() throws(BoundedPattern.Fault) -> SignSet.Part {
    guard let scalar = next else { throw .syntax(PatternWords.unfinished) }
    at += 1
    func sign(_ value: UInt32) -> SignSet.Part { .range(value, value) }
    switch scalar {
    case "d": return .digit(true)
    case "D": return .digit(false)
    case "w": return .word(true)
    case "W": return .word(false)
    case "s": return .space(true)
    case "S": return .space(false)
    case "t": return sign(9)
    case "n": return sign(10)
    case "r": return sign(13)
    case "f": return sign(12)
    case "p", "P": return try category(scalar == "p")
    case "x": return sign(try hexadecimal(2))
    case "u": return sign(try hexadecimal(4))
    case "0"..."9": throw .unsupported(PatternWords.backReference)
    case "a"..."z", "A"..."Z": throw .unsupported(PatternWords.escape(String(scalar)))
    default: return sign(scalar.value)
    }
  }

  private mutating func category(_ isWanted: Bool) throws(BoundedPattern.Fault) -> SignSet.Part {
    let known: Set<String> = [
      "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps",
      "Pe",
      "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C",
    ]
    guard take("{"), let end = scalars[at...].firstIndex(of: "}") else {
      throw .syntax(PatternWords.category)
    }
    let name = String(String.UnicodeScalarView(scalars[at..<end]))
    at = end + 1
    guard known.contains(name) else { throw .unsupported(PatternWords.unknownCategory(name)) }
    return .category(name, isWanted)
  }

  private mutating func hexadecimal(_ count: Int) throws(BoundedPattern.Fault) -> UInt32 {
    let end = min(scalars.count, at + count)
    let digits = String(String.UnicodeScalarView(scalars[at..<end]))
    guard digits.utf8.count == count, let value = UInt32(digits, radix: 16), Unicode.Scalar(value) != nil
    else {
      throw .syntax(PatternWords.hexadecimal)
    }
    at = end
    return value
  }

  private mutating func set() throws(BoundedPattern.Fault) -> SignSet {
    var result = SignSet([], isNegated: take("^"))
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      if scalar == "[" { throw .unsupported(PatternWords.innerClass) }
      let low = try member()
      if next == "-", at + 1 < scalars.count, scalars[at + 1] != "]", case .range(let first, _) = low {
        at += 1
        guard case .range(let last, _) = try member(), first <= last else {
          throw .syntax(PatternWords.range)
        }
        result.parts.append(.range(first, last))
      } else {
        result.parts.append(low)
      }
    }
    guard take("]") else { throw .syntax(PatternWords.unclosedClass) }
    return result
  }

  private mutating func member() throws(BoundedPattern.Fault) -> SignSet.Part {
    guard let scalar = next else { throw .syntax(PatternWords.unclosedClass) }
    at += 1
    return scalar == "\\" ? try escapedPart() : .range(scalar.value, scalar.value)
  }
}
