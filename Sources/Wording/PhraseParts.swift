/// A part of a phrase, for those who set it as content and not as a text.
package enum PhrasePart: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis(String)
  /// What is put in here, by its number: a value of a registry that may yet be hidden.
  case gap(Int)
}

extension Phrase {
  /// A place in which something is put that is no text.
  package static func gap(_ number: Int = 0) -> Phrase { Phrase(pieces: [.gap(number)]) }

  func parts(turning words: (String) -> String) -> [PhrasePart] {
    var parts: [PhrasePart] = []
    for piece in pieces {
      switch piece {
      case .gap(let number): parts.append(.gap(number))
      case .code(let text): parts.append(.code(text))
      case .emphasis(let text): parts.append(.emphasis(words(text)))
      case .words, .value:
        let text = piece.text(turning: words)
        if case .text(let last)? = parts.last {
          parts[parts.count - 1] = .text(last + text)
        } else if !text.isEmpty {
          parts.append(.text(text))
        }
      }
    }
    return parts
  }
}

extension Phrase.StringInterpolation {
  /// A name that is typed as it stands.
  package mutating func appendInterpolation(code text: String) { append(.code(text)) }
  package mutating func appendInterpolation(emphasis words: String) { append(.emphasis(words)) }
}
