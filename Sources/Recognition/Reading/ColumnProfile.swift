internal import Diagnostics
package import Lexicon
internal import Registry
internal import RegistryFiles

/// A column as the file has it: its distinct texts, how often each stands there, and what they could be.
package struct ColumnProfile: Sendable {
  package struct Text: Sendable {
    package var text: String
    package var count: Int
    package var firstRow: Int
    /// What a code list or a REDCap dictionary says that it means.
    package var meaning: String?
  }

  package let name: String
  package let index: Int
  /// The question as a person reads it, of a REDCap dictionary.
  package var label: String?
  package private(set) var texts: [Text]
  package private(set) var missing: [Text]
  package let rowCount: Int
  /// What its file is kept in; nil where that is not clear.
  package let language: Language?
  package var header: HeaderReading
  package var labelReading: HeaderReading?
  /// True for what a REDCap dictionary marks as an identifier.
  package var isMarkedIdentifier = false
  /// What it could be by its cells alone.
  package private(set) var reading = ColumnReading.empty
  package private(set) var known = 0
  /// Whether a list of its codes has one for no.
  private var hasCodeForNo = false
  /// Whether no has a word of its own here, be it in no cell.
  var saysNoItself: Bool { hasCodeForNo || HeaderStopWords.asksYesOrNo(name) }

  init(
    name: String, index: Int, codes: [Int32], levels: [String], heading: String? = nil,
    prefixes: Set<String> = [], language: Language? = nil
  ) {
    self.name = name
    self.index = index
    rowCount = codes.count
    self.language = language
    header = HeaderReading(heading ?? name, passingOver: prefixes, language: language)
    var counts = [Int](repeating: 0, count: levels.count)
    var first = [Int](repeating: -1, count: levels.count)
    for (row, code) in codes.enumerated() {
      counts[Int(code)] += 1
      if first[Int(code)] < 0 { first[Int(code)] = row }
    }
    texts = []
    missing = []
    for (code, level) in levels.enumerated() {
      let found = Text(text: level, count: counts[code], firstRow: first[code])
      if MissingWords.isMissing(level) { missing.append(found) } else { texts.append(found) }
    }
    read()
    if case .dates = reading {
      header = HeaderReading(name, passingOver: prefixes, language: language, ofMoments: true)
    }
    let legend = HeaderLegend(name).meanings
    if texts.contains(where: { legend[String(Substring($0.text).trimmed)] != nil }) {
      apply(meanings: legend)
    }
  }

  /// What another text says of it: its question, or its name with that of an event.
  func reading(of text: String) -> HeaderReading {
    if case .dates = reading { return HeaderReading(text, language: language, ofMoments: true) }
    return HeaderReading(text, language: language)
  }

  private mutating func read() {
    known = texts.reduce(0) { $0 + $1.count }
    reading = ColumnReading(self)
  }

  package mutating func apply(meanings: [String: String]) {
    hasCodeForNo = hasCodeForNo || meanings.values.contains { YesNo.meaning(of: $0) == false }
    for index in texts.indices {
      guard let meaning = meanings[String(Substring(texts[index].text).trimmed)] else { continue }
      texts[index].meaning = meaning
    }
    // A code that means "unknown" is a missing value as well as the word.
    let lost = texts.filter { $0.meaning.map(MissingWords.isMissing) ?? false }
    guard !lost.isEmpty else { return }
    missing += lost
    texts.removeAll { $0.meaning.map(MissingWords.isMissing) ?? false }
    read()
  }

  package var isEmpty: Bool { texts.isEmpty }
  package var isUnique: Bool { known > 5 && texts.allSatisfy { $0.count == 1 } }
  package var missingTexts: [String] { missing.map(\.text) }

  /// Of many texts some from all parts of the file, for what need not be looked at whole.
  func sample(_ count: Int) -> [Text] {
    guard texts.count > count else { return texts }
    return (0..<count).map { texts[$0 * texts.count / count] }
  }
}
