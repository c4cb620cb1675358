package import Diagnostics
internal import PositionedYAML

/// Reads CSL-JSON as Zotero and others export it. Fields that a reference list has no use for are passed over, since
/// exports carry many.
package enum CSLReader {
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var own: [Diagnostic] = []
    let root = YAMLParser.parse(text, file: file, problems: &own)
    // The parser of YAML, which reads JSON too, tells an end that is missing at the file's end, or at its beginning.
    if root == nil, let open = OpenBracket(in: text) {
      own = [
        .error(
          "json-syntax", ReferenceWords.openBracket(open.sign),
          at: Place(file: file, line: open.line, column: open.column))
      ]
    }
    problems += own
    guard let node = root, !node.isNull else { return [] }
    if case .mapping(let members) = node.content {
      // Crossref answers so, with one work or a list of them.
      if let message = members.first(where: { $0.key == "message" })?.value,
        case .mapping(let inner) = message.content
      {
        guard let items = inner.first(where: { $0.key == "items" })?.value else {
          return reference(message, &problems).map { [$0] } ?? []
        }
        return items.list(named: "items", &problems)?.compactMap { reference($0, &problems) } ?? []
      }
      // Zotero's service names the list; PubMed exports a single reference without one.
      guard let items = members.first(where: { $0.key == "items" })?.value else {
        return reference(node, &problems).map { [$0] } ?? []
      }
      return items.list(named: "items", &problems)?.compactMap { reference($0, &problems) } ?? []
    }
    guard let items = node.list(named: "references", &problems) else { return [] }
    return items.compactMap { reference($0, &problems) }
  }

  private static func reference(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> Reference? {
    guard let item = YAMLMapping(node, of: "a reference", problems: &problems) else { return nil }
    // Without a key of its own it gets one, as records of RIS do.
    let key = item["id"]?.text ?? item["citation-key"]?.text ?? ""
    var result = Reference(
      key: key, type: item.string("type", &problems) ?? "document",
      place: item["id"]?.place ?? item.place)
    // Crossref gives a title as a list of one.
    func text(_ name: String) -> String {
      guard let node = item[name] else { return "" }
      if case .list(let parts) = node.content { return parts.first?.text ?? "" }
      return node.text ?? ""
    }
    result.title = text("title")
    result.container = text("container-title")
    result.containerShort = item["container-title-short"]?.text ?? text("journalAbbreviation")
    result.volume = text("volume")
    result.issue = text("issue")
    result.page = text("page")
    result.publisher = text("publisher")
    result.publisherPlace = text("publisher-place")
    result.edition = text("edition")
    result.genre = text("genre")
    result.number = text("number")
    result.doi = item["DOI"]?.text.map(bareDOI)
    result.pmid = item["PMID"]?.text ?? item["note"]?.text.flatMap(pubMedNumber)
    result.url = item["URL"]?.text
    let editors = names(item["editor"], &problems)
    result.authors = names(item["author"], &problems)
    if result.authors.isEmpty, result.type != "chapter" {
      result.authors = editors
    } else {
      result.editors = editors
    }
    result.isRetracted = item["status"]?.text?.lowercased() == "retracted"
    if let parts = dateParts(item["accessed"]) { result.accessed = date(parts) }
    if let parts = dateParts(item["issued"]) {
      result.year = parts.first
      result.month = parts.count > 1 ? parts[1] : nil
      result.day = parts.count > 2 ? parts[2] : nil
    } else if case .mapping(let members)? = item["issued"]?.content {
      result.dateWords = members.first { $0.key == "literal" }?.value.text ?? ""
    }
    return result
  }

  private static func names(_ node: YAMLNode?, _ problems: inout [Diagnostic]) -> [Reference.Name] {
    guard case .list(let items)? = node?.content else { return [] }
    return items.compactMap { item in
      guard let name = YAMLMapping(item, of: "an author", problems: &problems) else { return nil }
      if let literal = name["literal"]?.text { return Reference.Name(family: literal, isLiteral: true) }
      let particle = name["non-dropping-particle"]?.text.map { $0 + " " } ?? ""
      return Reference.Name(
        family: particle + (name["family"]?.text ?? ""), given: name["given"]?.text ?? "",
        suffix: name["suffix"]?.text ?? "")
    }
  }

  private static func dateParts(_ node: YAMLNode?) -> [Int]? {
    guard case .mapping(let members)? = node?.content else { return nil }
    if let parts = members.first(where: { $0.key == "date-parts" })?.value,
      case .list(let dates) = parts.content,
      case .list(let numbers)? = dates.first?.content
    {
      return numbers.compactMap { $0.text.flatMap { Int(read: $0) } }
    }
    let raw = members.first { $0.key == "raw" || $0.key == "literal" }?.value.text ?? ""
    let numbers = raw.split(whereSeparator: { !$0.isNumber }).compactMap { Int(read: $0) }
    return numbers.first.map { $0 > 1000 } == true ? numbers : nil
  }

  private static func date(_ parts: [Int]) -> String {
    parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
  }

  /// The number in a note such as `PMID: 26459158`, as Zotero writes it.
  static func pubMedNumber(_ note: String) -> String? {
    let words = note.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    guard let tag = words.firstIndex(of: "PMID"), tag + 1 < words.count, words[tag + 1].allSatisfy(\.isNumber)
    else { return nil }
    return String(words[tag + 1])
  }

  static func bareDOI(_ text: String) -> String {
    let text = text.trimmingSpaces
    for prefix in [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/",
      "https://www.doi.org/",
      "doi.org/", "dx.doi.org/", "doi:",
    ] where text.lowercased().hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count)).trimmingSpaces
    }
    return text
  }
}

extension String {
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
