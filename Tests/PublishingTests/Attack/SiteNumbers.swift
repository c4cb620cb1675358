import Diagnostics
import Foundation

/// What a reader is told of a count: its least and its greatest value.
struct Told: Hashable {
  var low: Int
  var high: Int?

  var exact: Int? { low == high ? low : nil }

  /// `12`, `fewer than 11`, `12 to 20`, `12 or more`, `hidden`; a hidden count may be any.
  init?(_ text: String, isPositive: Bool = false) {
    let words = text.split(separator: " ").map(String.init)
    let numbers = words.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int(read: $0) : nil }
    switch words {
    case ["hidden"]: (low, high) = (0, nil)
    case _ where words.count == 1 && numbers.count == 1: (low, high) = (numbers[0], numbers[0])
    case _ where words.count == 3 && numbers.count == 1 && text.hasPrefix("fewer than "):
      (low, high) = (isPositive ? 1 : 0, numbers[0] - 1)
    case _ where words.count == 3 && numbers.count == 2 && words[1] == "to":
      (low, high) = (numbers[0], numbers[1])
    case _ where words.count == 3 && numbers.count == 1 && text.hasSuffix(" or more"):
      (low, high) = (numbers[0], nil)
    default: return nil
    }
  }

  init(low: Int, high: Int?) {
    self.low = low
    self.high = high
  }

  /// Both are told.
  func and(_ other: Told) -> Told {
    Told(low: max(low, other.low), high: [high, other.high].compactMap(\.self).min())
  }
}

