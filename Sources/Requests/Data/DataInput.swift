internal import Analyses
internal import Diagnostics
internal import PositionedYAML

/// A request that is drawn from a CSV of published numbers.
package protocol DataRequest: FigureRequest, CreditedRequest {
  /// What its columns may be called in `columns`, besides those that every CSV has.
  static var columnNames: [String] { get }
  /// Its keys, besides those that every such figure has.
  static var ownOptions: [FenceOption] { get }
  /// What its lines are from.
  var credit: Credit { get }
  init?(_ input: DataInput)
}

extension DataRequest {
  package static var options: [FenceOption] {
    [DataFile.option, DataFile.columnsOption] + ownOptions + [DataFile.condition] + CreditReader.options
  }

  package init?(_ body: FenceBody) {
    guard let input = DataInput(body, columnNames: Self.columnNames) else { return nil }
    self.init(input)
  }
}

/// A fence read against its CSV: values with their rows, what is wrong told.
package struct DataInput {
  let body: FenceBody
  let file: DataFile
  private let sources: CreditReader
  private let start: Int

  init?(_ body: FenceBody, columnNames: [String]) {
    start = body.reader.problems.count
    guard body.has("data"), let name = body.located("data"),
      let file = DataFile(
        name, columns: body.node("columns"), keys: columnNames + CreditReader.keys,
        where: body.located("where"), reader: body.reader)
    else { return nil }
    self.body = body
    self.file = file
    sources = CreditReader(file, source: body.located("source"), licence: body.located("licence"))
  }

  var isSound: Bool { !body.reader.problems[start...].hasErrors }

  /// What its lines are from.
  var credit: Credit { sources.credit }

  /// What a line is from, in a few words.
  func source(_ row: Int) -> String? { sources.words(row) }

  /// The lines that an option's condition picks; none without it.
  func selection(_ option: String) -> Set<Int> { body.located(option).map(file.selection) ?? [] }

  /// `axis: [0, 100]`.
  func axis() -> ClosedRange<Double>? {
    guard body.node("axis") != nil else { return nil }
    let ends = (body.strings("axis") ?? []).compactMap { QuotedNumber($0)?.value }
    guard ends.count == 2, ends[0] < ends[1] else {
      body.reader.problems.append(.error("wrong-value", DataWords.axis, at: body.place("axis")))
      return nil
    }
    return ends[0]...max(ends[0], ends[1])
  }

  static let axisOption = FenceOption.optional(
    "axis", "the ends of the axis: [0, 100]; from the values without it")
  static let intervalOption = FenceOption.optional(
    "interval", "words for the intervals where they differ: 95% credible interval")

  /// The text of a word's columns, or what the fence says where it names none.
  func label(_ row: Int) -> String? {
    if let label = file.text("label", row) { return label }
    file.complain("missing-label", DataWords.noLabel, row)
    return nil
  }

  func complain(_ key: String, _ code: String, _ words: String) {
    body.reader.problems.append(.error(code, words, at: body.place(key)))
  }
}
