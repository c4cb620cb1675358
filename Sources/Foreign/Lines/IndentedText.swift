internal import Diagnostics

/// Words that stand apart by an indent, which makes them code.
package enum IndentedText {
  /// A line that begins with a capital and ends as a sentence does, as Word indents the first of a paragraph.
  package static func isSentence(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, words[0].first?.isUppercase == true,
      words[0].dropFirst().allSatisfy(\.isLowercase),
      let last = words[words.count - 1].last, ".?!".contains(last),
      !text.contains(where: { "{}\\$|".contains($0) })
    else { return false }
    return words.count { $0.allSatisfy { $0.isLetter || ".,:’'".contains($0) } } * 3 > words.count
      * 2
  }

  /// Sentences, and no signs of a program.
  package static func isProse(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count > 5 && !text.contains { "{}=;()[]$<>\\/_|#".contains($0) }
      && words.count { $0.allSatisfy { $0.isLetter || ".,:’'".contains($0) } } * 5 > words.count * 4
  }
}