/// Every count that stands in the finished files of a site: in tables, sentences, alternative texts, tables to take
/// away and results for the next report. The key says where it stands, as a reader would: page, table, row, column.
struct SiteNumbers {
  private(set) var told: [String: Told] = [:]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    for file in files where !file.path.hasPrefix("assets/") && !file.path.hasSuffix("-word.html") {
      if file.path.hasSuffix(".html") {
        readPage(file.path, HTMLTree.read(file.bytes))
      } else if file.path.hasSuffix(".csv") {
        readCSV(file.path, String(decoding: file.bytes, as: UTF8.self))
      } else if file.path.hasSuffix("results.json") {
        readResults(file.path, Data(file.bytes))
      }
    }
  }

  private mutating func put(_ key: [String], _ found: Told?) {
    guard let found else { return }
    let name = key.joined(separator: " | ")
    told[name] = told[name]?.and(found) ?? found
  }

  // MARK: Pages

  private mutating func readPage(_ path: String, _ tree: HTMLTree) {
    guard let main = tree.all(["main"]).first else { return }
    walk(main, path, section: "", block: "")
  }

  private mutating func walk(_ element: HTMLTree, _ path: String, section: String, block: String) {
    var section = section
    for child in element.elements {
      let own = ["div", "figure"].contains(child.name) ? child.attributes["id"] ?? block : block
      switch child.name {
      case "h1", "h2": section = child.attributes["id"] ?? section
      case "table": readTable(child, "\(path)#\(own)")
      case "svg":
        for words in child.all(["title", "desc"]) { readSentence(words.text(), [path, own, "alt"]) }
      case "p", "li", "dd", "dt", "figcaption", "summary", "caption":
        readSentence(child.text { $0.name == "svg" || $0.name == "sup" }, [path, section, own])
        walk(child, path, section: section, block: own)
      default: walk(child, path, section: section, block: own)
      }
    }
  }

  private mutating func readTable(_ table: HTMLTree, _ place: String) {
    func cells(_ row: HTMLTree) -> [HTMLTree] { row.elements.filter { ["td", "th"].contains($0.name) } }
    func span(_ cell: HTMLTree, _ name: String) -> Int {
      cell.attributes[name].flatMap { Int(read: $0) } ?? 1
    }
    func text(_ cell: HTMLTree) -> String { Self.clean(cell.text { $0.name == "sup" || $0.has("vh") }) }
    var heads: [Int: [String]] = [:]
    var taken: Set<[Int]> = []
    for (line, row) in table.all(["thead"]).flatMap({ $0.all(["tr"]) }).enumerated() {
      var column = 0
      for cell in cells(row) {
        while taken.contains([line, column]) { column += 1 }
        for _ in 0..<span(cell, "colspan") {
          for below in 0..<span(cell, "rowspan") { taken.insert([line + below, column]) }
          heads[column, default: []].append(head(text(cell), place))
          column += 1
        }
      }
    }
    var (group, top) = ("", "")
    var seen: [String: Int] = [:]
    for row in table.all(["tbody"]).flatMap({ $0.all(["tr"]) }) {
      let cells = cells(row)
      if row.has("group") {
        (group, top) = (row.text(), "")
        continue
      }
      let labels = cells.prefix { $0.name == "th" }
      var label = labels.map { text($0) }.joined(separator: ", ")
      if row.has("level") { label = top + " > " + label } else { top = label }
      seen[label, default: 0] += 1
      let name = [place, group, label, String(seen[label] ?? 0)]
      var column = labels.count
      for cell in cells.dropFirst(labels.count) {
        let head = heads[column]?.joined(separator: "/") ?? String(column)
        for (role, found) in Self.counts(text(cell)) { put(name + [head, role], found) }
        column += span(cell, "colspan")
      }
    }
  }

  /// A column's title without the number of its patients, which is told of it.
  private mutating func head(_ text: String, _ place: String) -> String {
    guard let found = Self.groupSize.matches(text).first else { return text }
    let title = Self.clean(Self.groupSize.replaced(text, with: ""))
    put([place, "head", title], Told(found[1] ?? ""))
    return title
  }

  /// The counts of a sentence, each named by the words of its clause.
  private mutating func readSentence(_ sentence: String, _ place: [String]) {
    for clause in Self.clean(sentence).replacingOccurrences(of: ". ", with: "; ").components(
      separatedBy: "; ")
    {
      var words = clause
      var found: [(String, Told?)] = []
      for match in Self.share.matches(clause) {
        let isPositive = match[3].flatMap { Double($0) }.map { $0 > 0 } ?? false
        found.append(("events", Told(match[1] ?? "", isPositive: isPositive)))
        found.append(("total", Told(match[2] ?? "")))
      }
      words = Self.share.replaced(words, with: "#")
      for match in Self.groupSize.matches(words) { found.append(("n", Told(match[1] ?? ""))) }
      words = Self.groupSize.replaced(words, with: "#")
      words = Self.noCount.replaced(words, with: "~")
      for match in Self.count.matches(words) { found.append(("count", Told(match[1] ?? ""))) }
      words = Self.count.replaced(words, with: "#")
      for (index, (role, count)) in found.enumerated() {
        put(place + [words, "\(index) of \(found.count)", role], count)
      }
    }
  }

  // MARK: Files

  private mutating func readCSV(_ path: String, _ text: String) {
    let rows = Self.fields(text)
    guard let first = rows.first else { return }
    let heads = first.map { head($0, path) }
    var seen: [String: Int] = [:]
    for row in rows.dropFirst() {
      seen[row[0], default: 0] += 1
      for (column, cell) in row.enumerated().dropFirst() {
        let head = column < heads.count ? heads[column] : String(column)
        for (role, found) in Self.counts(Self.clean(cell)) {
          put([path, row[0], String(seen[row[0]] ?? 0), head, role], found)
        }
      }
    }
  }

  private mutating func readResults(_ path: String, _ data: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let results = object["results"] as? [[String: Any]]
    else { return }
    for result in results {
      for (name, value) in result {
        guard let value = value as? Int else { continue }
        put(
          [path, "\(result["measure"] ?? "")", "\(result["where"] ?? "")", name],
          Told(low: value, high: value))
      }
    }
  }

  private static func fields(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.filter { $0 != [""] }
  }

  // MARK: Words

  static func clean(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
  }

  /// The counts of a cell by what they are: events of a total, a number of missing, a count alone.
  static func counts(_ text: String) -> [(String, Told?)] {
    var found: [(String, Told?)] = []
    var rest = text
    if let match = missing.matches(text).first {
      found.append(("missing", Told(match[1] ?? "")))
      rest = clean(missing.replaced(text, with: ""))
    }
    if let match = share.whole(rest) {
      let isPositive = match[3].flatMap { Double($0) }.map { $0 > 0 } ?? false
      found.append(("events", Told(match[1] ?? "", isPositive: isPositive)))
      found.append(("total", Told(match[2] ?? "")))
    } else if let match = countOfRow.whole(rest) {
      let isPositive = match[2].flatMap { Double($0) }.map { $0 > 0 } ?? false
      found.append(("events", Told(match[1] ?? "", isPositive: isPositive)))
    } else if let match = wholePercent.whole(rest), let percent = match[1].flatMap({ Int(read: $0) }) {
      found.append(("percent", Told(low: percent, high: percent)))
    } else if let count = Told(rest) {
      found.append(("events", count))
    }
    return found
  }

  private static let quantity = #"(fewer than \d+|\d+ to \d+|\d+ or more|hidden|\d+)"#
  private static let percents = #"\(([\d.]+)(?: to [\d.]+)?%[^)]*\)"#
  private static let share = Pattern(
    "(?<![\\d.,])\(quantity)(?:/| ?/ ?| of )\(quantity)(?: ?\(percents))?(?![\\d.]*[\\d%])")
  private static let countOfRow = Pattern("\(quantity) \(percents)")
  private static let missing = Pattern("\\[\(quantity) missing\\]")
  private static let groupSize = Pattern(",? ?n = \(quantity)")
  private static let wholePercent = Pattern(#"(\d+)%"#)
  private static let noCount = Pattern(#"[−-]?\d+[.,]\d+%?|\d+%|\b(?:19|20)\d\d\b(?: to (?:19|20)\d\d)?"#)
  private static let count = Pattern(#"(?<![\w.,])(fewer than \d+|hidden|\d+)(?![\w.])"#)
}

/// A regular expression with what it finds as texts.
struct Pattern: @unchecked Sendable {
  private let expression: NSRegularExpression?

  init(_ pattern: String) { expression = try? NSRegularExpression(pattern: pattern) }

  func matches(_ text: String) -> [[String?]] {
    guard let expression else { return [] }
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
      (0..<match.numberOfRanges).map { Range(match.range(at: $0), in: text).map { String(text[$0]) } }
    }
  }

  /// Where it is all of the text.
  func whole(_ text: String) -> [String?]? { matches(text).first { $0[0] == text } }

  func replaced(_ text: String, with other: String) -> String {
    expression?.stringByReplacingMatches(
      in: text, range: NSRange(text.startIndex..., in: text), withTemplate: other) ?? text
  }
}
