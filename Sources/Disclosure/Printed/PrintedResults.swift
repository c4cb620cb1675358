package import Analyses

/// A share with its counts, each told as far as it may be.
package struct PrintedProportion: Hashable, Sendable {
  package let events: PrintedCount
  package let total: PrintedCount
  package let unknown: PrintedCount

  init(events: PrintedCount, total: PrintedCount, unknown: PrintedCount) {
    self.events = events
    self.total = total
    self.unknown = unknown
  }

  /// The share of what is printed, for percents and intervals; nil where a count is hidden, and they with it.
  package var result: ProportionResult? {
    guard let events = events.value, let total = total.value else { return nil }
    return ProportionResult(events: min(events, total), total: total, unknown: unknown.value ?? 0)
  }

  /// The least and the greatest share that what is told allows, from 0 to 1: nobody learns more from it.
  package var shares: ClosedRange<Double>? {
    let (events, total) = (events.bounds, total.bounds)
    guard total.low > 0, let most = events.high else { return nil }
    let high = min(1, Double(most) / Double(max(total.low, min(most, total.high ?? most))))
    let low = total.high.map { Double(events.low) / Double($0) } ?? 0
    return min(low, high)...high
  }

  package var isWithheld: Bool { events.isWithheld && total.isWithheld }

  static let withheld = PrintedProportion(
    events: PrintedCount(nil), total: PrintedCount(nil), unknown: PrintedCount(nil))

  /// Whole, or not at all.
  init(_ result: ProportionResult, isTold: Bool) {
    self =
      isTold
      ? PrintedProportion(
        events: PrintedCount(result.events), total: PrintedCount(result.total),
        unknown: PrintedCount(result.unknown)) : .withheld
  }
}

/// A measure as it may be printed.
package enum PrintedMeasure: Sendable {
  case proportion(PrintedProportion)
  case median(PrintedNumber)
  case mean(PrintedNumber)
  case total(PrintedNumber)

  /// Whether its number is hidden.
  package var isHidden: Bool {
    switch self {
    case .proportion(let printed): printed.result == nil
    case .median(let printed), .mean(let printed), .total(let printed): printed.result == nil
    }
  }
}

/// A summary; hidden where its patients may be few. How many they are is told where it may be.
package struct PrintedNumber: Sendable {
  /// Nil where it is hidden.
  package let result: NumberResult?
  package let count: PrintedCount

  init(result: NumberResult?, count: PrintedCount) {
    self.result = result
    self.count = count
  }
}

/// Yearly outcomes as they may be printed.
package struct PrintedYears: Sendable {
  package struct Year: Sendable {
    package let year: Int
    package let partial: String?
    /// With the patients whose outcome is not known.
    package let cases: PrintedCount
    package let result: PrintedProportion
  }

  package let years: [Year]
  package let overall: PrintedProportion
  package let cases: PrintedCount
  package let missingYear: PrintedCount
  /// Nil too where counts behind it are hidden or rounded.
  package let trend: YearlyOutcomes.Trend?
}

/// A cohort's flow as it may be printed.
package struct PrintedFlow: Sendable {
  package struct Step: Sendable {
    package let label: String
    package let count: PrintedCount
    package let source: String?
  }

  package let steps: [Step]

  /// Each step of the one before it; nil where either is hidden.
  package func ofPrevious(_ index: Int) -> ProportionResult? {
    guard index > 0, let count = steps[index].count.value, let before = steps[index - 1].count.value,
      count <= before
    else { return nil }
    return ProportionResult(events: count, total: before)
  }
}

/// A comparison as it may be printed.
package struct PrintedComparison: Sendable {
  /// A row of which not everything may stand: its cells as far as they are told, without what was computed of them.
  package struct Part: Sendable {
    package enum Content: Sendable {
      /// Nil where a group's values may be few; with the decimals in which the data are recorded, which tell nothing
      /// of how many they are.
      case numbers([GroupSummary?], decimals: Int)
      /// For each level that is printed a share of each group.
      case levels([(label: String, shares: [PrintedProportion])])
    }

    package let content: Content
    package let missing: [PrintedCount]

    var isTold: Bool {
      switch content {
      case .numbers(let summaries, _): summaries.contains { $0 != nil }
      case .levels(let levels): levels.contains { $0.shares.contains { !$0.events.isWithheld } }
      }
    }
  }

  /// Without the content of the rows that do not stand whole.
  package let comparison: Comparison
  /// The rows that stand in part, by their variable.
  package let parts: [String: Part]
  /// The names of the variables of which nothing may stand.
  package let withheld: Set<String>
  package let groupCounts: [PrintedCount]
  package let ungrouped: PrintedCount
}
