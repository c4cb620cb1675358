package import Diagnostics

/// A published work, as CSL-JSON and BibTeX describe it.
package struct Reference: Hashable, Sendable {
  package struct Name: Hashable, Sendable {
    package var family: String
    package var given: String
    package var suffix: String
    /// A committee or a study group, written as it stands.
    package var isLiteral: Bool

    package init(family: String, given: String = "", suffix: String = "", isLiteral: Bool = false) {
      self.family = family
      self.given = given
      self.suffix = suffix
      self.isLiteral = isLiteral
    }

    /// `YJ` for Yan-Jie or Yan Jie.
    var initials: String {
      given.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).compactMap { part in
        part.allSatisfy(\.isUppercase) && part.count <= 3
          ? String(part) : part.first.map { String($0).uppercased() }
      }.joined()
    }
  }

  package var key: String
  package var type: String
  package var authors: [Name] = []
  package var title = ""
  package var container = ""
  /// The journal's abbreviation in NLM's catalogue, where the file has it.
  package var containerShort = ""
  package var volume = ""
  package var issue = ""
  package var page = ""
  package var year: Int?
  package var month: Int?
  package var day: Int?
  package var doi: String?
  package var pmid: String?
  package var url: String?
  package var publisher = ""
  package var publisherPlace = ""
  package var edition = ""
  package var place: Place

  package init(key: String, type: String = "article-journal", place: Place) {
    self.key = key
    self.type = type
    self.place = place
  }

  /// Where a reader gets to it: its DOI, PubMed or its address.
  package var link: String? {
    doi.map { "https://doi.org/\($0)" } ?? pmid.map { "https://pubmed.ncbi.nlm.nih.gov/\($0)/" } ?? url
  }
}

/// The references of a project by their keys.
package struct Bibliography: Sendable {
  package private(set) var references: [Reference]
  private var positions: [String: Int]

  package init(_ references: [Reference] = [], problems: inout [Diagnostic]) {
    self.references = []
    positions = [:]
    for reference in references {
      if let known = self[reference.key] {
        problems.append(
          .error(
            "duplicate-key", "the reference '\(reference.key)' stands at line \(known.place.line) already",
            at: reference.place))
        continue
      }
      positions[reference.key] = self.references.count
      self.references.append(reference)
    }
    lint(&problems)
  }

  package subscript(key: String) -> Reference? { positions[key].map { references[$0] } }
  package var keys: [String] { references.map(\.key) }

  private func lint(_ problems: inout [Diagnostic]) {
    var dois: [String: String] = [:]
    for reference in references {
      func warn(_ code: String, _ message: String) {
        problems.append(.warning(code, "the reference '\(reference.key)' \(message)", at: reference.place))
      }
      if reference.title.isEmpty { warn("no-title", "has no title") }
      if reference.year == nil { warn("no-year", "has no year") }
      if let pmid = reference.pmid, !(1...8).contains(pmid.count) || !pmid.allSatisfy(\.isNumber) {
        problems.append(
          .error(
            "malformed-pmid", "the PMID \"\(pmid)\" of '\(reference.key)' is not up to eight digits",
            at: reference.place))
      }
      guard let doi = reference.doi else { continue }
      if !Self.isDOI(doi) {
        problems.append(
          .error(
            "malformed-doi", "the DOI \"\(doi)\" of '\(reference.key)' is not of the form 10.1234/…",
            at: reference.place))
      } else if let other = dois.updateValue(reference.key, forKey: doi.lowercased()) {
        warn("duplicate-reference", "has the DOI of '\(other)'")
      }
    }
  }

  /// 10., four to nine digits, a slash, something (Crossref 2015).
  static func isDOI(_ text: String) -> Bool {
    guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return false }
    let registrant = text[text.index(text.startIndex, offsetBy: 3)..<slash]
    let parts = registrant.split(separator: ".", omittingEmptySubsequences: false)
    return (4...9).contains(parts.first?.count ?? 0) && registrant.allSatisfy { $0.isNumber || $0 == "." }
      && text[slash...].count > 1 && !text.contains(" ")
  }
}
