internal import Foundation

/// Works by what makes them the same, whatever file they come from: DOI, PMID, or title.
struct SameWorks {
  private var byDOI: [String: String] = [:]
  private var byPMID: [String: String] = [:]
  private var byTitle: [String: [Reference]] = [:]

  mutating func add(_ reference: Reference) {
    if let doi = Self.doi(reference), byDOI[doi] == nil { byDOI[doi] = reference.key }
    if let pmid = reference.pmid, !pmid.isEmpty, byPMID[pmid] == nil { byPMID[pmid] = reference.key }
    let title = Self.title(reference)
    if !title.isEmpty, byTitle[title, default: []].count < 20 {
      byTitle[title, default: []].append(reference)
    }
  }

  enum Mark { case doi, pmid, title, titleAndYear }

  /// What two works share, and the key of the one that is there.
  func same(as reference: Reference) -> (mark: Mark, key: String)? {
    if let key = Self.doi(reference).flatMap({ byDOI[$0] }) { return (.doi, key) }
    if let key = reference.pmid.flatMap({ byPMID[$0] }) { return (.pmid, key) }
    return byTitle[Self.title(reference)]?.first { Self.agree($0, reference) }.map {
      ($0.year == nil || reference.year == nil ? .title : .titleAndYear, $0.key)
    }
  }

  /// Works of one title: neither year nor first author says that they are two; without a year, no identifier either.
  private static func agree(_ one: Reference, _ other: Reference) -> Bool {
    func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
      one != nil && other != nil && one != other
    }
    let names = [one, other].map { $0.authors.first?.family.asciiLetters }
    let isSameYear = one.year != nil && one.year == other.year
    return !differ(one.year, other.year) && !differ(names[0], names[1])
      && (isSameYear || !differ(doi(one), doi(other)) && !differ(one.pmid, other.pmid))
  }

  private static func doi(_ reference: Reference) -> String? {
    reference.doi.flatMap { $0.isEmpty ? nil : $0.lowercased() }
  }

  private static func title(_ reference: Reference) -> String {
    reference.plainTitle.decomposedStringWithCanonicalMapping.lowercased().filter {
      $0.isLetter || $0.isNumber
    }
  }
}

extension String {
  /// Letters of ASCII in lower case, those with marks without them: `Göttler` as `gottler`.
  var asciiLetters: String {
    let others: [Unicode.Scalar: String] = [
      "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
    var result = ""
    for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCIILetter {
        result.unicodeScalars.append(scalar)
      } else if let letters = others[scalar] {
        result += letters
      }
    }
    return result
  }
}
