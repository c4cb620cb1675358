internal import ArgumentParser
internal import Foundation
internal import Project
internal import Publishing

@main
struct ECPRimerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecprimer",
    abstract: "Turns Markdown notes and a patient registry into a static website about ECPR.",
    discussion: """
      Example:
        ecprimer build --project .        writes the site of this project to site/
        ecprimer serve --open             shows it and follows every change
      """,
    version: Version.number,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, VerifyCommand.self, CompareCommand.self,
      SurvivalCommand.self, CalculateCommand.self, AppraiseCommand.self, ReconstructCommand.self,
      DictionaryCommand.self, DoctorCommand.self, NewCommand.self, ExplainCommand.self,
    ])

  /// A result that a full disk did not take is no success.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
    if !Terminal.isWritten {
      FileHandle.standardError.write(Data("error: the result could not be written to standard output\n".utf8))
      exit(withError: ExitCode(1))
    }
  }
}
