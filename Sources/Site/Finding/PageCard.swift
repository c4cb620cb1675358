/// A page as others speak of it: where it is, what it is called, where it stands, and one sentence about it.
package struct PageCard: Hashable, Sendable {
  package var title: String
  package var path: String
  /// `Chapter 3`, `Report · 21 November 2026`; empty where there is nothing to say.
  package var label: String
  package var sentence: String

  package init(_ page: PageEntry, label: String = "") {
    title = page.title
    path = page.path
    self.label = label
    sentence = FirstSentence.of(page.description)
  }
}

/// The first sentence of a text.
package enum FirstSentence {
  /// A longer one is cut at a word.
  private static let longest = 180
  /// Words that end with a full stop inside a sentence.
  private static let abbreviations: Set<String> = ["al", "cf", "dr", "e.g", "fig", "i.e", "no", "st", "vs"]

  /// Up to the first full stop, question or exclamation mark that a space and no small letter follow.
  package static func of(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var sentence: [Substring] = []
    for (index, word) in words.enumerated() {
      sentence.append(word)
      let next = index + 1 < words.count ? words[index + 1].first : nil
      if ends(word), next.map({ !$0.isLowercase }) ?? true { break }
    }
    return cut(sentence)
  }

  private static func ends(_ word: Substring) -> Bool {
    let bare = word.reversed().drop { "”’\"')]".contains($0) }
    guard let mark = bare.first, ".?!。؟".contains(mark) else { return false }
    return !abbreviations.contains(String(bare.dropFirst().reversed()).lowercased())
  }

  private static func cut(_ words: [Substring]) -> String {
    var text = ""
    for word in words {
      guard text.count + word.count < longest else { return text + " …" }
      text += text.isEmpty ? String(word) : " " + word
    }
    return text
  }
}
