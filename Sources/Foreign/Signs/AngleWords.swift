internal import Diagnostics

/// What stands between `<` and `>` and is no tag: CommonMark would take it for one.
package enum AngleWords {
  /// `a<b and c>d`: signs of a comparison.
  case comparison
  /// `<name of the hospital>`: words for a writer to replace.
  case words

  package init?(_ chunk: Chunk, _ range: Range<Int>) {
    guard range.count > 2, chunk.isLetter(range.lowerBound + 1) else { return nil }
    let inner = chunk.scalars[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard
      inner.allSatisfy({
        $0.isLetter || $0.isDigit || " -'’,.".unicodeScalars.contains($0)
      })
    else { return nil }
    let name = inner.prefix { $0.isLetter || $0.isDigit || $0 == "-" }.text
    let before = range.lowerBound > 0 ? chunk[range.lowerBound - 1] : nil
    let isBehindWord =
      before.map { $0.isLetter || $0.isDigit || $0 == ")" } ?? false
    if inner.contains(" "), isBehindWord || before == " " && Self.joins(inner.text) {
      self = .comparison
      return
    }
    let isShouted = name.count > 1 && name == name.uppercased()
    let isName =
      !isShouted && (name.contains("-") || name.unicodeScalars.first?.isUppercase == true)
    let isKnown = Self.tags.contains(name.lowercased())
    guard !isKnown, !(isName && inner.count == name.unicodeScalars.count),
      chunk.find("</\(name)", from: range.upperBound) == nil
    else { return nil }
    self = .words
  }

  /// `<img` with its attributes, on however many lines.
  package static func isTag(_ chunk: Chunk, _ range: Range<Int>) -> Bool {
    let name = chunk.scalars[(range.lowerBound + 1)..<range.upperBound].prefix { $0.isLetter || $0.isDigit }
    let rest = chunk.scalars[(range.lowerBound + 1 + name.count)..<range.upperBound]
    return tags.contains(name.text.lowercased()) && rest.first?.isWhitespace == true
      && (rest.contains("=") || rest.allSatisfy(\.isWhitespace))
  }

  private static func joins(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count > 2 && ["and", "or", "und", "et"].contains(words[1])
  }

  /// Elements of HTML, and of what other programs lay over it.
  private static let tags = Set(
    """
    a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption \
    center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption \
    figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd \
    label legend li link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option output \
    p param path picture pre progress q rect rp rt ruby s samp script search section select slot small source span \
    strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track tt \
    u ul use var video wbr tabs tab tabitem toc include ref nowiki gallery callout note tip warning card cards steps \
    codegroup admonition
    """.split(separator: " ").map(String.init))
}
