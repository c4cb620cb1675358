package import Diagnostics
internal import Formats

/// Reads the XML that EndNote exports (`<xml><records><record>…`). Its records have no keys of their own.
package enum EndNoteXMLReader {
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var scanner = XMLScanner(text, file: file)
    guard let root = scanner.scan(&problems) else { return [] }
    let records = root.all("record")
    if records.isEmpty {
      problems.append(.error("endnote", ReferenceWords.noRecords(root.name), at: root.place))
    }
    return records.map(reference)
  }

  private static func reference(_ record: XMLElement) -> Reference {
    func text(_ names: String...) -> String {
      var element: XMLElement? = record
      for name in names { element = element?.children.first { $0.name == name } }
      return element.map { $0.text.onOneLine } ?? ""
    }
    var result = Reference(
      key: "", type: type(record.first("ref-type")?.attributes["name"] ?? ""), place: record.place)
    let isPart = result.type == "chapter" || result.type == "paper-conference"
    result.title = text("titles", "title")
    result.container =
      [text("titles", "secondary-title"), text("periodical", "full-title"), text("periodical", "abbr-1")]
      .first { !$0.isEmpty } ?? ""
    if result.type == "book" { result.container = "" }
    result.containerShort =
      [text("titles", "alt-title"), text("periodical", "abbr-1"), text("alt-periodical", "abbr-1")].first {
        !$0.isEmpty
      } ?? ""
    result.volume = text("volume")
    result.issue = text("number")
    result.page = text("pages")
    result.publisher = text("publisher")
    result.publisherPlace = text("pub-location")
    result.edition = text("edition")
    result.genre = text("work-type")
    let urls = record.first("urls")?.all("url").map { $0.text.onOneLine } ?? []
    let doi = CSLReader.bareDOI(text("electronic-resource-num"))
    result.doi =
      ReferenceLint.isDOI(doi) ? doi : urls.map(CSLReader.bareDOI).first(where: ReferenceLint.isDOI)
    let number = text("accession-num")
    result.pmid = ReferenceLint.isPMID(number) ? number : nil
    result.url = urls.first { $0.hasPrefix("http") }
    result.authors = names(record, "authors")
    result.editors = names(record, "secondary-authors")
    if result.authors.isEmpty, !isPart { swap(&result.authors, &result.editors) }
    result.year = Int(read: text("dates", "year").prefix(4))
    let words = text("dates", "pub-dates", "date").split(separator: " ")
    result.month = words.first.flatMap { BibTeXScanner.months.firstIndex(of: $0.prefix(3).lowercased()) }.map
    { $0 + 1 }
    if result.month != nil {
      result.day = words.dropFirst().first.flatMap { Int(read: $0.filter(\.isNumber)) }
    }
    return result
  }

  private static func names(_ record: XMLElement, _ role: String) -> [Reference.Name] {
    (record.first("contributors", role)?.children ?? []).map { NameParts.read($0.text.onOneLine) }
  }

  static func type(_ name: String) -> String {
    switch name {
    case "Journal Article", "Electronic Article", "Magazine Article": "article-journal"
    case "Book", "Edited Book", "Electronic Book": "book"
    case "Book Section", "Electronic Book Section": "chapter"
    case "Conference Proceedings", "Conference Paper": "paper-conference"
    case "Thesis": "thesis"
    case "Report", "Government Document", "Standard": "report"
    case "Web Page", "Online Multimedia", "Blog": "webpage"
    default: "document"
    }
  }
}
