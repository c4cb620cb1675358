internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Project
internal import Commands
internal import Output
internal import Publishing

/// How diagnostics are printed.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// The options that every command over a project shares.
struct ProjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var project = "."

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "The folder that the site is written to, relative to the project. (default: site)", valueName: "dir"))
  var namedOutput: String?

  var output: String { namedOutput ?? "site" }

  @Option(
    help: ArgumentHelp("The address at which the site will stand, for feeds and metadata.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Warnings fail the run too.")
  var strict = false

  @Flag(help: "Pages marked as drafts are built too.")
  var drafts = false

  @Option(help: ArgumentHelp("The day that pages call today.", valueName: "date"))
  var asOf: String?

  @Option(help: "How diagnostics are printed.")
  var format = DiagnosticFormat.text

  @Flag(help: "Print nothing but problems.")
  var quiet = false

  func validate() throws {
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url is '\(baseURL)', expected an address with https://")
    }
    if let asOf, !BuildOptions.isDay(asOf) {
      throw ValidationError("--as-of is '\(asOf)', expected a day such as 2026-11-21")
    }
    let parts = outputPath.split(separator: "/")
    for folder in ["content", "templates"] {
      let own = URL(fileURLWithPath: project, isDirectory: true).appendingPathComponent(folder)
      if parts.starts(with: own.standardizedFileURL.path.split(separator: "/")) {
        throw ValidationError(
          "--output is '\(output)', which lies within \(folder)/: name a folder beside it")
      }
    }
  }

  var buildOptions: BuildOptions {
    BuildOptions(
      baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }, includesDrafts: drafts,
      asOf: asOf ?? BuildOptions.day(ofEpoch: ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]))
  }

  /// A relative output is taken from the project.
  var outputPath: String {
    let url =
      output.hasPrefix("/")
      ? URL(fileURLWithPath: output)
      : URL(fileURLWithPath: project, isDirectory: true).appendingPathComponent(output)
    return url.standardizedFileURL.path
  }

  var outputPlace: OutputPlace { OutputPlace(outputPath, project: project) }

  /// Small numbers never come into the folder that is published because a name was forgotten.
  func refusePublicOutput() throws {
    let folder = URL(fileURLWithPath: project, isDirectory: true).appendingPathComponent("site")
    let isPublic =
      URL(fileURLWithPath: outputPath).resolvingSymlinksInPath().path
      == folder.resolvingSymlinksInPath().path
    if namedOutput == nil || isPublic {
      throw ValidationError(
        "--profile internal writes small numbers, which are not for publication: name another folder than site with --output"
      )
    }
  }

  /// Prints every problem; true where they fail the run.
  func report(_ diagnostics: [Diagnostic], _ files: ProjectFiles) -> Bool {
    Report(format: format).print(diagnostics) { files.lines($0) }
    return fails(diagnostics)
  }

  func fails(_ diagnostics: [Diagnostic]) -> Bool {
    let worst: Diagnostic.Severity = strict ? .warning : .error
    return diagnostics.contains { $0.severity >= worst }
  }

  func say(_ text: String) { if !quiet, format == .text { print(text) } }
}

/// Where diagnostics go: standard error as text, standard output as JSON.
struct Report {
  let format: DiagnosticFormat

  func print(_ diagnostics: [Diagnostic], lines: @escaping (String) -> [Substring]?) {
    switch format {
    case .json: Swift.print(DiagnosticJSON.text(diagnostics), terminator: "")
    case .text:
      let usesColour = isatty(2) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      let text = DiagnosticPrinter(usesColour: usesColour, lines: lines).text(diagnostics)
      FileHandle.standardError.write(Data(text.utf8))
    }
  }
}
