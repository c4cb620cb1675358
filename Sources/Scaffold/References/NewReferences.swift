package import Diagnostics
internal import Foundation
internal import Project
internal import References
internal import Site

/// `ecprimer new reference`: references from files and services into `content/references.json`.
package struct NewReferences {
  private let folder: String
  private var incoming: ReferenceImport
  private var held: String?
  private var retractions: String

  package static let path = "content/references.json"
  package static let retractionsPath = "content/retractions.txt"

  /// Nil where there is no project, which is told.
  package init?(project folder: String, problems: inout [Diagnostic]) {
    let site = folder + "/content/site.yaml"
    guard let bytes = FileManager.default.contents(atPath: site) else {
      problems.append(.error("no-project", NewReferenceWords.noProject, at: Place(file: folder)))
      return nil
    }
    let files = ProjectFiles.read(project: folder, problems: &problems)
    let text = String(decoding: bytes, as: UTF8.self)
    var ignored: [Diagnostic] = []
    let named =
      SiteConfiguration.read(text, file: "content/site.yaml", problems: &ignored)?.bibliography ?? []
    self.folder = folder
    held = files.text(Self.path, &problems)
    retractions = files.text(Self.retractionsPath, &problems) ?? ""
    let known = RetractionList.read(retractions, file: Self.retractionsPath, problems: &ignored)
    incoming = ReferenceImport(
      besides: Bibliographies.references(files, named, &problems).map { reference in
        var reference = reference
        if known.names(reference) { reference.isRetracted = true }
        return reference
      })
  }

  package var addedKeys: [String] { incoming.added.map(\.key) }
  /// Whether all that came was there already.
  package var isKnown: Bool { incoming.added.isEmpty && incoming.doubles > 0 && !leftOut }
  private var leftOut = false

  /// References in any of the forms, told apart by the file's words or ending.
  package mutating func add(_ text: String, file: String, problems: inout [Diagnostic]) {
    let references = ReferenceFormat.read(text, file: file, problems: &problems)
    if references.isEmpty, !problems.hasErrors {
      problems.append(.error("no-reference", NewReferenceWords.none, at: Place(file: file)))
    }
    let before = incoming.added.count + incoming.doubles
    incoming.add(references, problems: &problems)
    if incoming.added.count + incoming.doubles < before + references.count { leftOut = true }
  }

  /// Writes what was added behind what the file holds; false where it cannot be, which is told.
  package func write(problems: inout [Diagnostic]) -> Bool {
    guard writeRetractions(&problems) else { return false }
    guard !incoming.added.isEmpty else { return true }
    guard let text = CSLWriter.text(adding: incoming.added, to: held) else {
      problems.append(
        .error("wrong-kind", NewReferenceWords.noList, at: Place(file: Self.path, line: 1, column: 1)))
      return false
    }
    return write(text, to: Self.path, &problems)
  }

  private func writeRetractions(_ problems: inout [Diagnostic]) -> Bool {
    guard !incoming.retractions.isEmpty else { return true }
    let lines = incoming.retractions.map { "\($0.number)  # \($0.key)\n" }
    let isOpen = !retractions.isEmpty && retractions.utf8.last != UInt8(ascii: "\n")
    return write(retractions + (isOpen ? "\n" : "") + lines.joined(), to: Self.retractionsPath, &problems)
  }

  private func write(_ text: String, to path: String, _ problems: inout [Diagnostic]) -> Bool {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + path), options: .atomic)
      return true
    } catch {
      problems.append(.error("cannot-write", error.localizedDescription, at: Place(file: path)))
      return false
    }
  }
}

/// What `ecprimer new reference` says.
package enum NewReferenceWords {
  static let noProject =
    "there is no content/site.yaml here: make a project first, by 'ecprimer new project NAME', or name its folder by --project"
  static let none = "the file holds no reference"
  static let noList = "the file is no list of references: put [ before its first one, and ] behind its last"
  package static func wrote(_ key: String) -> String { "added \(key): cite it by [@\(key)]" }
  package static let nothing = "nothing new: every reference is there already"
  package static func unknown(_ service: String, _ identifier: String) -> String {
    "\(service) knows no '\(identifier)': is it spelt right?"
  }
  package static func noAnswer(_ service: String, _ reason: String) -> String {
    "\(service) does not answer (\(reason)). Where there is no network, download the reference as RIS, BibTeX or MEDLINE from the journal's page or PubMed elsewhere, and run 'ecprimer new reference FILE'"
  }
  package static func badAnswer(_ service: String, _ status: Int) -> String {
    "\(service) answers \(status): try again later, or download the reference as RIS and run 'ecprimer new reference FILE'"
  }
  package static func malformed(_ option: String, _ text: String, _ example: String) -> String {
    "\(option) is '\(text)', expected one such as \(example)"
  }
  package static let timeOut = "it took too long"
  package static let nothingAsked =
    "name a file of references, - for standard input, --doi or --pmid"
}
