package import Diagnostics

/// The forms in which references come, told apart by a file's ending, or by its first words.
package enum ReferenceFormat: String, CaseIterable, Sendable {
  case cslJSON = "json"
  case bibTeX = "bib"
  case ris
  case medline = "nbib"
  case endNoteXML = "xml"
  case refer = "enw"

  /// By the ending of a file's name; nil of one that says nothing.
  package init?(path: String) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "bibtex", "biblatex": self = .bibTeX
    case "txt", "medline": return nil
    default: self.init(rawValue: ending)
    }
  }

  /// By what a text begins with.
  package init?(text: String) {
    let start = String(text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(2_000))
    if start.hasPrefix("<") {
      self = .endNoteXML
    } else if start.hasPrefix("[") || start.hasPrefix("{") {
      self = .cslJSON
    } else if start.hasPrefix("TY  -") || start.contains("\nTY  -") {
      self = .ris
    } else if start.hasPrefix("PMID-") {
      self = .medline
    } else if start.hasPrefix("%0 ") {
      self = .refer
    } else if start.hasPrefix("@") || start.hasPrefix("%") {
      self = .bibTeX
    } else {
      return nil
    }
  }

  package func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    let references =
      switch self {
      case .cslJSON: CSLReader.read(text, file: file, problems: &problems)
      case .bibTeX: BibTeXReader.read(text, file: file, problems: &problems)
      case .ris: RISReader.read(text, file: file, problems: &problems)
      case .medline: MEDLINEReader.read(text, file: file, problems: &problems)
      case .endNoteXML: EndNoteXMLReader.read(text, file: file, problems: &problems)
      case .refer: ReferReader.read(text, file: file, problems: &problems)
      }
    return references.map(\.asMeant)
  }

  /// A file by its ending, else by its words; what is neither is told.
  package static func read(_ text: String, file: String, problems: inout [Diagnostic]) -> [Reference] {
    guard let format = ReferenceFormat(text: text) ?? ReferenceFormat(path: file) else {
      problems.append(
        .error("reference-format", ReferenceWords.unknownFormat, at: Place(file: file, line: 1, column: 1)))
      return []
    }
    return format.read(text, file: file, problems: &problems)
  }
}
