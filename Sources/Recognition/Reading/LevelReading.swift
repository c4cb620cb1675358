internal import Diagnostics
internal import Lexicon
internal import Registry
internal import RegistryFiles

/// What the texts of a column mean as levels of a concept.
struct LevelReading: Sendable {
  /// By text, in order of appearance.
  var levels: [(text: String, level: String)] = []
  /// Texts that could be any level.
  var unknown: [ColumnProfile.Text] = []
  /// Texts that stand for "unknown" beside those that have a level: U beside Y and N, 9 beside 0 and 1.
  var lost: [ColumnProfile.Text] = []
  /// Cells that have a level, of all that are known.
  var share: Double
  /// True where 1 was taken for yes and 0 for no, which nobody has written down.
  var usesConvention = false

  /// Yes and no, in words of any language or by the concept's own levels.
  init(boolean concept: String, _ column: ColumnProfile) {
    let lexicon = Words.levels[concept]
    let language = column.language
    share = 0
    var usesConvention = false
    // Beside yes and no a third answer is a third thing: "transferred".
    let plain = Set(column.texts.compactMap { YesNo.meaning(of: $0.meaning ?? $0.text) })
    let isThird = plain.count == 2 && (concept.hasPrefix("survived") || concept.hasPrefix("alive"))
    read(column) { text in
      let words = text.meaning ?? text.text
      if let level = lexicon.flatMap({ Self.level(words, $0, language) }) {
        if isThird, level == "yes", YesNo.meaning(of: words) == nil { return nil }
        return level == "?" ? nil : level
      }
      if let meaning = YesNo.meaning(of: words) {
        if ["0", "1"].contains(words) { usesConvention = true }
        return meaning ? "yes" : "no"
      }
      return Self.level(words, Words.done, language)
    }
    self.usesConvention = usesConvention
    if found.isSuperset(of: ["yes", "no"]) { takeLost { Self.lostMarks.contains($0) } }
  }

  /// The levels of a dictionary's field.
  init(categories field: Field, concept: String, _ column: ColumnProfile) {
    share = 0
    let allowed = field.constraints.values ?? []
    let lexicon = Words.levels[concept]
    let letters =
      concept == "sex"
      ? SexLetters.meanings(
        column.texts.map { $0.meaning ?? $0.text }, in: column.language) : [:]
    read(column) { text in
      let words = String(Substring(text.meaning ?? text.text).trimmed)
      if let same = allowed.first(where: {
        $0.lowercased() == words.lowercased() || field.labels[$0]?.lowercased() == words.lowercased()
      }) {
        return same
      }
      if let sex = letters[words.lowercased()] { return allowed.contains(sex) ? sex : nil }
      // CPC 2, "2 - moderate disability"
      if allowed.allSatisfy({ Int(read: $0) != nil }) {
        let digits = words.filter(\.isNumber)
        return digits.count == 1 && allowed.contains(digits) ? digits : nil
      }
      guard let lexicon, let level = Self.level(words, lexicon, column.language) else { return nil }
      return allowed.contains(level) ? level : nil
    }
    if found.count > 1 { takeLost { Self.lostMarks.contains($0) && !allowed.contains($0) } }
  }

  private mutating func read(_ column: ColumnProfile, _ level: (ColumnProfile.Text) -> String?) {
    var count = 0
    for text in column.texts {
      if let found = level(text) {
        levels.append((text.text, found))
        count += text.count
      } else {
        unknown.append(text)
      }
    }
    share = column.known == 0 ? 0 : Double(count) / Double(column.known)
  }

  private static let lostMarks: Set<String> = ["u", "9", "99", "88", "98", "77", "-9", "-1", "999", "-99"]

  private mutating func takeLost(_ isLost: (String) -> Bool) {
    lost += unknown.filter { $0.meaning == nil && isLost($0.text.lowercased()) }
    unknown.removeAll { $0.meaning == nil && isLost($0.text.lowercased()) }
  }

  /// The one level that a text's words speak of; nil for none, or for two.
  static func level(_ text: String, _ lexicon: Lexicon, _ language: Language? = nil) -> String? {
    let folded = FoldedText(text)
    var matches = lexicon.matches(in: folded, language: language)
    if matches.isEmpty, folded.words.count == 1 {
      matches = lexicon.parts(of: folded.words[0], in: folded, fillers: Words.fillers) ?? []
    }
    if matches.contains(where: { !$0.others.isEmpty }) { return nil }
    if let whole = matches.first(where: { $0.range == folded.scalars.indices }) { return whole.idea }
    let ideas = Set(matches.map(\.idea))
    if ideas.count == 1 {
      // A negation before the word turns it round.
      let first = folded.words.first.map { folded.text($0) } ?? ""
      if ["not", "no", "non", "nicht", "kein", "keine", "pas", "niet", "geen", "nao", "never"].contains(
        first), matches[0].range.lowerBound > 0
      {
        switch ideas.first {
        case "yes": return "no"
        case "no": return "yes"
        default: return nil
        }
      }
      return ideas.first
    }
    // "Other (shock)": what stands before the bracket names it.
    guard let bracket = text.firstIndex(where: { "([（".contains($0) }), bracket > text.startIndex else {
      return nil
    }
    return level(String(text[..<bracket]), lexicon, language)
  }

  /// Yes for no, where the column asks the opposite.
  var opposite: LevelReading {
    var other = self
    other.levels = levels.map { ($0.text, $0.level == "yes" ? "no" : $0.level == "no" ? "yes" : $0.level) }
    return other
  }

  var found: Set<String> { Set(levels.map(\.level)) }
}
