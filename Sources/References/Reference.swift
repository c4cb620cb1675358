package import Diagnostics
internal import Markup
package import Wording

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

    /// "et al." is already in some exports as a name.
    var standsForOthers: Bool { ExportWords.others.contains(family.lowercased()) }

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
  /// Of the book in which a chapter stands.
  package var editors: [Name] = []
  /// May hold `<i>`, `<b>`, `<sub>` and `<sup>`, as CSL has it; ``plainTitle`` does not.
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
  /// In place of a year that is not known, such as `[date unknown]`.
  package var dateWords = ""
  package var doi: String?
  package var pmid: String?
  package var url: String?
  package var publisher = ""
  package var publisherPlace = ""
  package var edition = ""
  /// When an address was read, as 2026-11-21.
  package var accessed: String?
  /// What kind of thesis or report it is, as the file words it.
  package var genre = ""
  /// Of a report, or of a preprint at its server.
  package var number = ""
  /// The entry that lends this one what it lacks.
  package var crossReference: String?
  package var isRetracted = false
  package var place: Place

  package init(key: String, type: String = "article-journal", place: Place) {
    self.key = key
    self.type = type
    self.place = place
  }

  /// `Zhao`, `Zhao and Xing`, `Zhao et al.`; the title of a work without authors.
  package func authorNames(_ words: Wording) -> String {
    switch authors.count {
    case 0: plainTitle
    case 1: authors[0].family
    case 2 where !authors[1].standsForOthers: words.reference(.both(authors[0].family, authors[1].family))
    default: words.reference(.andOthers(authors[0].family))
    }
  }

  /// The work's own record says that it was retracted.
  var saysRetracted: Bool {
    isRetracted
      || ExportWords.retracted.contains { plainTitle.lowercased().hasPrefix($0) }
  }

  /// A journal's article that readers cannot be led to.
  package var lacksIdentifier: Bool { type == "article-journal" && doi == nil && pmid == nil }

  /// What services write around texts and numbers, taken away: entities of XML, `PMID:` before a PMID.
  var asMeant: Reference {
    var reference = self
    for text in [\Reference.title, \.container, \.containerShort, \.publisher] {
      reference[keyPath: text] = EntityText.decoded(reference[keyPath: text])
    }
    reference.pmid = pmid.map { CSLReader.pubMedNumber($0) ?? $0 }
    return reference
  }

  /// The year as a list prints it.
  var yearText: String { year.map(String.init) ?? dateWords }

  package var plainTitle: String { TitleMarkup.node(title).plainText }

  /// Where a reader gets to it: its DOI, PubMed or its address.
  package var link: String? { doiAddress ?? pubMedAddress ?? url }

  var doiAddress: String? { doi.map { "https://doi.org/\(Self.encoded($0))" } }
  var pubMedAddress: String? { pmid.map { "https://pubmed.ncbi.nlm.nih.gov/\(Self.encoded($0))/" } }
  var webAddress: String? { url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil } }

  private static func encoded(_ doi: String) -> String {
    var result = ""
    for scalar in doi.unicodeScalars {
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case " ": result += "%20"
      case "\"": result += "%22"
      case "#": result += "%23"
      case "%": result += "%25"
      case "?": result += "%3F"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
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
    ReferenceLint.check(self.references, &problems)
    for index in self.references.indices where self.references[index].saysRetracted {
      self.references[index].isRetracted = true
      problems.append(
        .warning(
          "retracted-reference", ReferenceWords.retracted(self.references[index].key),
          at: self.references[index].place))
    }
  }

  package subscript(key: String) -> Reference? { positions[key].map { references[$0] } }
  package var keys: [String] { references.map(\.key) }

  /// A warning for each reference that is not among the cited ones.
  package func unused(besides cited: Set<String>) -> [Diagnostic] {
    let lending = references.filter { cited.contains($0.key) }.compactMap(\.crossReference)
    let used = cited.union(lending)
    return references.filter { !used.contains($0.key) }.map {
      .warning("unused-reference", "the reference '\($0.key)' is never cited", at: $0.place)
    }
  }

  /// A note for each article without a DOI and a PMID.
  package var withoutIdentifiers: [Diagnostic] {
    references.filter(\.lacksIdentifier).map {
      .note("no-doi", ReferenceWords.noDOI($0.key), at: $0.place)
    }
  }

  /// Where each address that the lists of references link to comes from.
  package var linkPlaces: [String: Place] {
    Dictionary(
      references.flatMap { reference in
        [reference.doiAddress, reference.pubMedAddress, reference.webAddress].compactMap { address in
          address.map { ($0, reference.place) }
        }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Marks the works that a list names; each is a warning at its reference.
  package mutating func mark(_ retractions: RetractionList, problems: inout [Diagnostic]) {
    for index in references.indices
    where !references[index].isRetracted && retractions.names(references[index]) {
      references[index].isRetracted = true
      problems.append(
        .warning(
          "retracted-reference", "the reference '\(references[index].key)' has been retracted",
          at: references[index].place))
    }
  }
}
