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
    discussion: """
      Examples:
        ecprimer build --project . --output site --base-url https://example.org/ecpr/
        ecprimer build --single reports/2024
        ecprimer build --single reports/2024 --word reports/2024 --output mail
        ecprimer build --profile internal --output ../for-the-team

      A page in a form of its own stands beside the site's folder; with --output, in that folder, and no site is written.
      """)

  @OptionGroup var options: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "A page as one HTML file with nothing to load, such as reports/2024. May be given several times.",
      valueName: "page"))
  var single: [String] = []

  @Option(
    help: ArgumentHelp("A page as a Word document. May be given several times.", valueName: "page"))
  var word: [String] = []

  @Option(
    help: ArgumentHelp(
      "internal: the same site with every small number, each page marked as not for publication; asks for --output."
    ))
  var profile: TwinProfile?

  private var forms: [PageForm] {
    single.map { PageForm(.single, $0) } + word.map { PageForm(.word, $0) }
  }
  /// Whether the pages in forms of their own are all that is asked for.
  private var writesFormsAlone: Bool { !forms.isEmpty && options.namedOutput != nil }

  func validate() throws {
    if profile != nil { try options.refusePublicOutput() }
    if !writesFormsAlone, let refusal = options.outputPlace.refusal {
      throw ValidationError("--output is '\(options.output)': \(refusal)")
    }
  }

  func run() throws {
    var claim: OutputClaim?
    if !writesFormsAlone {
      do throws(Diagnostic) { claim = try OutputClaim(options.outputPlace) } catch {
        _ = options.report([error], ProjectFiles())
        throw ExitCode(1)
      }
    }
    let (files, outcome) = Pipeline(options, forms: forms, isInternal: profile == .internal).make()
    var problems = outcome.diagnostics
    if !options.fails(problems), outcome.missingForms.isEmpty {
      do throws(Diagnostic) {
        if let claim { problems += try claim.replace(with: outcome.files) }
        try PageFormFolder(path: formsFolder).write(outcome.forms)
      } catch {
        problems.append(error)
      }
    }
    let failed = options.report(problems, files)
    if !outcome.missingForms.isEmpty {
      throw ValidationError(outcome.missingForms.map(\.message).joined(separator: "; "))
    }
    guard !failed else { throw ExitCode(1) }
    if claim != nil {
      options.say("\(outcome.pageCount) pages, \(outcome.files.count) files in \(options.output)")
    }
    for form in outcome.forms { options.say(formsFolder + "/" + form.path) }
  }

  /// Beside the site, or where alone they are written.
  private var formsFolder: String {
    writesFormsAlone
      ? options.outputPath
      : URL(fileURLWithPath: options.outputPath).deletingLastPathComponent().standardizedFileURL.path
  }
}

/// In place of what the registries declare.
enum TwinProfile: String, ExpressibleByArgument, CaseIterable { case `internal` }

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
  let forms: [PageForm]
  /// Whether the twin for the team is built.
  let isInternal: Bool

  init(
    _ options: ProjectOptions, notesDataQuality: Bool = false, forms: [PageForm] = [],
    isInternal: Bool = false
  ) {
    self.options = options
    self.isInternal = isInternal
    self.notesDataQuality = notesDataQuality
    self.forms = forms
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
    buildOptions.isInternal = isInternal
    var outcome = SiteBuilder.build(files, options: buildOptions, forms: forms)
    outcome.diagnostics += problems
    return (files, outcome)
  }
}
