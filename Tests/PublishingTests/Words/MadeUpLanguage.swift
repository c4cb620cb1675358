import Foundation
import Notation
import Wording

/// A language that is nobody's: every word turned round and bracketed, with a decimal comma.
let madeUp = Wording(
  English(), tag: "qaa", marks: NumberMarks(decimal: ",", to: " [ot] ", percent: "\u{202F}%")
) { turned($0) }

/// `[neddih] [rof] [ycavirp]` of `hidden for privacy`.
func turned(_ words: String) -> String {
  var text = ""
  var word = ""
  func end() {
    if !word.isEmpty { text += "[" + String(word.reversed()) + "]" }
    word = ""
  }
  for character in words {
    if character.isLetter {
      word.append(character)
    } else {
      end()
      text.append(character)
    }
  }
  end()
  return text
}

/// The words of a text that stand in no brackets and have small letters: none of the made-up language's, none of an
/// author's who writes in capitals.
func foreignWords(in text: String) -> [String] {
  var plain = ""
  var depth = 0
  for character in text {
    if character == "[" { depth += 1 }
    if depth == 0 { plain.append(character) }
    if character == "]" { depth = max(0, depth - 1) }
  }
  return plain.split { $0.isWhitespace || "()“”\"…/|,;:×·".contains($0) }.compactMap { token in
    let word = token.trimmingCharacters(in: .punctuationCharacters.union(.symbols))
    // File names, ids and digests are no words.
    guard !word.contains(where: { $0.isNumber || "._=@#".contains($0) }) else { return nil }
    let small = word.filter(\.isLowercase).count
    return small >= 2 && !symbols.contains(word) ? word : nil
  }
}

/// Units and signs, which are those of all languages.
private let symbols: Set<String> = [
  "min", "mmol", "years", "days", "kg", "cm", "mg", "mmHg", "µmol", "umol", "hours",
]
