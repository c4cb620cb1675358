internal import ArgumentParser
internal import Diagnostics
internal import Scaffold

struct NewReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Takes references into the project: BibTeX, RIS, CSL-JSON, MEDLINE or EndNote (XML, .enw).",
    discussion: """
      What the project has already, by DOI, PMID or title, is left out; keys are made; the order is kept.

      Example:
        ecprimer new reference export.ris --project .
        ecprimer new reference --doi 10.1186/s40001-015-0179-4
        pbpaste | ecprimer new reference -
      """)

  @Argument(help: "Files of references; - is standard input.")
  var files: [String] = []

  @Option(help: ArgumentHelp("A DOI to ask Crossref for; may be given more than once.", valueName: "doi"))
  var doi: [String] = []

  @Option(help: ArgumentHelp("A PMID to ask PubMed for; may be given more than once.", valueName: "number"))
  var pmid: [String] = []

  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var project = "."

  @Option(help: ArgumentHelp("Seconds to wait for an answer.", valueName: "seconds"))
  var timeout = 20.0

  @Option(help: .hidden)
  var crossref = ReferenceService.crossrefBase

  @Option(help: .hidden)
  var pubmed = ReferenceService.pubMedBase

  func validate() throws {
    if files.isEmpty, doi.isEmpty, pmid.isEmpty { throw ValidationError(NewReferenceWords.nothingAsked) }
    if timeout <= 0 { throw ValidationError("--timeout is \(timeout), expected more than 0") }
    for text in doi where !ReferenceService.isDOI(text) {
      throw ValidationError(NewReferenceWords.malformed("--doi", text, "10.1186/s40001-015-0179-4"))
    }
    for text in pmid where !ReferenceService.isPMID(text) {
      throw ValidationError(NewReferenceWords.malformed("--pmid", text, "26459158"))
    }
  }

  func run() async throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard var new = NewReferences(project: project, problems: &problems) else {
      return try input.fail(problems)
    }
    for file in files {
      let path = file == "-" ? "/dev/stdin" : file
      guard let bytes = input.bytes(path, &problems),
        let text = SourceText.read(bytes, file: file == "-" ? "standard input" : file, problems: &problems)
      else { continue }
      new.add(text, file: file == "-" ? "standard input" : file, problems: &problems)
    }
    let service = ReferenceService(crossref: crossref, pubMed: pubmed, timeout: timeout)
    for (identifier, answer) in await service.answers(dois: doi, pmids: pmid) {
      switch answer {
      case .success(let text): new.add(text, file: identifier, problems: &problems)
      case .failure(let problem): problems.append(problem)
      }
    }
    // What can be read is kept, and what cannot is told.
    let isWritten = new.write(problems: &problems)
    input.tell(problems)
    for key in new.addedKeys where isWritten { print(NewReferenceWords.wrote(key)) }
    if new.isKnown { print(NewReferenceWords.nothing) }
    if problems.hasErrors { throw ExitCode(1) }
  }
}
