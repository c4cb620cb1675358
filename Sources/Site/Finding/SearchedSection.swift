/// A section of a page as the search knows it: what a result shows, and which words find it.
package struct SearchedSection: Sendable {
  package struct Word: Hashable, Sendable {
    /// `SearchStem.of`.
    package var stem: String
    /// As it stands the first time, plain.
    package var surface: String
    /// How much the section is about it.
    package var weight: Double
  }

  package var page: String
  /// Empty for what stands before the first heading.
  package var heading: String
  /// From the site's root, with its anchor.
  package var address: String
  /// Sentences, which results quote.
  package var text: String
  /// In the order in which they are read.
  package private(set) var words: [Word] = []

  /// - Parameters:
  ///   - more: words that find the section and are not shown, such as the names of a table's rows.
  ///   - stems: those of the page's other sections.
  package init(
    page: String, heading: String, address: String, text: String, more: [String] = [],
    stems: KnownStems = KnownStems()
  ) {
    self.page = page
    self.heading = heading
    self.address = address
    self.text = text
    var known = Known(stems: stems)
    for (text, weight) in [(page, 6.0), (heading, 8.0), (text, 1.0)] {
      SearchWords.forEach(in: text) { known.meet($0, weight) }
    }
    // Numbers of tables find nothing that a reader looks for.
    for text in more {
      SearchWords.forEach(in: text) { word in
        if word.utf8.count > 1, word.utf8.contains(where: { $0 > 0x39 }) { known.add(word, 0.6) }
      }
    }
    words = known.words
  }

  private struct Known {
    var words: [Word] = []
    private var places: [String: Int] = [:]
    private let stems: KnownStems

    init(stems: KnownStems) { self.stems = stems }

    /// Each time a word stands somewhere it weighs a little more.
    mutating func meet(_ word: String, _ weight: Double) {
      guard let place = place(of: word) else { return }
      words[place].weight = max(words[place].weight, weight) + 0.1
    }

    mutating func add(_ word: String, _ weight: Double) {
      guard let place = place(of: word) else { return }
      words[place].weight = max(words[place].weight, weight)
    }

    private mutating func place(of word: String) -> Int? {
      let stem = stems.of(word)
      guard !stem.isEmpty else { return nil }
      if let place = places[stem] { return place }
      places[stem] = words.count
      words.append(Word(stem: stem, surface: SearchStem.plain(word), weight: 0))
      return words.count - 1
    }
  }
}
