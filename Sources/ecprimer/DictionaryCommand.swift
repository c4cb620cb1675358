internal import ArgumentParser
internal import Diagnostics
internal import Commands
internal import Publishing

struct DictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary", abstract: "Prints a first data dictionary of a CSV, or of a REDCap project.",
    discussion: """
      Types, categories and observed ranges are read from the data; what looks like an identifier, an outcome or a
      time is flagged. Read every line before you trust it.

      Example:
        ecprimer dictionary registry.csv > registry.yaml
        ecprimer dictionary --from-redcap Project_DataDictionary.csv > registry.yaml
      """)

  @Argument(help: "The registry, a CSV.")
  var data: String?

  @Option(
    name: .customLong("from-redcap"),
    help: ArgumentHelp("A REDCap data dictionary (CSV) to convert instead.", valueName: "file"))
  var redcap: String?

  @Option(help: "How the CSV is encoded, where it is not UTF-8: utf-16, iso-8859-1.")
  var encoding: DictionaryTool.Encoding?

  func validate() throws {
    if (data == nil) == (redcap == nil) {
      throw ValidationError("expected a CSV or --from-redcap with a REDCap data dictionary, one of the two")
    }
    if encoding != nil, redcap != nil { throw ValidationError("--encoding is for a CSV of data") }
  }

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard let file = data ?? redcap, let bytes = input.bytes(file, &problems) else {
      return try input.fail(problems)
    }
    let yaml =
      data != nil
      ? DictionaryTool.inferred(from: bytes, file: file, encoding: encoding, problems: &problems)
      : DictionaryTool.converted(fromREDCap: bytes, file: file, problems: &problems)
    guard let yaml else { return try input.fail(problems) }
    input.tell(problems)
    Terminal.show(yaml, isForPeople: false)
  }
}

extension DictionaryTool.Encoding: ExpressibleByArgument {}
