internal import Diagnostics

/// Signs of markup that are left in a text when every form has been read: a reader would see them as they stand.
package struct Leftover {
  package var range: Range<Int>
  package var message: String
  /// What is shown in their place; nil where they stay.
  package var shown: String?

  init(_ range: Range<Int>, _ message: String, shown: String? = nil) {
    self.range = range
    self.message = message
    self.shown = shown
  }

  /// A run of text on one line, and what stands beside it.
  package struct Text {
    var scalars: [Unicode.Scalar]
    /// Nil at the ends of a line, `thing` beside what is no text, `emphasis` beside slanted or bold words.
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?
    /// In a table.
    var isCell: Bool
    var isQuote: Bool
    /// The words of a link.
    var isLink: Bool

    package static let thing: Unicode.Scalar = "\u{FFFC}"
    package static let emphasis: Unicode.Scalar = "\u{FFFD}"

    package init(
      _ scalars: [Unicode.Scalar], before: Unicode.Scalar?, after: Unicode.Scalar?, isCell: Bool,
      isQuote: Bool, isLink: Bool = false
    ) {
      self.scalars = scalars
      self.before = before
      self.after = after
      self.isCell = isCell
      self.isQuote = isQuote
      self.isLink = isLink
    }

    var count: Int { scalars.count }

    subscript(index: Int) -> Unicode.Scalar? {
      index < 0 ? before : index < scalars.count ? scalars[index] : after
    }

    func words(_ range: Range<Int>) -> String { scalars[range].text }

    /// How often the sign at an index stands there.
    func run(_ index: Int) -> Int { scalars[index...].prefix { $0 == scalars[index] }.count }

    func starts(_ text: String, at index: Int) -> Bool {
      index >= 0 && index <= count && scalars[index...].starts(with: text.unicodeScalars)
    }

    func find(_ sign: Unicode.Scalar, from index: Int, within length: Int = 300) -> Int? {
      index >= count ? nil : (index..<min(count, index + length)).first { scalars[$0] == sign }
    }

    func isLetter(_ index: Int) -> Bool { self[index]?.isLetter == true }
    func isDigit(_ index: Int) -> Bool { self[index]?.isDigit == true }
    func isWord(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }
    /// White space, or the end of a line.
    func isGap(_ index: Int) -> Bool { self[index]?.isWhitespace ?? true }
    func isPunctuation(_ index: Int) -> Bool {
      self[index].map { ".,;:!?)]”’\"'–—".unicodeScalars.contains($0) } ?? false
    }
    func opens(_ index: Int) -> Bool {
      isGap(index) || self[index].map { "([“‘\"'–—".unicodeScalars.contains($0) } ?? true
    }
    func closes(_ index: Int) -> Bool { isGap(index) || isPunctuation(index) }

    /// Behind the letters, digits and further signs that begin at an index.
    func end(_ index: Int, besides signs: String = "") -> Int {
      var at = index
      while at < count, isWord(at) || signs.unicodeScalars.contains(scalars[at]) { at += 1 }
      return at
    }
  }

  /// What is left in a text, in its order.
  package static func all(in text: Text) -> [Leftover] {
    var found: [Leftover] = []
    var index = 0
    while index < text.count {
      if let next = find(text, index) {
        found.append(next)
        index = max(next.range.upperBound, index + 1)
      } else {
        let sign = text.scalars[index]
        index += "*_~=#:|`?+".unicodeScalars.contains(sign) ? text.run(index) : 1
      }
    }
    return found
  }

  private static func find(_ text: Text, _ index: Int) -> Leftover? {
    switch text.scalars[index] {
    case "*": stars(text, index)
    case "_": underscore(text, index)
    case "`": tick(text, index)
    case "^": caret(text, index)
    case "~": tilde(text, index)
    case "=": marked(text, index)
    case "#": tag(text, index)
    case "[": bracket(text, index)
    case "]": address(text, index)
    case "!": picture(text, index)
    case "(": parenthesis(text, index)
    case ")": turned(text, index)
    case ":": colons(text, index)
    case "|": bars(text, index)
    case "&": entity(text, index)
    case "<": angle(text, index)
    case "%": percent(text, index)
    case "$", "}": template(text, index)
    case "{": brace(text, index)
    case "\\": command(text, index)
    case "/": slashes(text, index)
    case "?": questions(text, index)
    case "+": plus(text, index)
    case "\"", "”": quotedLink(text, index)
    default: nil
    }
  }
}
