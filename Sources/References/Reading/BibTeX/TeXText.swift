internal import Foundation

/// The text that a piece of TeX stands for: accents, letters, dashes and quotes; other commands leave their argument,
/// braces and mathematics their content. Italic, sub- and superscripts stay as `<i>`, `<sub>` and `<sup>`.
struct TeXText {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var isInMathematics = false

  static func plain(_ tex: String) -> String {
    var reader = TeXText(tex)
    let text = reader.group(until: nil, depth: 0).precomposedStringWithCanonicalMapping
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }).joined(
      separator: " ")
  }

  private init(_ tex: String) { scalars = Array(tex.unicodeScalars) }

  private mutating func group(until close: Unicode.Scalar?, depth: Int) -> String {
    var text = ""
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == close { return text }
      switch scalar {
      case "{": text += depth < 100 ? group(until: "}", depth: depth + 1) : ""
      case "}": break
      case "$": isInMathematics.toggle()
      case "~": text += "\u{A0}"
      case "-" where peek == "-":
        index += 1
        if peek == "-" {
          index += 1
          text += "—"
        } else {
          text += "–"
        }
      case "`" where peek == "`":
        index += 1
        text += "“"
      case "'" where peek == "'":
        index += 1
        text += "”"
      case "^" where isInMathematics: text += "<sup>\(argument(depth))</sup>"
      case "_" where isInMathematics: text += "<sub>\(argument(depth))</sub>"
      case "\\": text += command(depth)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func command(_ depth: Int) -> String {
    guard let first = peek else { return "" }
    index += 1
    guard first.isASCIILetter else {
      if let mark = Self.signAccents[first] { return accented(mark, depth) }
      return first == "\\" || first == "\n"
        ? " " : first == "," || first == "/" ? "" : String(Character(first))
    }
    var name = String(Character(first))
    while let next = peek, next.isASCIILetter {
      name.unicodeScalars.append(next)
      index += 1
    }
    if let mark = Self.letterAccents[name] {
      skipSpace()
      return accented(mark, depth)
    }
    if let text = Self.letters[name] {
      if peek == "{", index + 1 < scalars.count, scalars[index + 1] == "}" {
        index += 2
      } else {
        skipSpace()
      }
      return text
    }
    switch name {
    case "textit", "emph", "textsl", "mathit": return "<i>\(argument(depth))</i>"
    case "textsuperscript": return "<sup>\(argument(depth))</sup>"
    case "textsubscript": return "<sub>\(argument(depth))</sub>"
    case "url", "href", "textbf", "textrm", "texttt", "textsc", "mathrm", "text", "mbox":
      return argument(depth)
    default:
      skipSpace()
      return ""
    }
  }

  private mutating func skipSpace() { while peek == " " || peek == "\n" { index += 1 } }

  private mutating func argument(_ depth: Int) -> String {
    skipSpace()
    guard let first = peek, depth < 100 else { return "" }
    index += 1
    if first == "{" { return group(until: "}", depth: depth + 1) }
    return first == "\\" ? command(depth + 1) : String(Character(first))
  }

  /// The letter that follows with a combining mark; a dotless i takes its dot's place.
  private mutating func accented(_ mark: Unicode.Scalar, _ depth: Int) -> String {
    var letters = Array(argument(depth + 1).unicodeScalars)
    guard let first = letters.first else { return "" }
    letters[0] = first == "ı" ? "i" : first == "ȷ" ? "j" : first
    letters.insert(mark, at: 1)
    return String(String.UnicodeScalarView(letters))
  }

  private static let signAccents: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}", "=": "\u{304}",
    ".": "\u{307}",
  ]
  private static let letterAccents: [String: Unicode.Scalar] = [
    "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "r": "\u{30A}", "c": "\u{327}", "k": "\u{328}",
    "d": "\u{323}", "b": "\u{331}",
  ]
  private static let letters: [String: String] = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł",
    "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ng": "ŋ", "textendash": "–", "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘",
    "textquotedblleft": "“", "textquotedblright": "”", "textquotesingle": "'", "textasciitilde": "~",
    "textasciicircum": "^", "textbackslash": "\\", "textunderscore": "_", "textregistered": "®",
    "texttrademark": "™", "textcopyright": "©", "textdegree": "°", "ldots": "…", "dots": "…",
    "textellipsis": "…", "pm": "±", "times": "×", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "approx": "≈",
    "sim": "∼", "textgreater": ">", "textless": "<", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
    "kappa": "κ", "lambda": "λ", "mu": "μ", "chi": "χ", "sigma": "σ", "omega": "ω", "Delta": "Δ",
    "textmu": "µ", "textalpha": "α", "textbeta": "β", "S": "§", "pounds": "£", "euro": "€", "texteuro": "€",
    "degree": "°", "circ": "°", "cdot": "·", "textperiodcentered": "·", "quad": " ", "textbar": "|",
  ]
}
