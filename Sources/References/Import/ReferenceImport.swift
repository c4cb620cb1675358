package import Diagnostics

/// References on their way into a project: those that it has already are left out, and each gets a key.
package struct ReferenceImport {
  /// In the order in which they came.
  package private(set) var added: [Reference] = []
  private var keys: Set<String>
  private var works: SameWorks

  package init(besides references: [Reference]) {
    keys = Set(references.map(\.key))
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
        problems.append(
          .note(
            "duplicate-reference", ReferenceWords.duplicate(reference.plainTitle, mark, key),
            at: reference.place))
        continue
      }
      guard !reference.title.isEmpty else {
        problems.append(.warning("no-title", ReferenceWords.noTitle, at: reference.place))
        continue
      }
      reference.key = key(for: reference)
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
}
