internal import Analyses
internal import Diagnostics
internal import Disclosure
internal import PositionedYAML

/// A kind of figure that is drawn from a CSV of published numbers.
protocol DataDrawer {
  /// What its columns may be called in `columns`, besides those that every CSV has.
  static var keys: [String] { get }
  /// Its keys, besides those that every such figure has.
  static var options: [FenceOption] { get }
  static func draw(_ input: DataInput) -> FigureOutcome
}

extension DataDrawer {
  static var allOptions: [FenceOption] {
    [DataFile.option(), DataFile.columnsOption] + options + [DataFile.condition] + DataCredit.options
  }
}

/// A fence read against its CSV: values with their rows, what is wrong told.
struct DataInput {
  let file: DataFile
  let credit: DataCredit
  private let start: Int

  init?(_ body: FenceBody, for drawer: any DataDrawer.Type) {
    start = body.builder.problems.count
    guard let file = DataFile(body, keys: drawer.keys + DataCredit.keys) else { return nil }
    self.file = file
    credit = DataCredit(file)
  }

  var body: FenceBody { file.body }
  var isSound: Bool { !body.builder.problems[start...].hasErrors }

  /// What papers have printed is public.
  func disclosed<Value: Sendable>(_ value: Value) -> Disclosed<Value>? {
    Release(profile: .published).unsuppressed(value)
  }

  /// `axis: [0, 100]`.
  func axis() -> ClosedRange<Double>? {
    guard body.node("axis") != nil else { return nil }
    let ends = (body.strings("axis") ?? []).compactMap { QuotedNumber($0)?.value }
    guard ends.count == 2, ends[0] < ends[1] else {
      body.builder.problems.append(.error("wrong-value", DataWords.axis, at: body.place("axis")))
      return nil
    }
    return ends[0]...ends[1]
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
}
