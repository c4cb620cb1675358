internal import Diagnostics
internal import Markup

/// The commands of a formula.
extension FormulaParser {
  mutating func command(_ name: String, _ token: TeXToken) -> Atom? {
    if let sign = TeXSymbols.letters[name] { return Atom(node: element("mi", [:], .text(sign))) }
    if let sign = TeXSymbols.capitals[name] {
      return Atom(node: element("mi", ["mathvariant": "normal"], .text(sign)))
    }
    if let sign = TeXSymbols.operators[name] { return Atom(node: element("mo", [:], .text(sign))) }
    if let sign = TeXSymbols.fences[name] {
      return Atom(node: element("mo", ["stretchy": "false"], .text(sign)))
    }
    if let sign = TeXSymbols.large[name] {
      return Atom(node: element("mo", [:], .text(sign)), takesLimits: true)
    }
    if let sign = TeXSymbols.integrals[name] { return Atom(node: element("mo", [:], .text(sign))) }
    if TeXSymbols.functions.contains(name) { return Atom(node: function(name)) }
    if TeXSymbols.limits.contains(name) { return Atom(node: function(name), takesLimits: true) }
    if let width = TeXSymbols.spaces[name] { return Atom(node: element("mspace", ["width": width])) }
    if let sign = TeXSymbols.accents[name] {
      guard let base = argument(of: "\\" + name) else { return nil }
      let accent = element(
        "mo", ["stretchy": ["widehat", "widetilde"].contains(name) ? "true" : "false"],
        .text(sign))
      return Atom(node: element("mover", ["accent": "true"], base, accent))
    }
    if let side = TeXSymbols.rules[name] {
      // Fonts stretch no bar over several letters in every browser; a border is drawn by all.
      return argument(of: "\\" + name).map {
        Atom(node: element("mrow", ["style": "border-\(side):.06em solid;padding-\(side):.12em"], $0))
      }
    }
    if let brace = TeXSymbols.braces[name] {
      guard let base = argument(of: "\\" + name) else { return nil }
      let sign = element("mo", ["stretchy": "true"], .text(brace.sign))
      return Atom(node: element(brace.isOver ? "mover" : "munder", [:], base, sign), takesLimits: true)
    }
    if let variant = TeXSymbols.texts[name] { return text(name, variant, token) }
    if let alphabet = TeXSymbols.alphabets[name == "mathscr" ? "mathcal" : name] {
      return argument(of: written(name)).map { base in
        let letters = base.plainText.map {
          Self.letter($0, alphabet.capital, alphabet.small, alphabet.others)
        }
        return Atom(node: element("mi", [:], .text(letters.joined())))
      }
    }
    return structure(name, token)
  }

  private func written(_ name: String) -> String { "\\" + name }

  private static func letter(
    _ letter: Character, _ capital: UInt32, _ small: UInt32?, _ others: [Character: String]
  ) -> String {
    if let own = others[letter] { return own }
    guard let scalar = letter.unicodeScalars.first, scalar.isASCII else { return String(letter) }
    let offset: UInt32? =
      switch scalar {
      case "A"..."Z": capital + scalar.value - 65
      case "a"..."z": small.map { $0 + scalar.value - 97 }
      default: nil
      }
    return offset.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(letter)
  }

  private func function(_ name: String) -> Node { element("mi", [:], .text(name)) }

