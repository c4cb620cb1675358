internal import Diagnostics

/// What words speak of: ideas, each with its words in nine languages and the spellings of the ELSO Registry, Utstein and
/// REDCap templates.
///
/// `surviv*` is the beginning of a word, `*arrest*` any part of one; other words stand between boundaries, with the
/// endings of their plurals, genders and cases. A word that none of them covers may be a compound of several.
package struct Lexicon: Sendable {
  struct Word: Sendable {
    let idea: String
    /// Nil for what every language writes alike.
    let language: Language?
    let scalars: [Unicode.Scalar]
    /// How many of them stay the same in all forms.
    let stem: Int
    let beginsFreely: Bool
    let endsFreely: Bool
    let isIdeographic: Bool
    /// A short word stands in one piece: the AC of "l'AC" is no LAC.
    let isOnePiece: Bool
    /// The words of a phrase.
    let parts: [Range<Int>]
  }

  /// By first scalar, for search.
  private let words: [Unicode.Scalar: [Word]]
  /// Those that a slip may come near, by how long they are.
  private let longWords: [Int: [String: String]]

  /// What is longer is no name of anything.
  private static let longestName = 600
  private static let longestWord = 60

  /// Lines of an idea each: `age: age, alter, edad`.
  init(_ lines: [(language: Language?, line: Substring)]) {
    var words: [Unicode.Scalar: [Word]] = [:]
    for (language, line) in lines {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let idea = parts[0].split(separator: " ").joined(separator: " ")
      for word in parts[1].split(separator: ",") {
        let text = word.filter { $0 != " " }
        let begins = text.hasPrefix("*")
        let ends = text.hasSuffix("*")
        let folded = FoldedText(String(word))
        let scalars = folded.scalars
        guard let first = scalars.first else { continue }
        let isIdeographic = scalars.contains { $0.value > 0x2E80 }
        words[first, default: []].append(
          Word(
            idea: idea, language: language, scalars: scalars,
            // A phrase that ends in a short word has no ending: "paciente nº" is not "paciente".
            stem: isIdeographic || folded.words.count > 1 && (folded.words.last?.count ?? 0) < 5
              ? scalars.count : Endings.stem(of: scalars),
            beginsFreely: begins || isIdeographic, endsFreely: ends || isIdeographic,
            isIdeographic: isIdeographic,
            isOnePiece: scalars.count <= 4 && !isIdeographic && folded.words.count == 1,
            parts: folded.words))
      }
    }
    self.words = words
    longWords = words.values.joined().reduce(into: [:]) { longWords, word in
      guard word.scalars.count > 4 else { return }
      let text = String(String.UnicodeScalarView(word.scalars))
      // Of a word of two ideas always the same one.
      longWords[word.scalars.count, default: [:]].merge([text: word.idea]) { min($0, $1) }
    }
  }

  package struct Match: Sendable {
    package let idea: String
    package let range: Range<Int>
    /// What the word means as well.
    package var others: Set<String> = []
    fileprivate var isInflected = false
    fileprivate var isOfTheLanguage = false

    init(idea: String, range: Range<Int>) {
      self.idea = idea
      self.range = range
    }

    fileprivate init(idea: String, range: Range<Int>, isInflected: Bool, isOfTheLanguage: Bool) {
      self.init(idea: idea, range: range)
      self.isInflected = isInflected
      self.isOfTheLanguage = isOfTheLanguage
    }
  }

  /// The idea of the word that a misspelt one comes near; nil where none is near.
  package func idea(near word: String) -> String? {
    let length = word.unicodeScalars.count
    guard length <= Self.longestWord else { return nil }
    // `nearestWord` reaches no further than three letters.
    let ideas = (max(0, length - 3)..<length + 4).compactMap { longWords[$0] }.reduce(into: [:]) {
      $0.merge($1) { idea, _ in idea }
    }
    return nearestWord(to: word, among: ideas.keys.sorted()).flatMap { ideas[$0] }
  }

  /// The ideas of a text, the longest words first, none over another.
  package func matches(
    in text: FoldedText, language: Language? = nil, without ideas: Set<String> = []
  ) -> [Match] {
    guard text.scalars.count <= Self.longestName else { return [] }
    var found: [Match] = []
    for start in text.scalars.indices {
      for word in words[text.scalars[start]] ?? [] where !ideas.contains(word.idea) {
        // A short word of another language is another word.
        if let own = word.language, let language, own != language, word.scalars.count <= 3,
          !word.isIdeographic
        {
          continue
        }
        guard let (end, isInflected) = word.end(in: text, from: start) ?? word.shortEnd(in: text, from: start)
        else { continue }
        // "de canulação" is no "decanulação".
        if word.parts.count == 1, !word.isIdeographic, text.runsOn(from: start, to: end) { continue }
        if word.isOnePiece, !text.words.contains(where: { $0.lowerBound <= start && end <= $0.upperBound }) {
          continue
        }
        found.append(
          Match(
            idea: word.idea, range: start..<end, isInflected: isInflected,
            isOfTheLanguage: language != nil && word.language == language))
      }
    }
    found.sort { one, other in
      if one.range.count != other.range.count { return one.range.count > other.range.count }
      if one.range.lowerBound != other.range.lowerBound {
        return one.range.lowerBound < other.range.lowerBound
      }
      if one.isInflected != other.isInflected { return !one.isInflected }
      if one.isOfTheLanguage != other.isOfTheLanguage { return one.isOfTheLanguage }
      return one.idea < other.idea
    }
    var taken: [Match] = []
    for match in found {
      if let index = taken.firstIndex(where: { $0.range.overlaps(match.range) }) {
        let first = taken[index]
        if first.range == match.range, first.idea != match.idea, first.isInflected == match.isInflected,
          first.isOfTheLanguage == match.isOfTheLanguage
        {
          taken[index].others.insert(match.idea)
        }
      } else {
        taken.append(match)
      }
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The parts of a compound, "Spital-austritt": nil where they do not make up all of it.
  package func parts(of range: Range<Int>, in text: FoldedText, fillers: Set<String>) -> [Match]? {
    guard range.count >= 6 else { return nil }
    // By place: the fewest parts from there to the end, with the first of them.
    var best: [(count: Int, first: Match?, next: Int)?] = Array(repeating: nil, count: range.count + 1)
    best[range.count] = (0, nil, range.count)
    for at in stride(from: range.count - 1, through: 0, by: -1) {
      let start = range.lowerBound + at
      func take(_ end: Int, _ match: Match?) {
        let behind = end - range.lowerBound
        for skip in Endings.links(in: text.scalars, at: end, before: range.upperBound) {
          guard let rest = best[behind + skip] else { continue }
          if rest.count + 1 < (best[at]?.count ?? .max) { best[at] = (rest.count + 1, match, behind + skip) }
        }
      }
      for word in words[text.scalars[start]] ?? []
      where word.scalars.count >= 3 && start + word.stem <= range.upperBound && !word.isIdeographic {
        let whole = start + word.scalars.count
        if whole <= range.upperBound, text.scalars[start..<whole].elementsEqual(word.scalars) {
          take(whole, Match(idea: word.idea, range: start..<whole))
        } else if word.stem >= 5,
          text.scalars[start..<start + word.stem].elementsEqual(word.scalars[..<word.stem])
        {
          take(start + word.stem, Match(idea: word.idea, range: start..<start + word.stem))
        }
      }
      for length in 3...12 where start + length <= range.upperBound {
        if fillers.contains(text.text(start..<start + length)) { take(start + length, nil) }
      }
    }
    guard let first = best[0], (2...4).contains(first.count) else { return nil }
    var parts: [Match] = []
    var at = 0
    while at < range.count, let step = best[at] {
      if let match = step.first { parts.append(match) }
      at = step.next
    }
    return parts
  }
}

extension FoldedText {
  /// Whether a part of it begins with a preposition that stands alone.
  fileprivate func runsOn(from start: Int, to end: Int) -> Bool {
    guard let first = words.first(where: { $0.lowerBound == start }), first.upperBound < end else {
      return false
    }
    return ["de", "des", "di", "da", "do"].contains(text(first))
  }
}

extension Lexicon.Word {
  /// Where it ends in a text that shortens some of its words by a full stop: "öffentl. Raum".
  fileprivate func shortEnd(in text: FoldedText, from start: Int) -> (end: Int, isInflected: Bool)? {
    guard !text.shortened.isEmpty, !isIdeographic,
      var at = text.words.firstIndex(where: { $0.lowerBound == start })
    else { return nil }
    var (end, isShort) = (start, false)
    for part in parts {
      guard at < text.words.count else { return nil }
      let word = text.words[at]
      let isBeginning = text.shortened.contains(word.upperBound) && word.count >= 4 && part.count > word.count
      guard word.count == part.count || isBeginning,
        text.scalars[word].elementsEqual(scalars[part].prefix(word.count))
      else { return nil }
      isShort = isShort || isBeginning
      end = word.upperBound
      at += 1
    }
    return isShort ? (end, true) : nil
  }

  /// Where it ends in a text that it begins in; nil where it does not stand there.
  fileprivate func end(in text: FoldedText, from start: Int) -> (end: Int, isInflected: Bool)? {
    guard beginsFreely || text.boundaries.contains(start), start + stem <= text.scalars.count,
      text.scalars[start..<start + stem].elementsEqual(scalars[..<stem])
    else { return nil }
    var end = start + scalars.count
    let isWhole = end <= text.scalars.count && text.scalars[start..<end].elementsEqual(scalars)
    if isWhole, endsFreely {
      // "出院时" is no part of "出院时间".
      if isIdeographic, end < text.scalars.count, "时時".unicodeScalars.contains(text.scalars[end - 1]),
        "间間刻".unicodeScalars.contains(text.scalars[end]), scalars.count > 1
      {
        return nil
      }
      // The beginning of a word stands for all of it.
      if !isIdeographic {
        while end < text.scalars.count, !text.boundaries.contains(end) { end += 1 }
      }
      return (end, false)
    }
    if isWhole, text.boundaries.contains(end) { return (end, false) }
    // A plural.
    if isWhole, end < text.scalars.count, text.scalars[end] == "s", text.boundaries.contains(end + 1) {
      return (end + 1, true)
    }
    guard stem < scalars.count || stem >= 5 else { return nil }
    end = start + stem
    while end < text.scalars.count, end <= start + stem + 3, !text.boundaries.contains(end) { end += 1 }
    return text.boundaries.contains(end) && Endings.all.contains(text.text(start + stem..<end))
      ? (end, true) : nil
  }
}

/// The endings of words' forms, and what stands between the parts of a compound.
enum Endings {
  static let all: Set<String> = [
    "", "e", "s", "es", "en", "er", "em", "n", "a", "o", "as", "os", "i", "x", "ne", "nen", "ns",
  ]

  private static let stripped = ["es", "en", "er", "em", "as", "os", "e", "a", "o", "i", "s"].map {
    Array($0.unicodeScalars)
  }

  /// How much of a word stays the same; all of a short one.
  static func stem(of scalars: [Unicode.Scalar]) -> Int {
    guard scalars.count >= 6, scalars.allSatisfy({ $0.value < 0x250 && $0.isLetter }) else {
      return scalars.count
    }
    for ending in stripped where scalars.count - ending.count >= 5 {
      if scalars.suffix(ending.count).elementsEqual(ending) { return scalars.count - ending.count }
    }
    return scalars.count
  }

  /// How many scalars may link two parts here: none, `s`, `n`, `en`, `es`, `e`.
  static func links(in scalars: [Unicode.Scalar], at place: Int, before end: Int) -> [Int] {
    var lengths = [0]
    guard place < end else { return lengths }
    if ["s", "n", "e"].contains(scalars[place]) { lengths.append(1) }
    if place + 1 < end, scalars[place] == "e", ["n", "s"].contains(scalars[place + 1]) { lengths.append(2) }
    return lengths
  }
}
