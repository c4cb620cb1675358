package import Diagnostics

/// References on their way into a project: those that it has already are left out, and each gets a key.
package struct ReferenceImport {
  /// In the order in which they came.
  package private(set) var added: [Reference] = []
  /// Works that the project has, and that have been retracted since: a DOI or a PMID, and the key.
  package private(set) var retractions: [(number: String, key: String)] = []
  /// How many were there already.
  package private(set) var doubles = 0
  private var retracted: Set<String>
  private var keys: Set<String>
  private var works: SameWorks

  package init(besides references: [Reference]) {
    keys = Set(references.map(\.key))
    retracted = Set(references.filter(\.saysRetracted).map(\.key))
    works = SameWorks()
    for reference in references { works.add(reference) }
  }

  /// References with a key for each that has none; the others keep theirs.
  package static func keyed(_ references: [Reference]) -> [Reference] {
    var maker = ReferenceImport(besides: references.filter { !$0.key.isEmpty })
    return references.map { reference in
      guard reference.key.isEmpty else { return reference }
      var reference = reference
      reference.key = maker.key(for: reference)
      maker.keys.insert(reference.key)
      return reference
    }
  }

  /// Takes references over; one that is there already, by DOI, PMID or title, is told with its key.
  package mutating func add(_ references: [Reference], problems: inout [Diagnostic]) {
    for var reference in references {
      if let (mark, key) = works.same(as: reference) {
        doubles += 1
        tellDouble(reference, mark, key, &problems)
        continue
      }
      guard !reference.title.isEmpty else {
        problems.append(.warning("no-title", ReferenceWords.noTitle, at: reference.place))
        continue
      }
      let own = reference.key
      reference.key = key(for: reference)
      if Self.isAuthors(own), own != reference.key {
        problems.append(
          .note("key-changed", ReferenceWords.renamed(own, reference.key), at: reference.place))
      }
      dropMalformed(&reference, &problems)
      keys.insert(reference.key)
      works.add(reference)
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

  private mutating func tellDouble(
    _ reference: Reference, _ mark: SameWorks.Mark, _ key: String, _ problems: inout [Diagnostic]
  ) {
    guard reference.saysRetracted, !retracted.contains(key) else {
      problems.append(
        .note(
          "duplicate-reference", ReferenceWords.duplicate(reference.plainTitle, mark, key),
          at: reference.place))
      return
    }
    retracted.insert(key)
    if let number = reference.doi ?? reference.pmid { retractions.append((number, key)) }
    let hasNumber = reference.doi != nil || reference.pmid != nil
    problems.append(
      .warning(
        "retracted-reference",
        hasNumber ? ReferenceWords.nowRetracted(key) : ReferenceWords.retractedWithoutNumber(key),
        at: reference.place))
  }

  /// What the project would refuse does not come in.
  private func dropMalformed(_ reference: inout Reference, _ problems: inout [Diagnostic]) {
    func tell(_ code: String, _ message: String) {
      problems.append(.warning(code, ReferenceWords.leftOut(message), at: reference.place))
    }
    if let doi = reference.doi, !ReferenceLint.isDOI(doi) {
      tell("malformed-doi", ReferenceWords.badDOI(doi, reference.key))
      reference.doi = nil
    }
    if let pmid = reference.pmid, !ReferenceLint.isPMID(pmid) {
      tell("malformed-pmid", ReferenceWords.badPMID(pmid, reference.key))
      reference.pmid = nil
    }
  }

  /// The key that its author gave it, where a page can cite by it; else `zhao2015`, `zhao2015b`.
  private func key(for reference: Reference) -> String {
    let own = reference.key
    if Self.isAuthors(own), Self.isCitable(own), !keys.contains(own) { return own }
    let name =
      reference.authors.first?.family ?? reference.plainTitle.split(separator: " ").first.map(String.init)
      ?? ""
    let letters = name.asciiLetters
    let base = (letters.isEmpty ? "reference" : letters) + (reference.year.map(String.init) ?? "")
    if !keys.contains(base) { return base }
    for letter in "bcdefghijklmnopqrstuvwxyz" where !keys.contains(base + String(letter)) {
      return base + String(letter)
    }
    var number = 2
    while keys.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// Not of a service that numbers its records.
  private static func isAuthors(_ key: String) -> Bool {
    !key.isEmpty && !key.hasPrefix("pmid:") && !key.contains("://")
  }

  /// Whether `[@key]` and `@key` cite it as it stands.
  private static func isCitable(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first, let last = key.unicodeScalars.last else { return false }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter }
    return isLetter(first) && !".:-/".unicodeScalars.contains(last)
      && key.unicodeScalars.allSatisfy {
        isLetter($0) || $0.isNumber || "_-:.+/".unicodeScalars.contains($0)
      }
  }
}