  private mutating func structure(_ name: String, _ token: TeXToken) -> Atom? {
    let written = "\\" + name
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac":
      guard let upper = argument(of: written, "the numerator"),
        let lower = argument(of: written, "the denominator")
      else { return nil }
      let fraction = element("mfrac", [:], upper, lower)
      return Atom(
        node: name == "dfrac"
          ? element("mstyle", ["displaystyle": "true"], fraction)
          : name == "tfrac" ? element("mstyle", ["displaystyle": "false"], fraction) : fraction)
    case "binom", "dbinom", "tbinom":
      guard let upper = argument(of: written, "the upper number"),
        let lower = argument(of: written, "the lower number")
      else { return nil }
      return Atom(
        node: element(
          "mrow", [:], element("mo", [:], "("), element("mfrac", ["linethickness": "0"], upper, lower),
          element("mo", [:], ")")))
    case "sqrt": return root()
    case "left": return fenced(token)
    case "big", "Big", "bigl", "bigr", "Bigl", "Bigr":
      let size = name.first == "B" ? "1.8em" : "1.2em"
      return Atom(
        node: element("mo", ["stretchy": "true", "minsize": size, "maxsize": size], .text(delimiter() ?? "")))
    case "stackrel", "overset", "underset":
      guard let small = argument(of: written), let base = argument(of: written) else { return nil }
      return Atom(node: element(name == "underset" ? "munder" : "mover", [:], base, small))
    case "begin": return environment(token)
    case "not":
      guard let base = argument(of: written) else { return nil }
      return Atom(node: element("mo", [:], .text(base.plainText + "\u{338}")))
    case "middle": return Atom(node: element("mo", ["stretchy": "true"], .text(delimiter() ?? "")))
    case "substack": return argument(of: written).map { Atom(node: $0) }
    case "boxed":
      return argument(of: written).map {
        Atom(node: element("mrow", ["style": "border:.06em solid;padding:.2em"], $0))
      }
    case "phantom": return argument(of: written).map { Atom(node: element("mphantom", [:], $0)) }
    case "xrightarrow", "xleftarrow":
      let arrow = element("mo", ["stretchy": "true"], name == "xrightarrow" ? "→" : "←")
      return argument(of: written).map { Atom(node: element("mover", [:], arrow, $0)) }
    case "displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle", "limits", "nolimits", "hline":
      return nil
    case "\\", "cr":
      if tokens[position...].contains(where: { $0.kind != .space }) { warn(MathWords.lineEnd, token) }
      return nil
    case _ where TeXSymbols.numbers.contains(name):
      warn(MathWords.number(name), token)
      skipGroup()
      return nil
    default:
      if let advice = TeXSymbols.advice[name] {
        complain(MathWords.other(name, advice), token)
      } else {
        // A short name is near to many that mean something else.
        let near = name.count > 3 ? nearestWord(to: name, among: TeXSymbols.all) : nil
        complain(MathWords.unknown(name), token, suggestion: near.map { "\\" + $0 })
      }
      return Atom(node: element("merror", [:], element("mtext", [:], .text(name))))
    }
  }

  private mutating func root() -> Atom? {
    skipSpaces()
    var index: [Node]?
    if next?.kind == .sign("[") {
      let open = next
      position += 1
      index = row(until: .bracket)
      if next?.kind == .sign("]") {
        position += 1
      } else {
        complain(MathWords.missing("]", after: "\\sqrt["), open)
      }
    }
    guard let base = argument(of: "\\sqrt", "what the root is of") else { return nil }
    guard let index else { return Atom(node: element("msqrt", [:], base)) }
    return Atom(node: element("mroot", [:], base, element("mrow", [:], index)))
  }

  /// The bracket behind `\left` or `\right`; empty for a point.
  mutating func delimiter() -> String? {
    skipSpaces()
    guard let token = next else {
      complain(MathWords.delimiter, nil)
      return nil
    }
    position += 1
    switch token.kind {
    case .sign("."): return ""
    case .sign(let scalar) where "()[]|/<>".unicodeScalars.contains(scalar):
      return scalar == "<" ? "⟨" : scalar == ">" ? "⟩" : String(scalar)
    case .command(let name):
      if let sign = TeXSymbols.fences[name] { return sign }
    default: break
    }
    complain(MathWords.delimiter, token)
    position -= 1
    return nil
  }

  private mutating func fenced(_ token: TeXToken) -> Atom? {
    let open = delimiter() ?? ""
    var inner = row(until: .right)
    var close = ""
    if next?.kind == .command("right") {
      position += 1
      close = delimiter() ?? ""
    } else {
      complain(MathWords.leftWithoutRight, token)
    }
    inner = bracketed(inner, open, close)
    return Atom(node: element("mrow", [:], inner))
  }

  func bracketed(_ nodes: [Node], _ open: String, _ close: String) -> [Node] {
    func bracket(_ sign: String, _ form: String) -> [Node] {
      sign.isEmpty ? [] : [element("mo", ["stretchy": "true", "fence": "true", "form": form], .text(sign))]
    }
    return bracket(open, "prefix") + nodes + bracket(close, "postfix")
  }

  /// The words of `\text{…}`, as they stand; letters of `\mathbf{…}` in their style.
  private mutating func text(_ name: String, _ variant: String, _ token: TeXToken) -> Atom? {
    skipSpaces()
    let takesLimits = name == "operatorname" && next?.kind == .sign("*")
    if takesLimits { position += 1 }
    guard next?.kind == .open else {
      if name.hasPrefix("text") || name == "mbox" {
        complain(MathWords.missing("{…}", after: "\\" + name), token)
        return nil
      }
      return argument(of: "\\" + name).map { Atom(node: styled($0.plainText, name, variant)) }
    }
    let open = next
    position += 1
    var words = ""
    var level = 1
    while let token = next {
      position += 1
      switch token.kind {
      case .open: level += 1
      case .close: level -= 1
      case .command(let name):
        words += TeXSymbols.all.contains(name) ? symbol(name) : TeXSymbols.spaces[name] == nil ? name : " "
      case .number(let text): words += text
      case .letter(let scalar), .sign(let scalar): words.unicodeScalars.append(scalar)
      case .superscript: words += "^"
      case .subscript: words += "_"
      case .ampersand: words += "&"
      case .prime: words += "’"
      case .space: words += " "
      }
      if level == 0 { return Atom(node: styled(words, name, variant), takesLimits: takesLimits) }
    }
    complain(MathWords.openBrace, open)
    return Atom(node: styled(words, name, variant))
  }

  private func symbol(_ name: String) -> String {
    TeXSymbols.letters[name] ?? TeXSymbols.capitals[name] ?? TeXSymbols.operators[name] ?? name
  }

  private func styled(_ words: String, _ name: String, _ variant: String) -> Node {
    let style: String? =
      switch variant {
      case "bold": "font-weight:bold"
      case "italic": "font-style:italic"
      default: nil
      }
    if name == "operatorname" { return element("mi", ["mathvariant": "normal"], .text(words)) }
    if name.hasPrefix("math") || name == "boldsymbol" {
      return element(
        "mi",
        [
          "mathvariant": variant == "normal" || words.count == 1 && variant == "bold" ? "normal" : nil,
          "style": style,
        ], .text(words))
    }
    // Spaces at the ends of a text collapse.
    let kept = words.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
    return element("mtext", ["style": style], .text(kept))
  }

  /// What stands in braces, and says nothing here.
  mutating func skipGroup() {
    if next?.kind == .sign("*") { position += 1 }
    guard next?.kind == .open else { return }
    var level = 0
    repeat {
      if next?.kind == .open { level += 1 }
      if next?.kind == .close { level -= 1 }
      position += 1
    } while level > 0 && position < tokens.count
  }

  /// A name in braces.
  mutating func name() -> String? {
    skipSpaces()
    guard next?.kind == .open else { return nil }
    position += 1
    var result = ""
    while let token = next {
      position += 1
      switch token.kind {
      case .letter(let scalar), .sign(let scalar): result.unicodeScalars.append(scalar)
      case .close: return result
      default: return nil
      }
    }
    return nil
  }
}
