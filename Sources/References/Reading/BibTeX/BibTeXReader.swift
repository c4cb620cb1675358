package import Diagnostics

/// Reads BibTeX and BibLaTeX as Zotero, JabRef and others export it. Fields that a reference list has no use for are
/// passed over; cross references (`crossref`) lend an entry what it lacks.
package enum BibTeXReader {
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var scanner = BibTeXScanner(text, file: file)
    scanner.scan()
    problems += scanner.problems
    let byKey = Dictionary(scanner.entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return scanner.entries.compactMap { entry in
      guard entry.type != "set", entry.type != "xdata" else { return nil }
      guard !entry.key.isEmpty else {
        problems.append(.error("missing-key", "the @\(entry.type) has no key", at: entry.place))
        return nil
      }
      let parent = entry["crossref"].map(\.trimmingSpaces)
      if let parent, byKey[parent] == nil {
        problems.append(
          .warning(
            "unknown-crossref", ReferenceWords.noParent(entry.key, parent), at: entry.place,
            suggestion: nearestWord(to: parent, among: byKey.keys.sorted())))
      }
      let result = reference(entry, parent: parent.flatMap { byKey[$0] })
      tellUnused(entry, result, &problems)
      return result
    }
  }

  /// What a reference list has no place for, and an author may have meant for readers.
  private static func tellUnused(_ entry: BibTeXEntry, _ reference: Reference, _ problems: inout [Diagnostic])
  {
    for field in entry.fields where ["note", "addendum", "howpublished", "series"].contains(field.name) {
      let text = TeXText.plain(field.value)
      let isUsed =
        field.name == "note" && CSLReader.pubMedNumber(text) != nil
        || field.name == "howpublished" && reference.url != nil || reference.isRetracted || text.isEmpty
      guard !isUsed else { continue }
      problems.append(
        .note("unused-field", ReferenceWords.unusedField(field.name, text, entry.key), at: field.place))
    }
  }

  private static func reference(_ entry: BibTeXEntry, parent: BibTeXEntry?) -> Reference {
    func raw(_ names: String...) -> String? {
      names.lazy.compactMap { entry[$0] }.first ?? names.lazy.compactMap { parent?[$0] }.first
    }
    func text(_ value: String?) -> String { value.map(TeXText.plain) ?? "" }
    var result = Reference(key: entry.key, type: type(entry.type), place: entry.place)
    result.title = text(entry["title"])
    if let subtitle = entry["subtitle"] { result.title += ": " + text(subtitle) }
    let isPart = ["chapter", "paper-conference"].contains(result.type)
    result.container = text(isPart ? entry["booktitle"] ?? parent?["title"] : raw("journal", "journaltitle"))
    result.containerShort = text(raw("shortjournal"))
    result.volume = text(raw("volume"))
    result.issue = text(raw("number", "issue"))
    result.page = pages(text(raw("pages", "eid", "article-number")))
    result.publisher = text(raw("publisher", "institution", "organization", "school"))
    result.publisherPlace = text(raw("address", "location"))
    result.edition = text(raw("edition"))
    result.genre = text(raw("type") ?? entry.type)
    if result.type == "report" { (result.number, result.issue) = (result.issue, "") }
    result.crossReference = parent?.key
    result.doi = raw("doi").map { CSLReader.bareDOI(address($0)) }
    result.pmid = raw("pmid").map { TeXText.plain($0) }
    let server = text(raw("eprinttype", "archiveprefix"))
    if result.pmid == nil, server.lowercased() == "pubmed" {
      result.pmid = raw("eprint").map { TeXText.plain($0) }
    } else if !server.isEmpty, result.container.isEmpty, !isPart {
      result.type = "article"
      result.publisher = server.lowercased() == "arxiv" ? "arXiv" : server
      result.number = text(raw("eprint"))
    }
    if result.pmid == nil { result.pmid = raw("note", "annote").flatMap(CSLReader.pubMedNumber) }
    result.url = raw("url", "howpublished").map(address).flatMap { $0.hasPrefix("http") ? $0 : nil }
    if let doi = result.url.map(CSLReader.bareDOI), result.doi == nil, doi != result.url { result.doi = doi }
    result.accessed = raw("urldate")
    result.authors = raw("author").map(BibTeXNames.read) ?? []
    let editors = raw("editor").map(BibTeXNames.read) ?? []
    if result.authors.isEmpty, !isPart { result.authors = editors } else { result.editors = editors }
    result.isRetracted = [entry["note"], entry["addendum"]].contains {
      text($0).lowercased().hasPrefix("retracted")
    }
    date(&result, raw("date"), year: raw("year"), month: raw("month"), day: raw("day"))
    return result
  }

  private static func type(_ name: String) -> String {
    switch name {
    case "article": "article-journal"
    case "book", "mvbook", "collection", "proceedings", "manual": "book"
    case "incollection", "inbook", "bookinbook", "inreference": "chapter"
    case "inproceedings", "conference": "paper-conference"
    case "phdthesis", "mastersthesis", "thesis": "thesis"
    case "techreport", "report": "report"
    case "online", "www", "electronic", "misc": "webpage"
    default: "document"
    }
  }

  private static func pages(_ text: String) -> String {
    text.split(omittingEmptySubsequences: true) { "-–—".contains($0) }.map { String($0).trimmingSpaces }
      .joined(separator: "-")
  }

  /// An address loses the escapes of TeX and nothing else.
  private static func address(_ tex: String) -> String {
    var text = tex.trimmingSpaces
    if text.hasPrefix("\\url{"), text.hasSuffix("}") { text = String(text.dropFirst(5).dropLast()) }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\\", index + 1 < scalars.count, "_%&#~{}$".unicodeScalars.contains(scalars[index + 1]) {
        continue
      }
      if scalar != "{", scalar != "}" { result.append(scalar) }
    }
    return String(result)
  }

  private static func date(
    _ reference: inout Reference, _ date: String?, year: String?, month: String?, day: String?
  ) {
    let range = date?.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    let parts = range.split(separator: "-").map { Int(read: $0.prefix { $0.isNumber }) }
    if let year = parts.first ?? nil {
      reference.year = year
      reference.month = parts.count > 1 ? parts[1] : nil
      reference.day = parts.count > 2 ? parts[2] : nil
    }
    if reference.year == nil, let words = (year ?? date).map(TeXText.plain) {
      reference.year = Int(read: words.filter(\.isNumber).prefix(4))
      // "in press", "n.d."
      if reference.year == nil { reference.dateWords = words.trimmingSpaces }
    }
    if reference.month == nil, let month {
      let word = TeXText.plain(month).lowercased()
      let name = BibTeXScanner.months.firstIndex { word.contains($0) }.map { $0 + 1 }
      reference.month = name ?? Int(read: word.prefix { $0.isNumber })
      let number = Int(read: word.filter(\.isNumber))
      reference.day = name != nil && number.map { (1...31).contains($0) } == true ? number : nil
    }
    if reference.day == nil { reference.day = day.flatMap { Int(read: $0) } }
  }
}
