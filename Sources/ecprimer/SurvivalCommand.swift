internal import ArgumentParser
internal import Diagnostics
internal import Notation
internal import Commands
internal import Publishing

struct SurvivalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survival", abstract: "Kaplan–Meier estimates of one registry, and the log-rank test.",
    discussion: """
      Example:
        ecprimer survival registry.csv --time days_to_death_or_discharge --event died=yes --by sex
      """)

  @Argument(help: "The registry, a CSV.")
  var data: String

  @Option(help: ArgumentHelp("The column of times; day 0 counts.", valueName: "column"))
  var time: String

  @Option(
    help: ArgumentHelp("Who had the event at that time; the others are censored.", valueName: "column=value"))
  var event: String

  @Option(help: ArgumentHelp("The column that makes the groups.", valueName: "column"))
  var by: String?

  @Option(help: ArgumentHelp("Stratifies the log-rank test by this column.", valueName: "column"))
  var strata: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only records that meet this condition.", valueName: "condition"))
  var condition: String?

  @Option(help: ArgumentHelp("The data dictionary; without it, types are inferred.", valueName: "file"))
  var dictionary: String?

  @Option(help: "The confidence level, between 0 and 1.")
  var level = 0.95

  @Option(help: "The scale on which intervals are symmetric: log-log, log.")
  var interval = SurvivalReport.Scale.logLog

  @Option(help: "How numbers are written: nejm, jama, lancet, spss.")
  var style = JournalStyle.nejm

  @Option(help: "text, markdown, html, word (HTML that pastes into a document), csv or json.")
  var format = CompareReport.Format.text

  func validate() throws {
    guard level > 0, level < 1 else {
      throw ValidationError("--level is \(level): expected a number between 0 and 1, such as 0.95.")
    }
  }

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard let bytes = input.bytes(data, &problems) else { return try input.fail(problems) }
    var schema: (text: String, file: String)?
    if let dictionary {
      guard let text = input.text(dictionary, &problems) else { return try input.fail(problems) }
      schema = (text, dictionary)
    }
    var request = SurvivalReport.Request(time: time, event: event)
    request.by = by
    request.strata = strata
    request.condition = condition
    request.level = level
    request.scale = interval
    request.style = style
    request.width = input.terminalWidth
    guard
      let report = SurvivalReport(data: bytes, file: data, dictionary: schema, request, problems: &problems)
    else { return try input.fail(problems) }
    input.tell(problems)
    Terminal.show(report.text(as: format), isForPeople: format == .text || format == .markdown)
  }
}

extension SurvivalReport.Scale: ExpressibleByArgument {}
