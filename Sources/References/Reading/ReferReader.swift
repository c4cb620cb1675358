package import Diagnostics

/// Reads what EndNote and Google Scholar export as `.enw`: `%0 Journal Article`, `%A Zhao, Yanyan`, a line each, a
/// record to the next `%0` (refer, Lesk 1978, as EndNote's import filter has it). Keys are made by ``ReferenceImport``.
package enum ReferReader {
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    var records: [(place: Place, fields: [(tag: Character, value: String)])] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (number, line) in lines.enumerated() {
      let line = line.drop { $0 == "\u{FEFF}" }
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let place = Place(file: file, line: number + 1, column: 1, length: line.unicodeScalars.count)
      let value = String(line.dropFirst(2)).trimmingSpaces
      if line.hasPrefix("%0") {
        records.append((place, [("0", value)]))
      } else if records.isEmpty {
        problems.append(.error("refer-syntax", ReferenceWords.referStart, at: place))
      } else if line.hasPrefix("%"), let tag = line.dropFirst().first {
        records[records.count - 1].fields.append((tag, value))
      } else if let last = records[records.count - 1].fields.indices.last {
        // An abstract runs over several lines.
        records[records.count - 1].fields[last].value += " " + String(line).trimmingSpaces
      }
    }
    return records.map { reference($0.fields, at: $0.place) }
  }

  private static func reference(_ fields: [(tag: Character, value: String)], at place: Place) -> Reference {
    func all(_ tag: Character) -> [String] {
      fields.filter { $0.tag == tag && !$0.value.isEmpty }.map(\.value)
    }
    func first(_ tag: Character) -> String { all(tag).first ?? "" }
    var result = Reference(key: "", type: EndNoteXMLReader.type(first("0")), place: place)
    let isPart = result.type == "chapter" || result.type == "paper-conference"
    result.title = first("T")
    result.container = isPart && !first("B").isEmpty ? first("B") : first("J")
    result.volume = first("V")
    result.issue = first("N")
    result.page = first("P")
    result.publisher = first("I")
    result.publisherPlace = first("C")
    result.edition = first("7")
    result.authors = all("A").map(NameParts.read)
    result.editors = all("E").map(NameParts.read)
    if result.authors.isEmpty, !isPart { swap(&result.authors, &result.editors) }
    result.year = Int(read: first("D").prefix(4))
    result.url = all("U").first { $0.hasPrefix("http") }
    result.doi = (all("R") + all("U")).map(CSLReader.bareDOI).first(where: ReferenceLint.isDOI)
    result.pmid = all("M").first(where: ReferenceLint.isPMID)
    return result
  }
}
