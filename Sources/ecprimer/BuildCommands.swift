internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Project
internal import Commands
internal import Output
internal import Publishing

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Reads the project and writes the site.",
    discussion: "Example:\n  ecprimer build --project . --output site --base-url https://example.org/ecpr/")

  @OptionGroup var options: ProjectOptions

  func validate() throws {
    if let refusal = options.outputPlace.refusal {
      throw ValidationError("--output is '\(options.output)': \(refusal)")
    }
  }

  func run() throws {
    let claim: OutputClaim
    do throws(Diagnostic) { claim = try OutputClaim(options.outputPlace) } catch {
      _ = options.report([error], ProjectFiles())
      throw ExitCode(1)
    }
    let (files, outcome) = Pipeline(options).make()
    var problems = outcome.diagnostics
    if !options.fails(problems) {
      do throws(Diagnostic) { problems += try claim.replace(with: outcome.files) } catch {
        problems.append(error)
      }
    }
    guard !options.report(problems, files) else { throw ExitCode(1) }
    options.say("\(outcome.pageCount) pages, \(outcome.files.count) files in \(options.output)")
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says all that a build would complain of, and writes nothing.",
    discussion: "Example:\n  ecprimer check --strict --external")

  @OptionGroup var options: ProjectOptions

  @Flag(help: "Ask for every address elsewhere too, but those of content/link-exceptions.txt.")
  var external = false

  func run() async throws {
    let (files, outcome, failed) = Pipeline(options, notesDataQuality: true).build()
    for registry in outcome.checkedRegistries {
      options.say(CompletenessReport(registry).text(width: InputFiles().terminalWidth))
    }
    guard !failed else { throw ExitCode(1) }
    if external {
      let links = ExternalSiteLinks(outcome, files)
      let problems = await ExternalCheck(links: links).problems()
      guard !options.report(problems, files) else { throw ExitCode(1) }
      options.say("\(links.links.count) addresses elsewhere asked for")
    }
    options.say("\(outcome.pageCount) pages, no errors")
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Rebuilds the site and compares it byte for byte with what stands in the output folder.",
    discussion: "Example:\n  ecprimer verify --output site")

  @OptionGroup var options: ProjectOptions

  func run() throws {
    let (files, outcome, failed) = Pipeline(options).build()
    guard !failed else { throw ExitCode(1) }
    let differences = Verification.differences(
      between: outcome.files, and: OutputFolder(path: options.outputPath), named: options.output)
    guard !options.report(differences, files) else { throw ExitCode(1) }
    options.say("\(outcome.files.count) files, every byte as committed")
  }
}

/// What build, check and verify have in common: read, build, report.
struct Pipeline {
  let options: ProjectOptions

  /// Whether the registries' outliers and missing cells are told.
  let notesDataQuality: Bool

  init(_ options: ProjectOptions, notesDataQuality: Bool = false) {
    self.options = options
    self.notesDataQuality = notesDataQuality
  }

  func build() -> (files: ProjectFiles, outcome: SiteBuilder.Outcome, failed: Bool) {
    let (files, outcome) = make()
    return (files, outcome, options.report(outcome.diagnostics, files))
  }

  /// Without a word to the user.
  func make() -> (files: ProjectFiles, outcome: SiteBuilder.Outcome) {
    var problems: [Diagnostic] = []
    let files = ProjectFiles.read(project: options.project, problems: &problems)
    var buildOptions = options.buildOptions
    buildOptions.notesDataQuality = notesDataQuality
    var outcome = SiteBuilder.build(files, options: buildOptions)
    outcome.diagnostics += problems
    return (files, outcome)
  }
}
