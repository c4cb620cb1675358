package import Diagnostics

/// Works that have been retracted: a DOI or a PMID a line; what follows `#` is comment.
package struct RetractionList: Sendable {
  private var identifiers: Set<String> = []

  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> RetractionList {
    var list = RetractionList()
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = (line.split(separator: "#", omittingEmptySubsequences: false).first ?? "")
      let entry = CSLReader.bareDOI(String(words))
      guard !entry.isEmpty else { continue }
      let number = Place(
        file: file, line: number + 1, column: 1, length: max(1, entry.unicodeScalars.count))
      let pmid = CSLReader.pubMedNumber(entry) ?? entry
      if ReferenceLint.isDOI(entry) {
        list.identifiers.insert(entry.lowercased())
      } else if ReferenceLint.isPMID(pmid) {
        list.identifiers.insert(pmid)
      } else {
        problems.append(.error("retraction", "\"\(entry)\" is neither a DOI nor a PMID", at: number))
      }
    }
    return list
  }

  package func names(_ reference: Reference) -> Bool {
    [reference.doi?.lowercased(), reference.pmid].contains { $0.map(identifiers.contains) == true }
  }
}
