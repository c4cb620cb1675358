internal import Diagnostics

/// "72 h", "H72", "day 3": points in time that a name gives by a number, of which no list of words has all.
extension FoldedText {
  private static let hours: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "ora",
    "ore",
    "uur", "uren", "u", "hs",
  ]
  private static let beforeHours: Set<String> = ["h", "t", "hour", "hora", "heure", "ora", "stunde", "uur"]
  private static let days: Set<String> = [
    "day", "d", "tag", "jour", "j", "dia", "giorno", "dag", "pod", "g",
  ]
  private static let ideographs = ["小时", "小時", "時間", "日目", "天后"]
  /// What a number of hours is no part of.
  private static let loose: Set<String> = ["duration", "time", "date"]

  /// The hours and days of a text that its words have not; a word that says how long something took gives way.
  package func hours(besides matches: [Lexicon.Match]) -> [Lexicon.Match] {
    let tokens = tokens
    var found: [Lexicon.Match] = []
    for (index, token) in tokens.enumerated() {
      guard let number = Int(read: text(token)), number > 0 else { continue }
      var range = token
      var isDay = false
      if index + 1 < tokens.count, Self.hours.contains(text(tokens[index + 1])) {
        range = token.lowerBound..<tokens[index + 1].upperBound
      } else if let unit = Self.ideographs.first(where: { stands($0, at: token.upperBound) }) {
        range = token.lowerBound..<token.upperBound + unit.unicodeScalars.count
        isDay = unit == "日目" || unit == "天后"
      } else if index > 0 {
        let before = text(tokens[index - 1])
        isDay = Self.days.contains(before)
        guard isDay || Self.beforeHours.contains(before) else { continue }
        range = tokens[index - 1].lowerBound..<token.upperBound
      } else {
        continue
      }
      guard
        !matches.contains(where: {
          $0.range.overlaps(range) && $0.range.count > 1 && !Self.loose.contains($0.idea)
        })
      else {
        continue
      }
      let hour = isDay ? number * 24 : number
      found.append(Lexicon.Match(idea: hour == 24 ? "h24" : hour == 4 ? "h4" : "later", range: range))
    }
    return found
  }

  private func stands(_ word: String, at start: Int) -> Bool {
    let wanted = Array(word.unicodeScalars)
    return start + wanted.count <= scalars.count
      && scalars[start..<start + wanted.count].elementsEqual(wanted)
  }

  /// Words, parted where digits begin and end.
  private var tokens: [Range<Int>] {
    words.flatMap { word -> [Range<Int>] in
      var parts: [Range<Int>] = []
      var start = word.lowerBound
      for at in word.dropFirst() where Self.isDigit(scalars[at]) != Self.isDigit(scalars[at - 1]) {
        parts.append(start..<at)
        start = at
      }
      return parts + [start..<word.upperBound]
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }
}
