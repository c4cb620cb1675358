/// A language that hospitals' files are kept in.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case dutch = "nl"
  case portuguese = "pt"
  case chinese = "zh"
  case japanese = "ja"

  /// The language that most of these texts speak; nil where two are as likely.
  package static func spoken(in texts: [String]) -> Language? {
    var scores: [Language: Double] = [:]
    for text in texts {
      let folded = FoldedText(text)
      for word in folded.words {
        let plain = folded.text(word)
        let known = Words.languages(ofWord: plain)
        for language in known { scores[language, default: 0] += 1 / Double(known.count) }
      }
    }
    let order = Language.allCases.map { ($0, scores[$0] ?? 0) }.sorted { $0.1 > $1.1 }
    guard order[0].1 >= 2, order[0].1 > 1.25 * order[1].1 else { return nil }
    return order[0].0
  }
}
