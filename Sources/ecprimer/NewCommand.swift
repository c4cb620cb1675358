internal import ArgumentParser
internal import Diagnostics
internal import Commands
internal import Foundation
internal import Publishing
internal import Scaffold

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a project, a chapter, an episode, a report or a registry; takes references in.",
    discussion: """
      Example:
        ecprimer new project "ECPR at our hospital"
        ecprimer new chapter "Weaning from ECMO" --project ecpr-at-our-hospital
        ecprimer new registry own --from runs.csv --with complications.csv --codes codes.csv
        ecprimer new report 2024 --registry own
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

  @Option(
    help: ArgumentHelp(
      "A hospital's export, taken in as it is with a dictionary of proposals.", valueName: "file"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "A further file of the export, such as one of complications; repeatable.", valueName: "file"))
  var with: [String] = []

  @Option(help: ArgumentHelp("What the export's codes mean: field, code, label.", valueName: "file"))
  var codes: String?

  @Option(help: ArgumentHelp("The REDCap project's data dictionary.", valueName: "file"))
  var redcap: String?

  @Option(
    help: "How much of the registry may be published: cms11 (the default), nhs7r5, internal, published.")
  var disclosure: String?

  @Flag(help: "Take a newer export of the same registry in, and keep what was accepted.")
  var again = false

  @Option(help: "The registry of a report; without it, the project's first.")
  var registry: String?

  func validate() throws {
    if from == nil, !with.isEmpty || codes != nil || redcap != nil || disclosure != nil || again {
      throw ValidationError("--with, --codes, --redcap, --disclosure and --again go with --from FILE")
    }
    if from != nil, kind != .registry {
      throw ValidationError("--from is for a registry: new registry NAME --from FILE")
    }
    if registry != nil, kind != .report {
      throw ValidationError("--registry is for a report: new report YEAR --registry NAME")
    }
    if !Scaffold.isName(name) { throw ValidationError(Scaffold.advice(onName: name)) }
  }

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    if let from { return try takeIn(from, input) }
    guard let scaffold = Scaffold(kind, name: name, registry: registry, in: project, problems: &problems)
    else {
      return try input.fail(problems)
    }
    try scaffold.write(to: project)
    for file in scaffold.files { print("wrote \(file.path)") }
    for line in scaffold.advice { print(line) }
    if kind == .report,
      let report = DoctorReport(registry: registry, project: project, accepts: false, problems: &problems)
    {
      print(
        "\n"
          + report.text(
            usesColour: isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
          ), terminator: "")
      // Nothing is built of a registry that cannot be read.
      let errors = report.problems.filter { $0.severity == .error }
      if !errors.isEmpty { return try ProjectProblems(project: project).fail(errors) }
    }
    if !problems.isEmpty { try input.fail(problems) }
  }

  private func takeIn(_ from: String, _ input: InputFiles) throws {
    var problems: [Diagnostic] = []
    func file(_ path: String?) -> (file: String, bytes: [UInt8])? {
      path.flatMap { path in input.bytes(path, &problems).map { (path, $0) } }
    }
    let others = with.compactMap { file($0) }
    let (codes, redcap) = (file(codes), file(redcap))
    guard let data = file(from), problems.isEmpty else { return try input.fail(problems) }
    var request = RegistryIntake.Request(name: name, data: data)
    (request.others, request.codes, request.redcap) = (others, codes, redcap)
    (request.disclosure, request.isAgain) = (disclosure ?? "cms11", again)
    guard let intake = RegistryIntake(request, project: project, problems: &problems) else {
      return try input.fail(problems)
    }
    try intake.write(to: project)
    input.tell(problems + intake.problems)
    for path in intake.paths { print("wrote \(path)") }
    for line in intake.words { print(line) }
  }
}

extension Scaffold.Kind: ExpressibleByArgument {}
