internal import Diagnostics

/// What is said of references and of the files that hold them.
package enum ReferenceWords: ProblemWords {
  // MARK: Files

  static let endOfFile = "the end of the file"
  static let risLine = "expected a tag and a hyphen, such as 'TY  - JOUR'"
  static let risOpen = "the record that begins here is not ended by 'ER  - '"
  static func risOutside(_ tag: String) -> String {
    "'\(tag)' stands outside a record: each begins with 'TY  - '"
  }
  static func xmlOpen(_ name: String) -> String { "<\(name)> is never closed" }
  static let xmlEmpty = "the file holds no XML"
  static func xmlMissing(_ end: String) -> String { "the file ends before '\(end)'" }
  static func xmlClose(_ name: String) -> String { "</\(name)> closes nothing" }
  static let xmlTag = "this is no tag of XML"
  static func noRecords(_ root: String) -> String {
    root.hasPrefix("Pubmed")
      ? "this is PubMed's XML: save it there as PubMed (.nbib)"
      : "the XML of <\(root)> holds no <record>: export it from EndNote as XML"
  }
  static let unknownFormat =
    "this is none of BibTeX (.bib), RIS (.ris), CSL-JSON (.json), MEDLINE (.nbib) and EndNote (.xml, .enw)"
  static func openBracket(_ sign: Character) -> String {
    "the file ends before this \(sign) is closed: it may have been cut"
  }
  static let referStart = "expected '%0' and the kind of work, such as '%0 Journal Article'"

  static func noParent(_ key: String, _ parent: String) -> String {
    "'\(key)' takes what it lacks from '\(parent)', which the file does not hold"
  }
  static func unusedField(_ name: String, _ text: String, _ key: String) -> String {
    "the \(name) of '\(key)' stands in no list of references: \"\(text.prefix(60))\""
  }

  // MARK: Works

  static func shared(_ mark: SameWorks.Mark) -> String {
    switch mark {
    case .doi: "DOI"
    case .pmid: "PMID"
    case .title: "title"
    case .titleAndYear: "title and year"
    }
  }
  static func duplicate(_ title: String, _ what: SameWorks.Mark, _ key: String) -> String {
    "'\(title)' is there already: '\(key)' has its \(shared(what))"
  }
  static let noTitle = "a reference without a title is left out"
  static func renamed(_ old: String, _ new: String) -> String {
    "'\(old)' is '\(new)' here: cite it by [@\(new)]"
  }
  static func badPMID(_ pmid: String, _ key: String) -> String {
    "the PMID \"\(pmid)\" of '\(key)' is not up to eight digits"
  }
  static func badDOI(_ doi: String, _ key: String) -> String {
    "the DOI \"\(doi)\" of '\(key)' is not of the form 10.1234/…"
  }
  static func leftOut(_ message: String) -> String { message + ", and is left out" }
  static func nowRetracted(_ key: String) -> String {
    "'\(key)', which is there already, has been retracted: content/retractions.txt names it now"
  }
  static func retractedWithoutNumber(_ key: String) -> String {
    "'\(key)', which is there already, has been retracted: write \"status\": \"retracted\" into its entry"
  }
  static func retracted(_ key: String) -> String { "the reference '\(key)' has been retracted" }
  static func noDOI(_ key: String) -> String { "the reference '\(key)' has neither a DOI nor a PMID" }
}
