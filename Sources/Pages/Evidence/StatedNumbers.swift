/// The numbers of a sentence that state something: not years, names, ordinals, dates, the level of an interval, nor the
/// 0.05 of P values.
enum StatedNumbers {
  /// In the order of the text, as they are written.
  static func find(in text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: [String] = []
    var namesNumbers = false
    for (index, word) in words.enumerated() {
      let core = trimmed(word)
      let next = index + 1 < words.count ? trimmed(words[index + 1]).lowercased() : ""
      guard let first = core.first(where: { !"(<>≤≥=±+−–-~≈£€$¥".contains($0) }), first.isNumber,
        first.isASCII
      else {
        if !(namesNumbers && EvidenceWords.joins.contains(core.lowercased())) {
          namesNumbers = EvidenceWords.namesBeforeNumbers.contains(core.lowercased())
        }
        continue
      }
      if namesNumbers || EvidenceWords.conventions.contains(core) { continue }
      let isLevel = core == "95%" && EvidenceWords.afterLevels.contains { next.hasPrefix($0) }
      let isDay = EvidenceWords.months.contains(next)
      if !isLevel, !isDay, !isYear(core), !isOrdinal(core), !isDate(core) { found.append(core) }
    }
    return found
  }

  private static func trimmed(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, ".,;:!?)]”’\"'".contains(last) { word.removeLast() }
    while let first = word.first, "([“‘\"'".contains(first) { word.removeFirst() }
    return String(word)
  }

  /// `2004`, `1990s`, `2004–2012`, `2004-2012`.
  private static func isYear(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { "–-/".contains($0) })
    return !parts.isEmpty
      && parts.allSatisfy { part in
        let digits = part.hasSuffix("s") ? part.dropLast() : part
        guard let year = Int(read: digits) else { return false }
        return digits.count == 4 && (1900...2099).contains(year)
      }
  }

  private static func isOrdinal(_ word: String) -> Bool {
    let lowercase = word.lowercased()
    return ["st", "nd", "rd", "th"].contains {
      lowercase.hasSuffix($0) && Int(read: lowercase.dropLast(2)) != nil
    }
  }

  private static func isDate(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { Int(read: $0) != nil }
  }
}
