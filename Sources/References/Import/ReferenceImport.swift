package import Diagnostics
internal import Foundation

/// References on their way into a project: those that it has already are left out, and each gets a key.
package struct ReferenceImport {
  /// In the order in which they came.
  package private(set) var added: [Reference] = []
  private var keys: Set<String>
  private var known: [String: String] = [:]

  package init(besides references: [Reference]) {
    keys = Set(references.map(\.key))
    for reference in references {
      for mark in Self.marks(of: reference) where known[mark] == nil { known[mark] = reference.key }
    }
  }

  /// Takes references over; one that is there already, by DOI, PMID or title and year, is told with its key.
  package mutating func add(_ references: [Reference], problems: inout [Diagnostic]) {
    for var reference in references {
      let marks = Self.marks(of: reference)
      if let (name, key) = marks.compactMap({ mark in known[mark].map { (mark, $0) } }).first {
        let what = String(name.prefix { $0 != " " })
        problems.append(
          .note(
            "duplicate-reference", ReferenceWords.duplicate(reference.plainTitle, what, key),
            at: reference.place))
        continue
      }
      guard !reference.title.isEmpty else {
        problems.append(.warning("no-title", ReferenceWords.noTitle, at: reference.place))
        continue
      }
      reference.key = key(for: reference)
      keys.insert(reference.key)
      for mark in marks { known[mark] = reference.key }
      added.append(reference)
      if reference.saysRetracted {
        problems.append(
          .warning("retracted-reference", ReferenceWords.retracted(reference.key), at: reference.place))
      }
      if reference.lacksIdentifier {
        problems.append(.note("no-doi", ReferenceWords.noDOI(reference.key), at: reference.place))
      }
    }
  }

  /// What makes a work the same, whatever file it comes from.
  private static func marks(of reference: Reference) -> [String] {
    var marks: [String] = []
    if let doi = reference.doi, !doi.isEmpty { marks.append("DOI " + doi.lowercased()) }
    if let pmid = reference.pmid, !pmid.isEmpty { marks.append("PMID " + pmid) }
    let title = reference.plainTitle.lowercased().filter { $0.isLetter || $0.isNumber }
    if !title.isEmpty, let year = reference.year { marks.append("title \(title) \(year)") }
    return marks
  }

  /// The key that its author gave it, where a page can cite by it; else `zhao2015`, `zhao2015b`.
  private func key(for reference: Reference) -> String {
    let own = reference.key
    let isCitable =
      !own.isEmpty
      && own.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.value &- 0x30 < 10 || "_-".unicodeScalars.contains($0))
      }
      && own.first?.isLetter == true
    if isCitable, !keys.contains(own) { return own }
    let name =
      reference.authors.first?.family ?? reference.plainTitle.split(separator: " ").first.map(String.init)
      ?? ""
    let letters = Self.folded(name)
    let base = (letters.isEmpty ? "reference" : letters) + (reference.year.map(String.init) ?? "")
    if !keys.contains(base) { return base }
    for letter in "bcdefghijklmnopqrstuvwxyz" where !keys.contains(base + String(letter)) {
      return base + String(letter)
    }
    var number = 2
    while keys.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  private static func decomposed(_ text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// Letters of ASCII in lower case, those with marks without them: `Göttler` as `gottler`.
  private static func folded(_ name: String) -> String {
    let others: [Unicode.Scalar: String] = [
      "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
    var result = ""
    for scalar in decomposed(name.lowercased()) {
      if scalar.isASCII, scalar.properties.isAlphabetic {
        result.unicodeScalars.append(scalar)
      } else if let letters = others[scalar] {
        result += letters
      }
    }
    return result
  }
}
