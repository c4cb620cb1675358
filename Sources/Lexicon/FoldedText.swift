internal import Diagnostics

/// Letters and digits in one case and without accents, and where words may begin or end among them.
package struct FoldedText: Sendable {
  package private(set) var scalars: [Unicode.Scalar] = []
  package private(set) var boundaries: Set<Int> = [0]
  /// Whole words by what stands between separators, with where they stand.
  package private(set) var words: [Range<Int>] = []
  /// Where words end that a full stop shortens: "öffentl."
  private(set) var shortened: Set<Int> = []

  package init(_ text: String) {
    var previous: Unicode.Scalar?
    var start = 0
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      // N.º is a number's sign.
      if scalar == "º" || scalar == "ª" { return false }
      return scalar.isLetter || scalar.isNumber
        || "%+".unicodeScalars.contains(scalar)
    }
    // Japanese marks of voice are letters' own: only marks over Latin letters fall away.
    for scalar in text.precomposedForFolding.unicodeScalars {
      guard isWord(scalar) else {
        if scalars.count > start {
          words.append(start..<scalars.count)
          if scalar == "." { shortened.insert(scalars.count) }
        }
        start = scalars.count
        boundaries.insert(scalars.count)
        previous = nil
        continue
      }
      if let previous {
        let isCamel = previous.isLowercase && scalar.isUppercase
        let isDigitEdge = previous.isNumber != scalar.isNumber
        let isScriptEdge = (previous.value > 0x2E80) != (scalar.value > 0x2E80)
        if isCamel || isDigitEdge || isScriptEdge { boundaries.insert(scalars.count) }
        // ABCDef: the last capital begins a word.
        if previous.isUppercase, scalar.isLowercase, scalars.count >= 1 {
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

  package func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
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

extension FoldedText {
  /// All of it, without what stands between its words.
  package var joined: String { text(scalars.indices) }

  /// Whether a word stands in it as a whole.
  package func says(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars.count >= wanted.count else { return false }
    return (0..<scalars.count - wanted.count + 1).contains { start in
      boundaries.contains(start) && boundaries.contains(start + wanted.count)
        && scalars[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension String {
  /// `WeightKg` as `Weight_Kg`.
  package var partedAtCapitals: String {
    var result = ""
    var previous: Character?
    for character in self {
      if let previous, previous.isLowercase || previous.isNumber, character.isUppercase { result.append("_") }
      result.append(character)
      previous = character
    }
    return result
  }
}
