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
}
