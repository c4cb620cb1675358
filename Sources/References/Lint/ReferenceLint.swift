internal import Diagnostics

/// What can be wrong with a reference without asking anybody: missing parts, malformed identifiers, one work twice.
enum ReferenceLint {
  static func check(_ references: [Reference], _ problems: inout [Diagnostic]) {
    var works = SameWorks()
    for reference in references {
      func warn(_ code: String, _ message: String) {
        problems.append(.warning(code, "the reference '\(reference.key)' \(message)", at: reference.place))
      }
      if reference.title.isEmpty { warn("no-title", "has no title") }
      if reference.year == nil, reference.dateWords.isEmpty { warn("no-year", "has no year") }
      if let pmid = reference.pmid, !isPMID(pmid) {
        problems.append(
          .error("malformed-pmid", ReferenceWords.badPMID(pmid, reference.key), at: reference.place))
      }
      if let doi = reference.doi, !isDOI(doi) {
        problems.append(
          .error("malformed-doi", ReferenceWords.badDOI(doi, reference.key), at: reference.place))
      }
      if let (mark, other) = works.same(as: reference) {
        warn("duplicate-reference", "has the \(ReferenceWords.shared(mark)) of '\(other)'")
      }
      works.add(reference)
    }
  }

  /// 10., four to nine digits, a slash, something (Crossref 2015).
  static func isDOI(_ text: String) -> Bool {
    guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return false }
    let registrant = text[text.index(text.startIndex, offsetBy: 3)..<slash]
    let parts = registrant.split(separator: ".", omittingEmptySubsequences: false)
    return (4...9).contains(parts.first?.count ?? 0) && registrant.allSatisfy { $0.isNumber || $0 == "." }
      && text[slash...].count > 1 && !text.contains { $0.isWhitespace }
  }

  static func isPMID(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && text.utf8.first != UInt8(ascii: "0")
  }
}
