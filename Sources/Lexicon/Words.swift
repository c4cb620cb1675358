/// The words of hospitals' files: those of column names, those of their cells, and those that say nothing.
///
/// A language is a file in `Words`: sections in brackets, a line an idea. `[names]` holds the ideas of column names;
/// `[filler]` what stands in any of them, `[patient]` what a patient is called; the others hold a concept's levels, `[place]` those of both concepts that are
/// places, `[alive]` those of survival, `[done]` yes and no in other words.
package enum Words {
  private static let texts: [(language: Language?, text: String)] = [
    (nil, international), (.english, english), (.german, german), (.french, french), (.spanish, spanish),
    (.italian, italian), (.dutch, dutch), (.portuguese, portuguese), (.chinese, chinese),
    (.japanese, japanese),
  ]

  private static let sections: [String: [(language: Language?, line: Substring)]] = {
    var sections: [String: [(language: Language?, line: Substring)]] = [:]
    for (language, text) in texts {
      var name = ""
      for line in text.split(separator: "\n") {
        if line.first == "[" {
          name = String(line.dropFirst().prefix { $0 != "]" })
        } else {
          sections[name, default: []].append((language, line))
        }
      }
    }
    return sections
  }()

  package static let names = Lexicon(sections["names"] ?? [])
  package static let done = Lexicon(sections["done"] ?? [])
  /// What ECMO was begun for.
  package static let supports = Lexicon(sections["support"] ?? [])

  /// By concept: a lexicon whose ideas are its levels.
  package static let levels: [String: Lexicon] = {
    var all: [String: Lexicon] = [:]
    let shared: [String: [String]] = [
      "place": ["arrest_location", "ecmo_location"],
      "alive": [
        "survived_to_discharge", "survived_6_months", "survived_12_months", "alive_at_last_contact",
      ],
    ]
    let others: Set<String> = ["", "names", "filler", "patient", "done", "support", "place", "alive"]
    var concepts = Set(sections.keys).subtracting(others)
    for names in shared.values { concepts.formUnion(names) }
    for concept in concepts {
      let more = shared.filter { $0.value.contains(concept) }.keys.flatMap { sections[$0] ?? [] }
      all[concept] = Lexicon((sections[concept] ?? []) + more)
    }
    return all
  }()

  /// Words for a patient, of whom a column that says no more holds the number.
  package static let patients: Set<String> = Set(
    (sections["patient"] ?? []).flatMap { $0.line.split(separator: ",") }.map {
      FoldedText(String($0)).joined
    }
  )

  /// Words that say nothing of what a column holds.
  package static let fillers: Set<String> = Set(
    (sections["filler"] ?? []).flatMap { $0.line.split(separator: ",") }.map { FoldedText(String($0)).joined }
  )

  /// The languages in which a word of some length is a word of its own.
  static func languages(ofWord word: String) -> Set<Language> { byWord[word] ?? [] }

  private static let byWord: [String: Set<Language>] = {
    var all: [String: Set<Language>] = [:]
    for (name, lines) in sections where name == "names" || name == "filler" {
      for (language, line) in lines {
        guard let language else { continue }
        let words = name == "filler" ? line : line.split(separator: ":", maxSplits: 1).last ?? ""
        for phrase in words.split(separator: ",") {
          for word in phrase.split(separator: " ") {
            let plain = FoldedText(String(word)).joined
            if plain.unicodeScalars.count > 1 { all[plain, default: []].insert(language) }
          }
        }
      }
    }
    return all
  }()
}
