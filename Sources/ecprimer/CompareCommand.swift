internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Notation
internal import Commands
internal import Publishing

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares groups of patients of one registry, variable by variable.",
    discussion: """
      Example:
        ecprimer compare registry.csv --by survived_to_discharge --dictionary registry.yaml
        ecprimer compare registry.csv --by rhythm --overall --strata sex --format markdown
      """)

  @Argument(help: "The registry, a CSV.")
  var data: String

  @Option(help: ArgumentHelp("The column that makes the groups.", valueName: "column"))
  var by: String

  @Option(help: ArgumentHelp("The data dictionary; without it, types are inferred.", valueName: "file"))
  var dictionary: String?

  @Option(help: ArgumentHelp("The variables, in this order; without it, all.", valueName: "a,b,c"))
  var variables: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only records that meet this condition.", valueName: "condition"))
  var condition: String?

  @Option(help: "The conventions that choose test and summary: default, spss.")
  var methods = CompareReport.Methods.default

  @Option(help: "How numbers are written: nejm, jama, lancet, spss.")
  var style = JournalStyle.nejm

  @Option(help: ArgumentHelp("Compares within each level of this column too.", valueName: "column"))
  var strata: String?

  @Flag(help: "Show all groups together in a column of their own.")
  var overall = false

  @Flag(help: "Show standardised mean differences.")
  var smd = false

  @Option(help: "text, markdown, html, word (HTML that pastes into a document), csv or json.")
  var format = CompareReport.Format.text

  /// Names parted by commas, which may hold spaces.
  static func names(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  func run() throws {
    var problems: [Diagnostic] = []
    let input = InputFiles()
    guard let bytes = input.bytes(data, &problems) else { return try input.fail(problems) }
    if let dictionary, dictionary == data {
      throw ValidationError("--dictionary names the data; \(data) cannot describe itself")
    }
    var schema: (text: String, file: String)?
    if let dictionary {
      guard let text = input.text(dictionary, &problems) else { return try input.fail(problems) }
      schema = (text, dictionary)
    }
    var request = CompareReport.Request(
      by: by,
      variables: variables.map(Self.names),
      condition: condition)
    request.methods = methods
    request.style = style
    request.showsStandardisedDifference = smd
    request.showsOverall = overall
    request.strata = strata
    request.format = format
    request.width = input.terminalWidth
    guard
      let report = CompareReport(data: bytes, file: data, dictionary: schema, request, problems: &problems)
    else {
      return try input.fail(problems)
    }
    input.tell(problems)
    Terminal.show(report.text, isForPeople: format == .text || format == .markdown)
  }
}

extension CompareReport.Methods: ExpressibleByArgument {}
extension CompareReport.Format: ExpressibleByArgument {}
extension JournalStyle: ExpressibleByArgument {}

/// Files that a command is given by name, and the problems with them.
struct InputFiles {
  /// A device or a pipe may have no end.
  static let largest = 200_000_000

  func bytes(_ path: String, _ problems: inout [Diagnostic]) -> [UInt8]? {
    if let bytes = contents(path) { return bytes }
    let exists = FileManager.default.fileExists(atPath: path)
    problems.append(
      .error(
        "missing-file",
        exists
          ? "the file cannot be read, or is larger than \(Self.largest / 1_000_000) MB"
          : "there is no such file",
        at: Place(file: path)))
    return nil
  }

  /// A file that is written in UTF-8.
  func text(_ path: String, _ problems: inout [Diagnostic]) -> String? {
    bytes(path, &problems).flatMap { SourceText.read($0, file: path, problems: &problems) }
  }

  /// Read once, into the array itself: a registry may be large. A pipe has no size and is read to its end.
  private func contents(_ path: String) -> [UInt8]? {
    guard let handle = fopen(path, "rb") else { return nil }
    defer { fclose(handle) }
    let hasSize = fseek(handle, 0, SEEK_END) == 0
    let size = hasSize ? ftell(handle) : 0
    if hasSize, fseek(handle, 0, SEEK_SET) != 0 { return nil }
    // A directory says that it ends at the largest offset there is.
    let expected = size > 0 && size < Int.max ? size : 0
    guard expected <= Self.largest else { return nil }
    var bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      count = expected == 0 ? 0 : fread(buffer.baseAddress, 1, expected, handle)
    }
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, handle), count > 0 {
      bytes += part[..<count]
      if bytes.count > Self.largest { return nil }
    }
    return ferror(handle) == 0 ? bytes : nil
  }

  func tell(_ problems: [Diagnostic]) {
    Report(format: .text).print(problems) { path in
      guard let bytes = contents(path) else { return nil }
      return String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\r\n"
      }
    }
  }

  func fail(_ problems: [Diagnostic]) throws {
    tell(problems)
    throw ExitCode(1)
  }

  /// `COLUMNS` where it is set, else the window's columns where output goes to one, else 100.
  var terminalWidth: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int(read: $0) }), columns > 20 {
      return columns
    }
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
    return Int(size.ws_col)
  }
}
