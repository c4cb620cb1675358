internal import Diagnostics

/// Tags that say what a mark says here: their words are shown so, and what to write is told.
package enum HTMLMark {
  case superscript, `subscript`, struck, strong, emphasis, code

  package init?(_ name: String) {
    switch name {
    case "sup": self = .superscript
    case "sub": self = .subscript
    case "del", "s", "strike": self = .struck
    case "b", "strong": self = .strong
    case "i", "em": self = .emphasis
    case "code", "kbd", "samp", "tt": self = .code
    default: return nil
    }
  }

  package var sign: String {
    switch self {
    case .superscript: "^"
    case .subscript: "~"
    case .struck: "~~"
    case .strong: "**"
    case .emphasis: "*"
    case .code: "`"
    }
  }

  /// The sign of a tag that marks words, where Markdown takes it: close to the words, and none of its like within.
  package static func sign(
    of name: String, _ rest: Substring, behind end: Substring.Index, _ marks: inout [String]
  ) -> String? {
    guard let mark = HTMLMark(name) else { return nil }
    if rest.hasPrefix("</") {
      guard marks.last == name else { return nil }
      marks.removeLast()
      return mark.sign
    }
    let inner = rest[end...].prefix(500)
    guard let close = inner.range(of: "</\(name)>") else { return nil }
    let words = inner[..<close.lowerBound]
    guard let first = words.first, let last = words.last, !first.isWhitespace, !last.isWhitespace,
      first != "*", last != "*", !words.contains("<\(name)"), !words.contains("\n\n")
    else { return nil }
    let isTight = mark == .superscript || mark == .subscript
    guard !isTight || !words.contains(where: { $0.isWhitespace || $0 == "<" }) else { return nil }
    marks.append(name)
    return mark.sign
  }
}
