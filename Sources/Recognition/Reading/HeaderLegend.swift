internal import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What a column's name says of its codes: `Sex (1=m, 2=w)`, `0=No;1=Yes`, `(Y/N/U)`; put aside from the name.
struct HeaderLegend: Sendable {
  /// The name without it.
  private(set) var rest: String
  private(set) var meanings: [String: String] = [:]

  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("{", "}"),
  ]

  init(_ header: String) {
    rest = header
    for (open, close) in Self.brackets {
      // The last bracket that closes: "CVVHD(F) (1=ja, 2=nein)".
      guard let end = rest.lastIndex(of: close), let start = rest[..<end].lastIndex(of: open) else {
        continue
      }
      let inside = rest[rest.index(after: start)..<end]
      let pairs = Self.pairs(inside)
      guard pairs != nil || Self.isChoice(inside) else { continue }
      for (code, label) in pairs ?? [] { meanings[code] = label }
      rest = String(rest[..<start]) + " " + rest[rest.index(after: end)...]
      return
    }
    // Without brackets it begins with the first code that a sign follows.
    var previous: Character = " "
    for index in header.indices {
      let character = header[index]
      if character.isNumber, index != header.startIndex, !previous.isLetter, !previous.isNumber,
        let pairs = Self.pairs(header[index...], signs: "=＝")
      {
        for (code, label) in pairs { meanings[code] = label }
        rest = String(header[..<index])
        return
      }
      previous = character
    }
  }

  private static func pairs(_ text: Substring, signs: String = "=＝:：") -> [(String, String)]? {
    for marks in [",;|，；、", "/／", " "] {
      let parts = text.split { marks.contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
      let pairs = parts.compactMap { pair($0, signs, isLoose: marks.first == ",") }
      if parts.count > 1, pairs.count == parts.count, Set(pairs.map(\.0)).count == pairs.count,
        Set(pairs.map(\.1)).count == pairs.count
      {
        return pairs
      }
    }
    return nil
  }

  private static func pair(_ part: Substring, _ signs: String, isLoose: Bool) -> (String, String)? {
    if let at = part.firstIndex(where: { signs.contains($0) }) {
      let (code, label) = (part[..<at].trimmed, part[part.index(after: at)...].trimmed)
      guard (1...4).contains(code.count), !code.contains(" "), let first = label.first, !first.isNumber else {
        return nil
      }
      return (String(code), String(label))
    }
    // "1 yes, 2 no", "1-yes, 2-no".
    guard isLoose else { return nil }
    let code = part.prefix { $0.isNumber }
    let label = part[code.endIndex...].drop { " -–.)".contains($0) }
    guard (1...2).contains(code.count), label.startIndex > code.endIndex, let first = label.first,
      first.isLetter
    else { return nil }
    return (String(code), String(label))
  }

  /// `Y/N/U`, `oui/non/NSP`: answers to choose from.
  private static func isChoice(_ text: Substring) -> Bool {
    for mark: Character in ["/", "|", ",", "／", ";", "、"] {
      let parts = text.split(separator: mark).map { String($0.trimmed) }
      if parts.count > 1,
        parts.allSatisfy({ part in
          YesNo.meaning(of: part) != nil || MissingWords.isMissing(part)
            || (part.count == 1 && HeaderReading.known(part) == nil)
        })
      {
        return true
      }
    }
    return false
  }
}
