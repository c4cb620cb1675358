internal import Diagnostics
internal import Markup

/// What the site's search looks through, in parts that are read as they are needed, so that a site of any size answers
/// after a few of them. They are scripts, so that they are found from a file too, where nothing may be fetched.
///
/// - `index.js`: the glossary's terms, the words that are too common to ask for beside others, the first word of each
///   part of words, and how many sections a part of texts has.
/// - `w0.js`, `w1.js`, …: words in the order of their UTF-16 units, each with the sections that have it.
/// - `t0.js`, `t1.js`, …: what results show, a fixed number of sections each.
/// - `words.js`: the most frequent words, among which a slip of the finger is looked for.
package struct SearchFiles: Sendable {
  package static let folder = "assets/search/"
  package static let index = folder + "index.js"

  /// Bytes of a part of words, of a part of texts on average, and of the frequent words.
  private static let (wordsSize, textsSize, frequentSize) = (16_000, 8_000, 40_000)
  /// Sections that a word is found in at most, the weightiest.
  private static let most = 4_000

  private let sections: [SearchedSection]
  private let terms: [(term: String, expansion: String)]

  package init(_ sections: [SearchedSection], terms: [(term: String, expansion: String)]) {
    self.sections = sections
    self.terms = terms
  }

  package var files: [OutputFile] {
    let entries = self.entries
    var parts: [[Entry]] = []
    var size = Int.max
    for entry in entries {
      if size > Self.wordsSize {
        parts.append([])
        size = 0
      }
      parts[parts.count - 1].append(entry)
      size += entry.line.utf8.count
    }
    let texts = sections.reduce(0) { $0 + $1.text.utf8.count + $1.heading.utf8.count + $1.page.utf8.count }
    let step = max(1, Self.textsSize * sections.count / max(1, texts))
    let common = entries.filter { $0.places.count > min(Self.most, (sections.count + 1) / 2) }
    let index: JSON = [
      "step": .integer(step), "common": .array(common.map { .string($0.stem) }),
      "first": .array(parts.map { .string($0[0].stem) }),
      "terms": .array(
        terms.map { term in
          .array([term.term, term.expansion].map(Self.stems).filter { !$0.isEmpty }.map { .array($0) })
        }),
    ]
    return [
      OutputFile(path: Self.index, text: "window.searchIndex = \(index.text());\n"),
      part("words", frequent(entries).map { JSON.string($0).text() }),
    ]
      + parts.enumerated().map { part("w\($0)", $1.map(\.line)) }
      + stride(from: 0, to: sections.count, by: step).map { start in
        let shown = sections[start..<min(start + step, sections.count)]
        return part(
          "t\(start / step)",
          shown.map { section in
            JSON.array([section.page, section.heading, section.address, section.text].map { .string($0) })
              .text()
          })
      }
  }

  /// A line a word or section: a change's diff shows which.
  private func part(_ name: String, _ lines: [String]) -> OutputFile {
    OutputFile(
      path: Self.folder + name + ".js",
      text: "searchIndex.\(name) = [\n\(lines.joined(separator: ",\n"))\n];\n")
  }

  private static func stems(_ text: String) -> [JSON] {
    var stems: [JSON] = []
    SearchWords.forEach(in: text) { stems.append(.string(SearchStem.of($0))) }
    return stems
  }

  private struct Entry {
    var stem: String
    var surface: String
    var places: [(section: Int, weight: Double)]
    /// `["survival","0F2A1B"]`: each place is the step from the one before in base 36, and its weight.
    var line = ""
  }

  private var entries: [Entry] {
    var places: [String: Int] = [:]
    var entries: [Entry] = []
    for (number, section) in sections.enumerated() {
      for word in section.words {
        if let place = places[word.stem] {
          entries[place].places.append((number, word.weight))
        } else {
          places[word.stem] = entries.count
          entries.append(
            Entry(stem: word.stem, surface: word.surface, places: [(number, word.weight)]))
        }
      }
    }
    for index in entries.indices { entries[index].line = Self.line(entries[index]) }
    return entries.sorted { $0.stem.utf16.lexicographicallyPrecedes($1.stem.utf16) }
  }

  private static func line(_ entry: Entry) -> String {
    var places = entry.places
    if places.count > most {
      places.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.section < $1.section }
      places = places.prefix(most).sorted { $0.section < $1.section }
    }
    var last = 0
    var text: [UInt8] = []
    for (section, weight) in places {
      text += String(section - last, radix: 36).utf8
      // In steps of 0.4: A is 0.4, Z is 10.4 and more.
      text.append(UInt8(ascii: "A") + UInt8(min(25, max(0, (weight / 0.4).rounded() - 1))))
      last = section
    }
    return JSON.array([
      .string(entry.stem), .string(String(decoding: text, as: UTF8.self)),
    ]).text()
  }

  /// In their order; letters alone, since nobody misspells a number into another that he looks for.
  private func frequent(_ entries: [Entry]) -> [String] {
    let words = entries.indices.filter { index in
      entries[index].stem.utf8.count > 3 && !entries[index].stem.utf8.contains { (0x30...0x39).contains($0) }
    }.sorted {
      let (one, other) = (entries[$0].places.count, entries[$1].places.count)
      return one != other ? one > other : $0 < $1
    }
    var size = 0
    return words.prefix { index in
      size += entries[index].surface.utf8.count + 1
      return size <= Self.frequentSize
    }.sorted().map { entries[$0].surface }
  }
}
