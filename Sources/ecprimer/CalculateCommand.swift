internal import ArgumentParser
internal import Diagnostics
internal import Commands
internal import Publishing

struct CalculateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calculate", abstract: "The statistician's pocket calculator.",
    discussion: """
      Example:
        ecprimer calculate proportion 8/24
        ecprimer calculate two-by-two 0/8 12/16
        ecprimer calculate table "3 5 0; 6 9 1"
        ecprimer calculate means "56.6 10.7 8" "64.5 8.0 16"
        ecprimer calculate samples "1 2 3 4" "2 4 6 8 9"
        ecprimer calculate paired "1 2 3" "2 2 5"
        ecprimer calculate rate 12/150 --expected 8.5
      """,
    subcommands: [
      ProportionCalculation.self, TwoByTwoCalculation.self, TableCalculation.self, MeansCalculation.self,
      SamplesCalculation.self, PairedCalculation.self, RateCalculation.self,
    ])
}

struct CalculationOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "The confidence level, between 0 and 1.")
  var level = 0.95

  @Option(help: "text or json.")
  var format = Format.text

  func validate() throws {
    guard level > 0, level < 1 else {
      throw ValidationError("--level is \(level): expected a number between 0 and 1, such as 0.95.")
    }
  }

  /// Prints what was found, or fails with every problem of the input.
  func show(_ calculate: (inout [Diagnostic]) -> Calculation?) throws {
    var problems: [Diagnostic] = []
    guard let calculation = calculate(&problems) else { return try InputFiles().fail(problems) }
    print(format == .json ? calculation.json : calculation.text, terminator: "")
  }
}

struct ProportionCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proportion", abstract: "Intervals of a proportion.",
    discussion: "Example:\n  ecprimer calculate proportion 8/24")
  @Argument(parsing: .allUnrecognized, help: "Events and patients, such as 8/24.")
  var proportion: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(1, proportion) }

  func run() throws {
    try options.show { Calculation.proportion(proportion[0], level: options.level, &$0) }
  }
}

struct TwoByTwoCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "two-by-two", abstract: "Two proportions: tests, risk difference, ratios.",
    discussion: "Example:\n  ecprimer calculate two-by-two 0/8 12/16")
  @Argument(parsing: .allUnrecognized, help: "Events and patients of the first group, and of the second.")
  var groups: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(2, groups) }

  func run() throws {
    try options.show { Calculation.twoByTwo(groups[0], groups[1], level: options.level, &$0) }
  }
}

struct TableCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "A table of counts of any size.",
    discussion: "Example:\n  ecprimer calculate table \"3 5 0; 6 9 1\"")
  @Argument(parsing: .allUnrecognized, help: "Rows of counts, separated by semicolons.")
  var table: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(1, table) }

  func run() throws { try options.show { Calculation.table(table[0], &$0) } }
}

struct MeansCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "means", abstract: "Two means from their mean, SD and n.",
    discussion: "Example:\n  ecprimer calculate means \"56.6 10.7 8\" \"64.5 8.0 16\"")
  @Argument(parsing: .allUnrecognized, help: "For each of two groups: \"mean SD n\".")
  var groups: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(2, groups) }

  func run() throws {
    try options.show { Calculation.means(groups[0], groups[1], level: options.level, &$0) }
  }
}

struct SamplesCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samples", abstract: "Two samples of numbers.",
    discussion: "Example:\n  ecprimer calculate samples \"1 2 3 4\" \"2 4 6 8 9\"")
  @Argument(parsing: .allUnrecognized, help: "Two samples, each in quotes.")
  var samples: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(2, samples) }

  func run() throws {
    try options.show { Calculation.samples(samples[0], samples[1], level: options.level, &$0) }
  }
}

struct PairedCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paired", abstract: "Two measurements of each patient.",
    discussion: "Example:\n  ecprimer calculate paired \"1 2 3\" \"2 2 5\"")
  @Argument(parsing: .allUnrecognized, help: "Two samples in the same order of patients, each in quotes.")
  var samples: [String]
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(2, samples) }

  func run() throws {
    try options.show { Calculation.paired(samples[0], samples[1], level: options.level, &$0) }
  }
}

struct RateCalculation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Events in person-time, and a standardised ratio.",
    discussion: "Example:\n  ecprimer calculate rate 12/150 --expected 8.5")
  @Argument(parsing: .allUnrecognized, help: "Events and person-time, such as 12/150.")
  var rate: [String]
  @Option(help: "The expected number of events, for the standardised ratio.")
  var expected: Double?
  @OptionGroup var options: CalculationOptions

  func validate() throws { try expect(1, rate) }

  func run() throws {
    try options.show { Calculation.rate(rate[0], expected: expected, level: options.level, &$0) }
  }
}

/// Inputs may begin with a minus, so everything that is no known option reaches them.
private func expect(_ count: Int, _ inputs: [String]) throws {
  if let option = inputs.first(where: { $0.hasPrefix("--") }) {
    throw ValidationError("Unknown option '\(option)'.")
  }
  guard inputs.count == count else {
    throw ValidationError(
      "Found \(inputs.count) inputs, expected \(count), each in quotes where it has spaces.")
  }
}
