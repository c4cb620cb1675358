internal import Diagnostics

/// `&amp;`, `&#233;` and their like by the characters that they stand for, as XML has them.
enum EntityText {
  private static let known = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
    "nbsp": "\u{A0}",
    "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "alpha": "α",
    "beta": "β",
    "gamma": "γ", "mu": "μ", "micro": "µ", "deg": "°", "plusmn": "±", "times": "×", "le": "≤",
    "ge": "≥",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á", "oacute": "ó", "iacute": "í",
    "ccedil": "ç",
    "ntilde": "ñ", "oslash": "ø", "aring": "å", "aelig": "æ",
  ]

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(parts.removeFirst())
    for part in parts {
      if let end = part.firstIndex(of: ";"), let sign = character(part[..<end]) {
        result += sign + part[part.index(after: end)...]
      } else {
        result += "&" + part
      }
    }
    return result
  }

  private static func character(_ name: Substring) -> String? {
    if let sign = known[String(name)] { return sign }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let number = isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
