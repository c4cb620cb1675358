import Site

/// The whole numbers of a finished site, each by where it stands: page, table, row and column, or the sentence.
///
/// Nothing but the site's bytes is read. What a number counts is not told by the site; `SiteAttack` finds it out.
struct SiteNumbers {
  private(set) var byPlace: [String: Int] = [:]

  init(_ files: [OutputFile], of isAttacked: (String) -> Bool = { _ in true }) {
    for file in files where isAttacked(file.path) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.path.hasSuffix(".html"), !file.path.hasSuffix("-word.html") {
        readPage(text, file.path)
      } else if file.path.hasSuffix(".csv") {
        readTable(text, file.path)
      }
    }
  }

  private mutating func add(_ text: String, _ place: String) {
    for (index, number) in Self.counts(in: text).enumerated() { byPlace["\(place)|\(index)"] = number }
  }

  /// Whole numbers that may be counts: no percents, no decimals, no ends of ranges.
  static func counts(in text: String) -> [Int] {
    let words = text.replacing("\u{A0}", with: " ").replacing("/", with: " / ").split {
      " ()[],;:·".contains($0)
    }
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      var digits = word
      if digits.last == "." { digits = digits.dropLast() }
      guard let number = Int(digits), digits.allSatisfy(\.isNumber) else { continue }
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      if before == "to" || before == "than" || after == "to"
        || after == "or" && words.indices.contains(index + 2)
          && words[index + 2].hasPrefix("more")
      {
        continue
      }
      found.append(number)
    }
    return found
  }

  /// A page's tables cell by cell, and its sentences, with the titles and descriptions of figures.
  private mutating func readPage(_ html: String, _ path: String) {
    var block = ""
    var heads: [String] = []
    var row = ""
    var group = ""
    var column = 0
    var text = ""
    var isTable = false
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if let id = Self.attribute("id", of: tag), tag.hasPrefix("figure") || tag.hasPrefix("div") {
        block = id
      }
      for name in ["aria-label", "data-label", "data-value", "alt"] {
        if let words = Self.attribute(name, of: tag) { addSentence(words, path, block + name) }
      }
      let name = tag.prefix { $0 != " " }
      switch name {
      case "table": (isTable, heads, group, row) = (true, [], "", "")
      case "/table": isTable = false
      case "tr":
        (row, column) = ("", 0)
        text = ""
      case "th", "td": text = ""
      case "/th" where isTable:
        if row.isEmpty, column == 0 { row = Self.words(text) }
        heads.append(Self.words(text))
        add(
          Self.words(text), "\(path)#\(block)|\(group)|head \(heads.count > 40 ? row : String(heads.count))")
      case "/tr":
        if column == 0 { group = row }
      case "/td" where isTable:
        column += 1
        add(Self.words(text), "\(path)#\(block)|\(group)|\(row)|\(column)")
      case "wbr", "b", "/b", "strong", "/strong", "a", "/a", "span", "/span", "em", "/em", "sub", "sup",
        "/sub",
        "/sup":
        break
      case "/p", "/li", "/figcaption", "/desc", "/title", "/text", "/dd", "/div":
        if !isTable { addSentence(Self.words(text), path, block) }
        text = ""
      default: if !isTable { text = "" }
      }
    }
  }

  /// A sentence is known by its words.
  private mutating func addSentence(_ words: String, _ path: String, _ block: String) {
    guard words.count < 2000 else { return }
    let shape = words.map { $0.isNumber ? "#" : String($0) }.joined().split(separator: "#").joined(
      separator: "#")
    add(words, "\(path)#\(block)|\(shape.prefix(80))")
  }

  private mutating func readTable(_ csv: String, _ path: String) {
    for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      for (index, cell) in cells.enumerated().dropFirst() {
        add(String(cell).replacing("\"", with: ""), "\(path)|\(cells[0])|\(index)")
      }
    }
  }

  private static func words(_ text: String) -> String {
    text.replacing("&nbsp;", with: " ").replacing("\u{A0}", with: " ").trimmingSpaces
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    let value = tag[start.upperBound...]
    return value.firstIndex(of: "\"").map { String(value[..<$0]) }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
