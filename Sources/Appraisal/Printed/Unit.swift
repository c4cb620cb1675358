internal import Diagnostics

/// Units as they stand in labels.
enum Unit {
  /// `mmol/L` of `Peak BUN (mmol/L)`; nil where the last brackets hold no unit.
  static func inLabel(_ label: String) -> String? {
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "(") else { return nil }
    let inner = String(label[label.index(after: open)...].dropLast())
    return isUnit(inner) ? inner : nil
  }

  /// The figure and the unit behind a sign of comparison: `≥3 μmol/L`.
  static func threshold(in label: String) -> (value: PrintedNumber, unit: String)? {
    let scalars = Array(label.unicodeScalars)
    guard let sign = scalars.firstIndex(where: { "≥≤<>".unicodeScalars.contains($0) }) else { return nil }
    let rest = scalars[(sign + 1)...].drop { $0 == " " || $0 == "=" }
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard
      let value = PrintedNumber(
        digits: String(String.UnicodeScalarView(digits)), isNegative: false)
    else { return nil }
    let unit = rest.dropFirst(digits.count).drop { $0 == " " || $0 == "\u{A0}" }.prefix {
      $0 != " " && $0 != ")" && $0 != ","
    }
    let text = String(String.UnicodeScalarView(unit))
    return isUnit(text) ? (value, text) : nil
  }

  private static func isUnit(_ text: String) -> Bool {
    let known = [
      "h", "min", "s", "d", "day", "days", "hours", "hour", "minutes", "years", "year", "months", "weeks",
      "%",
      "mmhg", "kpa", "kg", "g", "cm", "m", "°c", "units", "bpm", "kg/m2", "kg/m²",
    ]
    let lower = text.lowercased()
    return known.contains(lower) || lower.hasSuffix("/l") || lower.hasSuffix("/dl") || lower.hasSuffix("/ml")
      || lower.hasPrefix("ml/") || lower.hasPrefix("l/")
  }

  /// One spelling for the same unit: case, micro signs, plurals and long names.
  static func normal(_ unit: String) -> String {
    let lower = String(
      String.UnicodeScalarView(
        unit.lowercased().unicodeScalars.map { $0 == "\u{B5}" ? "\u{3BC}" : $0 }.filter { $0 != " " }))
    return names[lower] ?? lower
  }

  private static let names = [
    "hour": "h", "hours": "h", "hr": "h", "hrs": "h", "minute": "min", "minutes": "min", "mins": "min",
    "day": "d", "days": "d", "year": "y", "years": "y", "yr": "y", "second": "s", "seconds": "s",
    "week": "wk", "weeks": "wk", "umol/l": "μmol/l", "mcmol/l": "μmol/l",
  ]

  /// How many of the second make one of the first, where both are times.
  static func factor(from one: String, to other: String) -> Double? {
    let seconds = ["s": 1.0, "min": 60, "h": 3600, "d": 86400, "wk": 604_800]
    guard let a = seconds[normal(one)], let b = seconds[normal(other)] else { return nil }
    return a / b
  }
}
