/// Words with values between them: `\(8) records are left out`. The words are a language's; a value (a number as it is
/// written, a title of the project's, words that were put together before) is put in as it is.
package struct Phrase: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    case value(String)
    case code(String)
    case emphasis(String)
    case gap(Int)

    func text(turning words: (String) -> String) -> String {
      switch self {
      case .words(let text), .emphasis(let text): words(text)
      case .value(let text), .code(let text): text
      case .gap: ""
      }
    }
  }

  private(set) var pieces: [Piece]

  /// What is no language's, such as the name of a method's author.
  package static func value(_ text: String) -> Phrase { Phrase(pieces: [.value(text)]) }

  package static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(pieces: first.pieces + second.pieces)
  }

  package var text: String { text { $0 } }

  func text(turning words: (String) -> String) -> String {
    pieces.map { $0.text(turning: words) }.joined()
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) { pieces = [.words(words)] }

  package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { pieces.append(.words(words)) }
    }

    mutating func append(_ piece: Piece) { pieces.append(piece) }

    /// Disfavoured, so that a literal within an interpolation is words.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ value: String) { pieces.append(.value(value)) }

    package mutating func appendInterpolation(_ value: Int) { pieces.append(.value(String(value))) }

    package mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }

    /// Nothing for nil.
    package mutating func appendInterpolation(_ phrase: Phrase?) { pieces += phrase?.pieces ?? [] }

    /// One of two forms; a language with more of them chooses in a function of its own.
    package mutating func appendInterpolation(plural count: Int, one: Phrase, many: Phrase) {
      appendInterpolation(count == 1 ? one : many)
    }
  }
}

extension Sequence<Phrase> {
  package func joined(separator: Phrase = "") -> Phrase {
    var joined: Phrase?
    for phrase in self { joined = joined.map { $0 + separator + phrase } ?? phrase }
    return joined ?? ""
  }
}
