internal import Diagnostics
internal import PositionedYAML

/// How a report adjusts for risk, chosen before its data are seen.
package struct AdjustmentChoices: Sendable {
  /// By importance; nil for the usual ones.
  package var predictors: [FrontMatter.Text]?
  package var knots = 4
  package var eventsPerParameter = 10
  package var imputations: Int?
  package var bootstrapSamples = 100
  package var seed = 1
  /// How many years, up to the report's, centres are compared over.
  package var centreYears = 3
  /// The age from which patients are adults.
  package var adultsFrom = 18

  private static let keys = [
    "predictors", "knots", "events-per-parameter", "imputations", "bootstrap", "seed", "centre-years",
    "adults-from",
  ]

  package init() {}

  static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> AdjustmentChoices? {
    guard let entry = YAMLMapping(node, of: "adjustment", keys: keys, problems: &problems) else { return nil }
    var choices = AdjustmentChoices()
    if let node = entry["predictors"] {
      choices.predictors = (node.list(named: "predictors", &problems) ?? []).compactMap { item in
        item.string(named: "a predictor", &problems).map { FrontMatter.Text(text: $0, place: item.place) }
      }
    }
    func whole(_ key: String, _ range: ClosedRange<Int>, besides other: Int? = nil) -> Int? {
      guard let value = entry.integer(key, &problems) else { return nil }
      if range.contains(value) || value == other { return value }
      let words = "\(range.lowerBound) to \(range.upperBound == Int.max ? "…" : String(range.upperBound))"
      problems.append(
        .error(
          "wrong-value", "\(key) is \(value), expected \(other.map { "\($0), or " } ?? "")\(words)",
          at: entry[key]?.place ?? entry.place))
      return nil
    }
    choices.knots = whole("knots", 3...5, besides: 0) ?? choices.knots
    choices.eventsPerParameter = whole("events-per-parameter", 1...100) ?? choices.eventsPerParameter
    choices.imputations = whole("imputations", 2...100)
    choices.bootstrapSamples = whole("bootstrap", 20...2000) ?? choices.bootstrapSamples
    choices.seed = whole("seed", 0...Int.max) ?? choices.seed
    choices.centreYears = whole("centre-years", 1...20) ?? choices.centreYears
    choices.adultsFrom = whole("adults-from", 10...25) ?? choices.adultsFrom
    return choices
  }
}
