internal import Diagnostics

/// A P value as printed: `0.125`, `<0.001`, `0.034*`, `NS`.
package struct PrintedP: Hashable, Sendable {
  enum Relation: Hashable { case equal, below, above }

  let relation: Relation
  let number: PrintedNumber?
  /// A footnote sign stands behind it.
  let isMarked: Bool
  /// What words beside it claim.
  let saysSignificant: Bool?

  init?(_ text: String) {
    let lower = text.lowercased()
    isMarked = lower.unicodeScalars.contains { "*†‡§#".unicodeScalars.contains($0) }
    saysSignificant = Self.claim(lower)
    var rest = lower.unicodeScalars.filter { !" \u{A0}\u{2009}*†‡§#".unicodeScalars.contains($0) }[...]
    if let open = rest.firstIndex(of: "("), rest.last == ")" { rest = rest[..<open] }
    if rest.first == "p" { rest = rest.dropFirst() }
    if rest.first == "=" { rest = rest.dropFirst() }
    var relation = Relation.equal
    if let sign = rest.first, "<≤>≥".unicodeScalars.contains(sign) {
      relation = sign == "<" || sign == "≤" ? .below : .above
      rest = rest.dropFirst()
      if rest.first == "=" { rest = rest.dropFirst() }
    }
    self.relation = relation
    let digits = rest.prefix { "0123456789.·-−–".unicodeScalars.contains($0) }
    let tail = rest.dropFirst(digits.count)
    guard tail.allSatisfy({ ("a"..."z").contains($0) || ",.".unicodeScalars.contains($0) }),
      tail.isEmpty || saysSignificant != nil
    else { return nil }
    if digits.isEmpty {
      guard saysSignificant != nil else { return nil }
      number = nil
    } else {
      guard case .number(let own)? = CellToken.scan(String(String.UnicodeScalarView(digits)))?.first else {
        return nil
      }
      number = own
    }
  }

  /// Whether words call a result significant; nil where they say nothing of it.
  static func claim(_ words: String) -> Bool? {
    let lower = words.lowercased()
    for phrase in ClaimWords.denials where lower.contains(phrase) { return false }
    if ["ns", "n.s.", "n.s", "(ns)"].contains(lower.filter { $0 != " " }) { return false }
    if lower.hasSuffix(" ns") || lower.hasSuffix("(ns)") { return false }
    return lower.contains("significant") || lower.contains("differ") ? true : nil
  }

  /// All P values that would be printed so; nil where the figure is no probability.
  var span: Span? {
    guard let number else { return saysSignificant == true ? Span(0, 0.05) : Span(0.05, 1) }
    guard number.value >= 0, number.value <= 1 else { return nil }
    switch relation {
    case .equal: return Span(max(0, number.span.low), min(1, number.span.high))
    case .below: return Span(0, number.value)
    case .above: return Span(number.value, 1)
    }
  }

  /// The same where digits are cut off rather than rounded.
  var cutSpan: Span? {
    guard relation == .equal, let number, number.value >= 0, number.value < 1 else { return nil }
    return number.cutSpan
  }

  /// The number without the noughts at its end, where it has any: `0.77` of `0.770`.
  var withoutNoughts: PrintedNumber? {
    guard relation == .equal, let number, number.value > 0, number.value < 1 else { return nil }
    return number.withoutNoughts
  }

  /// Whether the figure lies below 0.05; nil where its digits leave that open.
  var isSignificant: Bool? {
    guard let number, let span else { return nil }
    switch relation {
    case .equal: return number.value < 0.05 ? true : number.value > 0.05 ? false : nil
    case .below: return span.high <= 0.05 ? true : nil
    case .above: return span.low >= 0.05 ? false : nil
    }
  }
}

/// How papers say that a result is not significant.
private enum ClaimWords: ReadWords {
  static let denials = [
    "not significant", "no significant", "non-significant", "nonsignificant", "not differ", "no differ",
    "did not", "were not", "was not", "insignificant", "similar", "comparable",
  ]
}
