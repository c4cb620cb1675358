internal import Diagnostics

/// What words of column names speak of: ideas, each with its words in nine languages and the spellings of the ELSO
/// Registry, Utstein and REDCap templates.
///
/// `surviv*` is the beginning of a word, `*arrest*` any part of one (compounds); other words stand between boundaries.
struct Lexicon: Sendable {
  struct Word: Sendable {
    let idea: String
    let scalars: [Unicode.Scalar]
    let beginsFreely: Bool
    let endsFreely: Bool
    let isIdeographic: Bool
  }

  /// By first scalar, for search.
  private let words: [Unicode.Scalar: [Word]]

  /// A line an idea: `age: age, alter, edad`.
  init(_ lines: String) {
    var words: [Unicode.Scalar: [Word]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let idea = parts[0].split(separator: " ").joined(separator: " ")
      for word in parts[1].split(separator: ",") {
        var text = word.filter { $0 != " " }
        let begins = text.hasPrefix("*")
        let ends = text.hasSuffix("*")
        text.removeAll { $0 == "*" }
        let scalars = FoldedText(text).scalars
        guard let first = scalars.first else { continue }
        let isIdeographic = scalars.contains { $0.value > 0x2E80 }
        words[first, default: []].append(
          Word(
            idea: idea, scalars: scalars, beginsFreely: begins || isIdeographic,
            endsFreely: ends || isIdeographic,
            isIdeographic: isIdeographic))
      }
    }
    self.words = words
  }

  struct Match {
    let idea: String
    let range: Range<Int>
  }

  /// The idea of the word that a misspelt one comes near; nil where none is near.
  func idea(near word: String) -> String? {
    var ideas: [String: String] = [:]
    for word in words.values.joined() where word.scalars.count > 4 {
      ideas[String(String.UnicodeScalarView(word.scalars))] = word.idea
    }
    return nearestWord(to: word, among: ideas.keys.sorted()).flatMap { ideas[$0] }
  }

  /// The ideas of a text, the longest words first, none over another.
  func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    for start in text.scalars.indices {
      for word in words[text.scalars[start]] ?? [] {
        var end = start + word.scalars.count
        guard end <= text.scalars.count, word.beginsFreely || text.boundaries.contains(start),
          text.scalars[start..<end].elementsEqual(word.scalars)
        else { continue }
        if word.endsFreely {
          // The beginning of a word stands for all of it.
          if !word.isIdeographic {
            while end < text.scalars.count, !text.boundaries.contains(end) { end += 1 }
          }
        } else if !text.boundaries.contains(end) {
          // A plural.
          guard end < text.scalars.count, text.scalars[end] == "s", text.boundaries.contains(end + 1) else {
            continue
          }
          end += 1
        }
        found.append(Match(idea: word.idea, range: start..<end))
      }
    }
    found.sort { ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound) }
    var taken: [Match] = []
    for match in found where !taken.contains(where: { $0.range.overlaps(match.range) }) {
      taken.append(match)
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Letters and digits in one case and without accents, and where words may begin or end among them.
struct FoldedText: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var boundaries: Set<Int> = [0]
  /// Whole words by what stands between separators, with where they stand.
  private(set) var words: [Range<Int>] = []

  init(_ text: String) {
    var previous: Unicode.Scalar?
    var start = 0
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      // N.º is a number's sign.
      if scalar == "º" || scalar == "ª" { return false }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "%+".unicodeScalars.contains(scalar)
    }
    // Japanese marks of voice are letters' own: only marks over Latin letters fall away.
    for scalar in text.precomposedForFolding.unicodeScalars {
      guard isWord(scalar) else {
        if scalars.count > start { words.append(start..<scalars.count) }
        start = scalars.count
        boundaries.insert(scalars.count)
        previous = nil
        continue
      }
      if let previous {
        let isCamel = previous.properties.isLowercase && scalar.properties.isUppercase
        let isDigitEdge = (previous.properties.numericType != nil) != (scalar.properties.numericType != nil)
        let isScriptEdge = (previous.value > 0x2E80) != (scalar.value > 0x2E80)
        if isCamel || isDigitEdge || isScriptEdge { boundaries.insert(scalars.count) }
        // ABCDef: the last capital begins a word.
        if previous.properties.isUppercase, scalar.properties.isLowercase, scalars.count >= 1 {
          boundaries.insert(scalars.count - 1)
        }
      }
      previous = scalar
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for plain in Self.plain(lower) { scalars.append(plain) }
      }
    }
    if scalars.count > start { words.append(start..<scalars.count) }
    boundaries.insert(scalars.count)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ß": ["s", "s"]
    case "ø": ["o"]
    case "æ": ["a", "e"]
    case "œ": ["o", "e"]
    case "µ", "μ": ["u"]
    default: [scalar]
    }
  }

  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}

extension String {
  /// Latin letters without their marks, full-width letters and digits as plain ones.
  fileprivate var precomposedForFolding: String {
    var result = String.UnicodeScalarView()
    for character in self {
      guard let first = character.unicodeScalars.first else { continue }
      if (0xFF01...0xFF5E).contains(first.value), let plain = Unicode.Scalar(first.value - 0xFEE0) {
        result.append(plain)
      } else if let base = Self.bases[character] {
        result.append(base)
      } else if first.isASCII {
        result.append(first)
      } else {
        result.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(result)
  }

  private static let bases: [Character: Unicode.Scalar] = {
    var bases: [Character: Unicode.Scalar] = [:]
    for (base, letters) in [
      ("a", "áàâäãåā"), ("c", "çćč"), ("e", "éèêëēę"), ("i", "íìîïī"), ("n", "ñń"), ("o", "óòôöõō"),
      ("u", "úùûüū"),
      ("y", "ýÿ"), ("A", "ÁÀÂÄÃÅ"), ("C", "ÇĆČ"), ("E", "ÉÈÊËĒ"), ("I", "ÍÌÎÏ"), ("N", "ÑŃ"), ("O", "ÓÒÔÖÕ"),
      ("U", "ÚÙÛÜ"), ("2", "₂²"), ("3", "₃"), ("4", "₄"),
    ] {
      for letter in letters { bases[letter] = base.unicodeScalars.first }
    }
    return bases
  }()
}
