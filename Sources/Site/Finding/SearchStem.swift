internal import Diagnostics
internal import Foundation

/// What makes words one for the search: `haemorrhages` and `Hemorrhage`. `search.js` says the same in the same order,
/// and script/reference/stems.py holds the two together.
package enum SearchStem {
  /// Without accents and capitals.
  package static func plain(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    let scalars = word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: false
      default: true
      }
    }
    var text = ""
    for index in scalars.indices {
      // JavaScript has a form of its own for a capital sigma that ends a word.
      let next = scalars.index(after: index)
      let isLast = next == scalars.endIndex || !scalars[next].isLetter
      text +=
        scalars[index] == "Σ" && isLast && !text.isEmpty ? "ς" : scalars[index].properties.lowercaseMapping
    }
    return text
  }

  package static func of(_ word: String) -> String {
    var letters = Array(plain(word).utf8)
    haemorrhage(&letters)
    tumour(&letters)
    centre(&letters)
    organise(&letters)
    plural(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// `ae` and `oe` before two letters are `e`.
  private static func haemorrhage(_ letters: inout [UInt8]) {
    guard letters.contains(UInt8(ascii: "e")) else { return }
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      if index + 3 < letters.count,
        letters[index] == UInt8(ascii: "a") || letters[index] == UInt8(ascii: "o"),
        letters[index + 1] == UInt8(ascii: "e"), isLetter(letters[index + 2]), isLetter(letters[index + 3])
      {
        index += 1
      }
      result.append(letters[index])
      index += 1
    }
    letters = result
  }

  /// `our` before an end, `ed` or `ing` is `or`.
  private static func tumour(_ letters: inout [UInt8]) {
    let ends = { (rest: ArraySlice<UInt8>) in
      rest.isEmpty || rest.elementsEqual("s".utf8) || rest.starts(with: "ed".utf8)
        || rest.starts(with: "ing".utf8)
    }
    if let at = first("our", in: letters, before: ends) { letters.remove(at: at + 1) }
  }

  /// `tre` at the end is `ter`.
  private static func centre(_ letters: inout [UInt8]) {
    if let at = first("tre", in: letters, before: { $0.isEmpty || $0.elementsEqual("s".utf8) }) {
      letters.swapAt(at + 1, at + 2)
    }
  }

  private static let endings = ["e", "ed", "es", "ing", "ation", "ations"].map { Array($0.utf8) }

  /// `is` before an ending of verbs is `iz`.
  private static func organise(_ letters: inout [UInt8]) {
    if let at = first("is", in: letters, before: { endings.contains(Array($0)) }) {
      letters[at + 1] = UInt8(ascii: "z")
    }
  }

  private static func plural(_ letters: inout [UInt8]) {
    func ends(_ text: String) -> Bool { letters.suffix(text.utf8.count).elementsEqual(text.utf8) }
    if ends("ies") {
      letters.replaceSubrange((letters.count - 3)..., with: "y".utf8)
    } else if ["ses", "xes", "ches", "shes"].contains(where: ends) {
      letters.removeLast(2)
    } else if ends("s"), let before = letters.dropLast().last, before != UInt8(ascii: "s"),
      before != UInt8(ascii: "u")
    {
      letters.removeLast()
    }
  }

  private static func first(
    _ text: String, in letters: [UInt8], before rest: (ArraySlice<UInt8>) -> Bool
  ) -> Int? {
    let count = text.utf8.count
    guard letters.count >= count else { return nil }
    return (0..<letters.count - count + 1).first { at in
      letters[at..<(at + count)].elementsEqual(text.utf8) && rest(letters[(at + count)...])
    }
  }
}
