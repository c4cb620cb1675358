internal import ArgumentParser
internal import Diagnostics
internal import Publishing

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a project, a chapter, an episode, a report or a registry; takes references in.",
    discussion: """
      Example:
        ecprimer new project "ECPR at our hospital"
        ecprimer new chapter "Weaning from ECMO" --project ecpr-at-our-hospital
        ecprimer new reference export.ris
      """,
    subcommands: [NewFileCommand.self, NewReferenceCommand.self], defaultSubcommand: NewFileCommand.self)
}

struct NewFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "Starts a project, a chapter, an episode, a report or a registry.",
    shouldDisplay: false)

  @Argument(help: "project, chapter, episode, report or registry.")
  var kind: Scaffold.Kind

  @Argument(help: "Its title; the file is named for it.")
  var name: String

  @Option(
    help: ArgumentHelp("The project's folder; for a new project, the folder it is made in.", valueName: "dir")
  )
  var project = "."

  func validate() throws {
    if !Scaffold.isName(name) { throw ValidationError(Scaffold.advice(onName: name)) }
  }

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard let scaffold = Scaffold(kind, name: name, in: project, problems: &problems) else {
      return try input.fail(problems)
    }
    try scaffold.write(to: project)
    for file in scaffold.files { print("wrote \(file.path)") }
    for line in scaffold.advice { print(line) }
  }
}

extension Scaffold.Kind: ExpressibleByArgument {}
