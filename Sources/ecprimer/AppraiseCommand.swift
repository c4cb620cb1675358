internal import ArgumentParser
internal import Diagnostics
internal import Commands
internal import Publishing

struct AppraiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise", abstract: "Checks a published table against itself.",
    discussion: """
      What is found is a result: the exit status is 0, and with --strict 1 where a figure cannot be as printed.

      Example:
        ecprimer appraise content/published/zhao-2015.yaml --format markdown
      """)

  @Argument(help: "The published table, a YAML of the schema ecprimer.published/1.")
  var published: String

  @Flag(help: "Fail where a figure cannot be as printed.")
  var strict = false

  @Option(help: "text, markdown, html or json.")
  var format = AppraisalReport.Format.text

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard let text = input.text(published, &problems),
      let report = AppraisalReport(
        text, file: published, problems: &problems)
    else { return try input.fail(problems.sorted()) }
    input.tell(problems.sorted())
    Terminal.show(report.text(as: format), isForPeople: format == .text || format == .markdown)
    if strict, report.hasErrors { throw ExitCode(1) }
  }
}

extension AppraisalReport.Format: ExpressibleByArgument {}
