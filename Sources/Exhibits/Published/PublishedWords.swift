internal import Analyses
internal import Notation

/// What figures of published numbers and their tables say in words.
enum PublishedWords {
  static let series = "Series"
  static let detail = "Detail"
  static let made = "Made"
  static let source = "Source"
  static let counts = "n/N"
  static let n = "n"
  static let count = "Count"
  static let share = "Share, %"
  static let rest = "Not accounted for"
  static let all = "All"
  static let median = "Median"
  static let spread = "Quartiles, or range"
  static let group = "Group"
  static let interval = "interval"
  static let printed = ", printed"
  static let noInterval = "no interval"

  static func sized(_ label: String, _ total: Int) -> String { "\(label) (n = \(total))" }
  static func ofAll(_ total: Int) -> String { "n = \(total)" }
  static func range(_ words: String) -> String { "range \(words)" }

  static func made(_ value: PublishedData.Value) -> String {
    if value.isModelled { return "from a model" }
    if case .printed = value.content { return "as printed" }
    return "computed from counts"
  }

  /// What the values' intervals are; nil where computed values have none.
  static func intervalName(_ data: PublishedData) -> String? {
    let all = data.rows.flatMap(\.values).compactMap { data.effect($0.content) }
    let effects = all.filter { $0.low != nil && $0.high != nil }
    guard !effects.isEmpty else { return !all.isEmpty && all.allSatisfy(\.isPrinted) ? "as printed" : nil }
    let method =
      switch data.measure {
      case .proportion: "Wilson"
      case .riskDifference: "Newcombe"
      case .riskRatio: "log method"
      case .oddsRatio: "Wald"
      case .hazardRatio: ""
      }
    if effects.allSatisfy(\.isPrinted) { return "interval as printed" }
    return effects.contains(where: \.isPrinted)
      ? "95% interval (\(method), or as printed)" : "95% interval (\(method))"
  }

  static func methods(_ measure: PublishedData.Measure) -> String {
    switch measure {
    case .proportion: "Intervals of counts are Wilson’s; what is printed stands as it is printed."
    case .riskDifference:
      "Differences of counts are in percentage points, with Newcombe’s interval; what is printed stands as it is printed."
    case .riskRatio:
      "Risk ratios of counts have the interval of the log method; what is printed stands as it is printed."
    case .oddsRatio: "Odds ratios of counts have Wald’s interval; what is printed stands as it is printed."
    case .hazardRatio: "Hazard ratios stand as they are printed."
    }
  }

  static func disagreement(_ found: PublishedData.Disagreement) -> String {
    let style = Numbers.english
    let name = [found.label, found.series].compactMap { $0 }.joined(separator: ", ")
    let computed = style.percent(found.events, of: found.total, places: max(1, found.printed.places))
    return
      "\(name): the source prints \(style.decimal(found.printed.value, places: found.printed.places))%, but \(found.events) of \(found.total) are \(computed)%."
  }

  static let rests = "What the parts do not account for is computed as the rest of the whole."
}
