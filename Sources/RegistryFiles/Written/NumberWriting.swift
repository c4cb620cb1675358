internal import Diagnostics

/// How people write numbers beyond plain digits: `1.234,5`, `60%`, `3 min`, `~37`, `>89`. Read by declaration only.
package struct NumberWriting: Sendable, Hashable {
  /// Table Schema's `groupChar`.
  package var groupMark: Character?
  /// False where signs and units may stand around the digits (Table Schema's `bareNumber`).
  package var isBare = true
  /// Whether `>89` and `<5` are read, as the bounds that they are.
  package var hasBounds = false

  package init() {}

  package var isPlain: Bool { isBare && !hasBounds && groupMark == nil }
}

/// A number as it stands in a cell, taken apart.
package struct WrittenNumber: Sendable {
  package enum Side: Sendable, Hashable { case above, below }

  package var value: Double
  package var side: Side?
  /// True for `≥90` and `≤5`: the limit itself is among the values.
  package var isInclusive = false
  /// What stands behind the digits.
  package var unit: String

  private static let about: Set<Character> = ["~", "≈", "±"]
  private static let aboutWords = [
    "ca.", "ca", "circa", "approx.", "approx", "about", "env.", "etwa", "約", "约",
  ]

  /// Nil where there are not digits of one number with a sign before and a unit behind.
  package init?(_ text: String, decimalMark: UInt8, groupMark: Character?) {
    var rest = Substring(text).trimmed
    side = nil
    for (sign, found, inclusive) in [
      (">=", Side.above, true), ("=>", .above, true), ("<=", .below, true), ("=<", .below, true),
      ("≥", .above, true),
      ("≤", .below, true), (">", .above, false), ("<", .below, false), ("＞", .above, false),
      ("＜", .below, false),
    ] where rest.hasPrefix(sign) {
      side = found
      isInclusive = inclusive
      rest = rest.dropFirst(sign.count).trimmed
      break
    }
    if let first = rest.first, Self.about.contains(first) { rest = rest.dropFirst().trimmed }
    if let word = Self.aboutWords.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(word.count).trimmed
    }
    let mark = Character(Unicode.Scalar(decimalMark))
    // A space that parts thousands may be one that does not break a line.
    let groups: Set<Character> =
      groupMark == " " ? [" ", "\u{A0}", "\u{202F}"] : Set([groupMark].compactMap { $0 })
    var digits = ""
    var sinceGroup = -1
    var sawMark = false
    var index = rest.startIndex
    if let sign = rest.first, sign == "-" || sign == "+" || sign == "−" {
      digits = sign == "+" ? "" : "-"
      index = rest.index(after: index)
    }
    while index < rest.endIndex {
      let character = rest[index]
      if character.isASCII, character.isNumber {
        digits.append(character)
        if sinceGroup >= 0, !sawMark { sinceGroup += 1 }
      } else if character == mark, !sawMark {
        guard sinceGroup < 0 || sinceGroup == 3 else { return nil }
        sawMark = true
        digits.append(".")
      } else if groups.contains(character), !sawMark,
        let next = rest.index(index, offsetBy: 1, limitedBy: rest.endIndex), next < rest.endIndex,
        rest[next].isASCII, rest[next].isNumber
      {
        guard sinceGroup < 0 || sinceGroup == 3 else { return nil }
        sinceGroup = 0
      } else {
        break
      }
      index = rest.index(after: index)
    }
    guard sinceGroup < 0 || sinceGroup == 3 || sawMark, let value = NumberParser().parse(digits) else {
      return nil
    }
    var unit = rest[index...].trimmed
    if side == nil, unit == "+" {
      side = .above
      isInclusive = true
      unit = ""
    }
    guard !unit.contains(where: { $0.isNumber && $0.isASCII }) || unit.hasPrefix("x10") else { return nil }
    self.value = value
    self.unit = String(unit)
  }

  /// The least or greatest number that a bound allows: `>89` of whole numbers is 90 and over.
  package func limit(whole: Bool) -> Double {
    guard let side, !isInclusive else { return value }
    return switch side {
    case .above: whole ? value + 1 : value.nextUp
    case .below: whole ? value - 1 : value.nextDown
    }
  }
}

extension Substring {
  package var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return rest
  }
}
