internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Commands
internal import Publishing

struct ReconstructCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconstruct",
    abstract: "Makes up one possible set of patients that agrees with a published table.",
    discussion: """
      The same seed gives the same patients. Figures that contradict one another are not met; the account on standard \
      error, or in the folder, says which and why.

      Example:
        ecprimer reconstruct content/published/zhao-2015.yaml --seed 2015 --output synthetic
        ecprimer reconstruct paper.yaml --seed 1 --dictionary registry.yaml > registry.csv
      """)

  @Argument(help: "The published table, a YAML of the schema ecprimer.published/1.")
  var published: String

  @Option(help: "A whole number from which all choices follow.")
  var seed: UInt64

  @Option(
    help: ArgumentHelp(
      "The data dictionary whose columns to make; each field names its published variable.",
      valueName: "file"))
  var dictionary: String?

  @Option(
    help: ArgumentHelp(
      "Writes NAME.csv, its data dictionary NAME.yaml and the account NAME.txt into this folder.",
      valueName: "dir"))
  var output: String?

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    let text = input.text(published, &problems)
    let schema = dictionary.flatMap { file in input.text(file, &problems).map { (text: $0, file: file) } }
    guard let text, !problems.hasErrors,
      let made = ReconstructionFiles(
        text, file: published, seed: seed, dictionary: schema, problems: &problems)
    else { return try input.fail(problems.sorted()) }
    input.tell(problems.sorted())
    guard let output else {
      Terminal.show(made.csv, isForPeople: false)
      FileHandle.standardError.write(Data(visibleLines(made.report).utf8))
      return
    }
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (ending, text) in [("csv", made.csv), ("yaml", made.dictionary), ("txt", made.report)] {
        let file = folder.appendingPathComponent(made.name + "." + ending)
        guard file.resolvingSymlinksInPath() != URL(fileURLWithPath: published).resolvingSymlinksInPath()
        else {
          throw CocoaError(.fileWriteFileExists)
        }
        try Data(text.utf8).write(to: file)
      }
    } catch {
      try input.fail([
        .error(
          "cannot-write", "the files cannot be written into this folder", at: Place(file: output))
      ])
    }
    Terminal.show(made.report)
  }
}
