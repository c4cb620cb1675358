internal import Diagnostics
internal import Project
internal import Prose
internal import References

/// Reads where the lines of a CSV are from, and what their sources allow.
struct CreditReader {
  private let file: DataFile
  private let sources: [Int: [CitationGroup.Item]]
  private let licences: [Int: Licence]
  static let illustration = "illustration"

  static let keys = ["source", "licence"]
  static let options: [FenceOption] = [
    .optional(
      "source", "the reference of every line, where the CSV has no column source: a key, or illustration"),
    .optional(
      "licence",
      "the licence of every line’s source, where the CSV has no column licence: CC BY 4.0, Name <https://…> or numbers only"
    ),
  ]

  /// Reads the columns `source` and `licence`, or what the fence says for all lines; what is missing is a warning, a
  /// reference or a licence that is not known an error.
  init(_ file: DataFile, source: Located<String>?, licence: Located<String>?) {
    self.file = file
    let reader = file.reader
    var sources: [Int: [CitationGroup.Item]] = [:]
    var licences: [Int: Licence] = [:]
    if !file.has("source"), source == nil {
      reader.problems.append(.warning("missing-source", DataWords.noSourceColumn, at: file.head))
    }
    var inWords: [(text: String, place: Place)] = []
    for row in file.rows {
      let own = file.text("source", row)
      let place = own == nil ? source?.place : file.place(row, "source")
      if let text = own ?? source?.value, let place {
        sources[row] = Self.items(text, at: place, reader)
        if let items = sources[row], items.count == 1, items[0].key == text, !Self.couldBeKey(text) {
          inWords.append((text, place))
        }
      } else if file.has("source") {
        reader.problems.append(
          .warning("missing-source", DataWords.noSource, at: file.place(row, "source")))
      }
    }
    if let first = inWords.first {
      reader.problems.append(
        .warning("source-in-words", DataWords.sourceInWords(first.text, of: inWords.count), at: first.place))
    }
    let needy = file.rows.filter { row in sources[row].map { !Self.isIllustration($0) } ?? true }
    if !file.has("licence"), licence == nil, !needy.isEmpty {
      reader.problems.append(.warning("missing-licence", DataWords.noLicenceColumn, at: file.head))
    }
    for row in needy {
      let own = file.text("licence", row)
      let place = own == nil ? licence?.place : file.place(row, "licence")
      if let text = own ?? licence?.value, let place {
        licences[row] = Licence.read(text, at: place, problems: &reader.problems)
      } else if file.has("licence") {
        reader.problems.append(
          .warning("missing-licence", DataWords.noLicence, at: file.place(row, "licence")))
      }
    }
    (self.sources, self.licences) = (sources, licences)
  }

  /// `rob2022; belohlavek2022, table 2`.
  ///
  /// A DOI stands for its reference. A word that could be a key must be one; other text stands as it is, with a
  /// warning.
  private static func items(_ text: String, at place: Place, _ reader: RequestReader) -> [CitationGroup.Item]
  {
    let items = text.split(separator: ";").compactMap { part -> CitationGroup.Item? in
      let pieces = part.split(separator: ",", maxSplits: 1).map(trimmed)
      guard var key = pieces.first, !key.isEmpty else { return nil }
      if key.hasPrefix("@") { key.removeFirst() }
      let doi = reader.project.bibliography.references.first {
        $0.doi?.lowercased() == key.lowercased()
      }
      return CitationGroup.Item(
        key: doi?.key ?? key, locator: pieces.count > 1 ? pieces[1] : nil, place: place)
    }
    guard items.allSatisfy({ couldBeKey($0.key) }) else {
      return [CitationGroup.Item(key: text, locator: nil, place: place)]
    }
    return items.filter { $0.key == illustration || isKnown($0, reader) }
  }

  private static func couldBeKey(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.isLetter || $0.isNumber || "_-:+".unicodeScalars.contains($0)
    }
      && text.unicodeScalars.contains { $0.isLetter }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func isKnown(_ item: CitationGroup.Item, _ reader: RequestReader) -> Bool {
    let bibliography = reader.project.bibliography
    if bibliography[item.key] != nil { return true }
    reader.problems.append(
      .error(
        "unknown-reference", "unknown reference '\(item.key)'", at: item.place,
        suggestion: nearestWord(to: item.key, among: bibliography.keys + [illustration])))
    return false
  }

  private static func isIllustration(_ items: [CitationGroup.Item]) -> Bool {
    !items.isEmpty && items.allSatisfy { $0.key == illustration }
  }

  /// The references of a line in a few words, for the table of the data.
  func words(_ row: Int) -> String? {
    guard let items = sources[row], !items.isEmpty else { return nil }
    let words = file.reader.project.words
    return items.map { item in
      guard let reference = file.reader.project.bibliography[item.key] else {
        return item.key == Self.illustration ? words.source(.illustration) : item.key
      }
      return reference.shortName(words) + (item.locator.map { ", " + $0 } ?? "")
    }.joined(separator: "; ")
  }

  /// Each source once, in the order of the lines; a passage where all its lines name the same.
  var credit: Credit {
    var order: [String] = []
    var items: [String: CitationGroup.Item] = [:]
    var rights: [String: [Licence]] = [:]
    for row in file.rows {
      for item in sources[row] ?? [] {
        if items[item.key] == nil {
          order.append(item.key)
          items[item.key] = item
        } else if items[item.key]?.locator != item.locator {
          items[item.key]?.locator = nil
        }
        if let licence = licences[row], !rights[item.key, default: []].contains(licence) {
          rights[item.key, default: []].append(licence)
        }
      }
    }
    return Credit(
      kind: .numbers,
      sources: order.compactMap { key in
        items[key].map { Credit.Source(origin: origin($0), licences: rights[key, default: []]) }
      })
  }

  private func origin(_ item: CitationGroup.Item) -> Credit.Origin {
    if item.key == Self.illustration { return .illustration }
    return file.reader.project.bibliography[item.key] == nil ? .words(item.key) : .reference(item)
  }
}
