internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Publishing
internal import Scaffold

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what each section of a report needs, and what a registry has.",
    discussion: """
      Example:
        ecprimer doctor --registry own
        ecprimer doctor --registry own --accept
        ecprimer doctor --registry own --include "SupportType = ECPR"
        ecprimer doctor --registry own --answer "weaned=Discontinuation"
        ecprimer doctor --registry own --answer "first_rhythm=Rythme initial" --levels "RSP=PEA,TV=pVT"
        ecprimer doctor --registry own --renamed "Low-flow (min)=Low-flow time (min)"
      """)

  @Option(help: "The registry; without it, the project's first.")
  var registry: String?

  @Flag(help: "Accept every proposal that is left in the dictionary.")
  var accept = false

  @Option(
    help: ArgumentHelp(
      "Which records count, where the file holds other runs: a condition, or all.",
      valueName: "condition"))
  var include: String?

  @Option(
    help: ArgumentHelp(
      "Say which column a concept is, asked or not; repeatable.", valueName: "concept=column"))
  var answer: [String] = []

  @Option(
    help: ArgumentHelp(
      "What codes of the answer's column mean, with 'missing' for none; one for each --answer.",
      valueName: "code=level,…"))
  var levels: [String] = []

  @Option(
    help: ArgumentHelp(
      "A column has another name in the newer export: what was accepted of it is kept; repeatable.",
      valueName: "old=new"))
  var renamed: [String] = []

  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var project = "."

  @Option(help: "How it is printed: text, json.")
  var format = DiagnosticFormat.text

  func run() throws {
    var problems: [Diagnostic] = []
    guard
      let report = DoctorReport(
        registry: registry, project: project, accepts: accept, include: include, answers: answer,
        levels: levels, renamed: renamed, problems: &problems)
    else {
      return try ProjectProblems(project: project).fail(problems)
    }
    ProjectProblems(project: project).tell(report.problems.filter { $0.severity == .error })
    switch format {
    case .json: print(report.json, terminator: "")
    case .text:
      for accepted in report.accepted { print(accepted) }
      let usesColour =
        isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      print(report.text(usesColour: usesColour), terminator: "")
    }
    // Nothing is built of a registry that cannot be read.
    if report.problems.hasErrors { throw ExitCode(1) }
  }
}

/// Problems whose files are named from a project's folder.
struct ProjectProblems {
  let project: String

  func tell(_ problems: [Diagnostic]) {
    Report(format: .text).print(problems) { path in
      let url = URL(
        fileURLWithPath: path, relativeTo: URL(fileURLWithPath: project, isDirectory: true))
      guard let data = try? Data(contentsOf: url) else { return nil }
      return String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\r\n"
      }
    }
  }

  func fail(_ problems: [Diagnostic]) throws {
    tell(problems)
    throw ExitCode(1)
  }
}
