internal import CommonMark
internal import Diagnostics
internal import Foreign

/// The last look at a line's text: signs that no form took are told, and left out where they say nothing.
extension InlineForms {
  /// Stands before each sign that is meant itself, until the last look is over.
  static let guardian = MaskTable.filler

  static func guarded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII, !scalar.isLetter, scalar != " " { result.append(guardian) }
      result.append(scalar)
    }
    return String(result)
  }

  static func unguarded(_ text: String) -> String {
    guard MaskTable.mayHold(text) else { return text }
    return text.unicodeScalars.filter { $0 != guardian }.text
  }

  mutating func lookedThrough(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text):
        let before = index > 0 ? Self.neighbour(inlines[index - 1]) : nil
        let after = index + 1 < inlines.count ? Self.neighbour(inlines[index + 1]) : nil
        result.append(.text(Apostrophes.turned(withoutLeftovers(text, before, after))))
      case .strikethrough(let content): result.append(.strikethrough(lookedThrough(content)))
      case .superscript(let content): result.append(.superscript(lookedThrough(content)))
      case .subscript(let content): result.append(.subscript(lookedThrough(content)))
      default: result.append(inline)
      }
    }
    return result
  }

  private static func neighbour(_ inline: Inline) -> Unicode.Scalar? {
    switch inline {
    case .softBreak, .lineBreak: nil
    case .emphasis, .strong: Leftover.Text.emphasis
    default: Leftover.Text.thing
    }
  }

  private static let signs = SomeSigns("*_`^~=#[]!():|&<%$}{\\/\"?+")

  private mutating func withoutLeftovers(
    _ text: String, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> String {
    guard text.unicodeScalars.contains(where: { Self.signs.contains($0) || $0 == "”" }) else {
      return Self.unguarded(text)
    }
    var shown: [Unicode.Scalar] = []
    var seen: [Unicode.Scalar] = []
    var isGuarded = false
    for scalar in text.unicodeScalars {
      if scalar == Self.guardian {
        isGuarded = true
        continue
      }
      shown.append(scalar)
      seen.append(isGuarded ? Leftover.Text.thing : scalar)
      isGuarded = false
    }
    let leftovers = Leftover.all(
      in: Leftover.Text(
        seen, before: before, after: after, isCell: isCell, isQuote: start.isQuote,
        isLink: isLink))
    for leftover in leftovers where told.insert(leftover.message).inserted {
      tell(leftover.message, "leftover", at: place(of: leftover.range, in: seen))
    }
    for leftover in leftovers.reversed() {
      if let words = leftover.shown { shown.replaceSubrange(leftover.range, with: words.unicodeScalars) }
    }
    return shown.text
  }

  /// Where signs stand, sought with the plain words behind or before them.
  private func place(of range: Range<Int>, in text: [Unicode.Scalar]) -> Place {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar.isASCII && (scalar.isLetter || scalar.isDigit)
    }
    let signs = Array(text[range].prefix { $0.isASCII && !"'\".-".unicodeScalars.contains($0) })
    let isWhole = signs.count == range.count
    let behind = isWhole ? Array(text[range.upperBound...].prefix(while: isPlain).prefix(12)) : []
    let before = Array(
      text[..<range.lowerBound].suffix(12).reversed().prefix(while: isPlain).reversed())
    // `&amp;lt;` has become `&lt;`.
    let escaped = signs.first == "&" ? Array("&amp;".unicodeScalars) + signs.dropFirst() : []
    let searches: [(lead: [Unicode.Scalar], rest: [Unicode.Scalar])] = [
      (before, signs + behind), (before, signs), ([], signs + behind), ([], signs), (escaped, []),
    ]
    for search in searches where !signs.isEmpty {
      var finder = start
      let words = search.lead + search.rest
      var place = finder.find(words.text).place
      guard place.length == words.count else { continue }
      if !search.rest.isEmpty { place.column += search.lead.count }
      place.length = isWhole ? range.count : signs.count
      return place
    }
    var finder = start
    return finder.find("").place
  }
}
