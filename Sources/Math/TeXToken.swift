internal import Diagnostics

/// A sign of TeX with its place among the scalars of its formula.
struct TeXToken: Equatable {
  enum Kind: Equatable {
    /// `\alpha`, `\,`: the name without its backslash.
    case command(String)
    case number(String)
    case letter(Unicode.Scalar)
    case sign(Unicode.Scalar)
    case open, close, superscript, `subscript`, ampersand, prime, space
  }

  var kind: Kind
  var offset: Int
  var length: Int

  static func scan(_ text: String) -> [TeXToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [TeXToken] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let kind: Kind
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\\":
        while index < scalars.count, scalars[index].isASCIILetter { index += 1 }
        if index == start + 1, index < scalars.count { index += 1 }
        kind = .command(string(scalars[(start + 1)..<index]))
      case "%":
        // A comment runs to the end of its line.
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
        continue
      case "{": kind = .open
      case "}": kind = .close
      case "^": kind = .superscript
      case "_": kind = .subscript
      case "&": kind = .ampersand
      case "'": kind = .prime
      case "’": kind = .prime
      case _ where scalar.isDigit:
        while index < scalars.count,
          scalars[index].isDigit
            || scalars[index] == "." && index + 1 < scalars.count && scalars[index + 1].isDigit
        {
          index += 1
        }
        kind = .number(string(scalars[start..<index]))
      case _ where scalar.isWhitespace: kind = .space
      case _ where scalar.isLetter: kind = .letter(scalar)
      default: kind = .sign(scalar)
      }
      tokens.append(TeXToken(kind: kind, offset: start, length: index - start))
    }
    return tokens

    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
  }
}
