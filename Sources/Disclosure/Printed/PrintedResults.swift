package import Analyses

/// A share with its counts, each printed or hidden.
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

/// A summary; hidden where its patients are few.
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

/// A comparison as it may be printed. A row with a hidden cell is withheld whole: its other cells, its test and its
/// difference could be reckoned back from.
package struct PrintedComparison: Sendable {
  /// Without the content of withheld rows.
  package let comparison: Comparison
  /// The names of the withheld rows' variables.
  package let withheld: Set<String>
  package let groupCounts: [PrintedCount]
  package let ungrouped: PrintedCount
}
