internal import Diagnostics
internal import Markup
internal import Prose

/// Where the lines of a CSV are from, and what their sources allow.
struct DataCredit {
  let file: DataFile
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
  init(_ file: DataFile) {
    self.file = file
    let body = file.body
    var sources: [Int: [CitationGroup.Item]] = [:]
    var licences: [Int: Licence] = [:]
    if !file.has("source"), body.node("source") == nil {
      body.builder.problems.append(.warning("missing-source", DataWords.noSourceColumn, at: file.head))
    }
    var inWords: [(text: String, place: Place)] = []
    for row in file.rows {
      let own = file.text("source", row)
      let text = own ?? body.string("source")
      let place = own == nil ? body.place("source") : file.place(row, "source")
      if let text {
        sources[row] = Self.items(text, at: place, body)
        if let items = sources[row], items.count == 1, items[0].key == text, !Self.couldBeKey(text) {
          inWords.append((text, place))
        }
      } else if file.has("source") {
        body.builder.problems.append(
          .warning("missing-source", DataWords.noSource, at: file.place(row, "source")))
      }
    }
    if let first = inWords.first {
      body.builder.problems.append(
        .warning("source-in-words", DataWords.sourceInWords(first.text, of: inWords.count), at: first.place))
    }
    let needy = file.rows.filter { row in sources[row].map { !Self.isIllustration($0) } ?? true }
    if !file.has("licence"), body.node("licence") == nil, !needy.isEmpty {
      body.builder.problems.append(.warning("missing-licence", DataWords.noLicenceColumn, at: file.head))
    }
    for row in needy {
      let own = file.text("licence", row)
      if let text = own ?? body.string("licence") {
        let place = own == nil ? body.place("licence") : file.place(row, "licence")
        licences[row] = Licence.read(text, at: place, problems: &body.builder.problems)
      } else if file.has("licence") {
        body.builder.problems.append(
          .warning("missing-licence", DataWords.noLicence, at: file.place(row, "licence")))
      }
    }
    (self.sources, self.licences) = (sources, licences)
  }

  /// `rob2022; belohlavek2022, table 2`.
  ///
  /// A DOI stands for its reference. A word that could be a key must be one; other text stands as it is, with a
  /// warning.
  private static func items(_ text: String, at place: Place, _ body: FenceBody) -> [CitationGroup.Item] {
    let items = text.split(separator: ";").compactMap { part -> CitationGroup.Item? in
      let pieces = part.split(separator: ",", maxSplits: 1).map(trimmed)
      guard var key = pieces.first, !key.isEmpty else { return nil }
      if key.hasPrefix("@") { key.removeFirst() }
      let doi = body.builder.project.bibliography.references.first {
        $0.doi?.lowercased() == key.lowercased()
      }
      return CitationGroup.Item(
        key: doi?.key ?? key, locator: pieces.count > 1 ? pieces[1] : nil, place: place)
    }
    guard items.allSatisfy({ couldBeKey($0.key) }) else {
      return [CitationGroup.Item(key: text, locator: nil, place: place)]
    }
    return items.filter { $0.key == illustration || isKnown($0, body) }
  }

  private static func couldBeKey(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-:+".unicodeScalars.contains($0)
    }
      && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func isKnown(_ item: CitationGroup.Item, _ body: FenceBody) -> Bool {
    let bibliography = body.builder.project.bibliography
    if bibliography[item.key] != nil { return true }
    body.builder.problems.append(
      .error(
        "unknown-reference", "unknown reference '\(item.key)'", at: item.place,
        suggestion: nearestWord(to: item.key, among: bibliography.keys + [illustration])))
    return false
  }

  private static func text(_ item: CitationGroup.Item) -> String {
    item.key == illustration ? DataWords.illustration : item.key
  }

  private static func isIllustration(_ items: [CitationGroup.Item]) -> Bool {
    !items.isEmpty && items.allSatisfy { $0.key == illustration }
  }

  private static func listed(_ nodes: [Node], by mark: String) -> [Node] {
    nodes.enumerated().flatMap { $0 == 0 ? [$1] : [.text(mark), $1] }
  }

  /// The references of a line in a few words, for the table of the data.
  func words(_ row: Int) -> String? {
    guard let items = sources[row], !items.isEmpty else { return nil }
    return items.map { item in
      guard let reference = file.body.builder.project.bibliography[item.key] else {
        return Self.text(item)
      }
      return DataWords.short(reference) + (item.locator.map { ", " + $0 } ?? "")
    }.joined(separator: "; ")
  }

  /// `Sources: Rob et al. 2022³ (CC BY 4.0); …`, each reference once, in the order of the lines.
  func node(at spot: CreditPlace) -> Node {
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
    guard !order.isEmpty else { return .none }
    let builder = file.body.builder
    builder.note(
      order.filter { builder.project.bibliography[$0] != nil }.map { key in
        Credit(
          key: key, kind: .numbers, licences: rights[key, default: []], page: builder.page.entry,
          label: spot.label, anchor: spot.anchor, caption: spot.caption)
      })
    // One licence for all is said once.
    let different = Set(order.filter { $0 != Self.illustration }.map { rights[$0, default: []] })
    let common = different.count == 1 ? different.first ?? [] : []
    let parts = order.compactMap { key -> Node? in
      guard let item = items[key] else { return nil }
      guard let reference = builder.project.bibliography[key] else { return .text(Self.text(item)) }
      let licence = common.isEmpty ? rights[key, default: []].map(\.node) : []
      return [
        .text(DataWords.short(reference)), builder.citation(CitationGroup(items: [item], place: item.place)),
        licence.isEmpty
          ? .none : .group([" ("] + Self.listed(licence, by: ", ") + [")"]),
      ]
    }
    let closing: Node =
      common.isEmpty
      ? .none
      : common == [.numbersOnly]
        ? .text(DataWords.numbersOnly)
        : .group([.text(DataWords.licence)] + Self.listed(common.map(\.node), by: ", ") + ["."])
    return [
      " ",
      element(
        "span", ["class": "sub sources"],
        [.text(DataWords.sources)] + Self.listed(parts, by: "; ") + [".", closing]),
    ]
  }
}
