package import RegistryFiles
package import Registry
package import Statistics

/// Groups of patients compared, variable by variable: the table that clinical papers begin with.
package struct Comparison: Sendable {
  package struct Group: Hashable, Sendable {
    package var value: String
    package var label: String
    package var count: Int
  }

  /// The column that makes the groups, and its title.
  package var variable: String
  package var title: String
  package var groups: [Group]
  package var count: Int
  /// Records that belong to no group, since the column is missing.
  package var ungrouped: Int
  package var rows: [ComparisonRow]
  package var methods: ComparisonMethods
  /// The records of each group, and the column of each row: by these `Disclosure` knows whom each cell counts.
  package var members: [[Int]] = []
  /// The records that belong to no group.
  package var without: [Int] = []
  package var columns: [Column] = []
}

/// Which conventions choose the test and the summary.
package enum ComparisonMethods: String, CaseIterable, Sendable {
  /// The house's: Welch or rank-sum as the dictionary declares, quartiles of type 7.
  case `default`
  /// The founding paper's: Lilliefors chooses between Student's t and the rank-sum test, quartiles of type 6.
  case spss

  package var quantileType: QuantileType { self == .spss ? .type6 : .type7 }
}

/// One variable of a comparison.
package struct ComparisonRow: Sendable {
  package enum Content: Sendable {
    /// A summary for each group, nil where it has no values.
    case numbers([GroupSummary?])
    case levels([Level])
  }

  package struct Level: Hashable, Sendable {
    package var value: String
    package var label: String
    package var counts: [Int]
    /// Of two groups.
    package var difference: Difference?
  }

  package var field: Field
  package var content: Content
  /// Values present and missing, in each group.
  package var present: [Int]
  package var missing: [Int]
  /// How the number is summarised.
  package var summary: Field.Summary
  package var decimals: Int
  package var tests: [TestResult]
  /// Of two groups: of numbers, and of categories of two levels, where it is that of `comparedLevel`.
  package var difference: Difference?
  /// Of two groups; of more, the largest of any two, without its sign.
  package var standardisedDifference: Double?
  /// All groups together, where asked for.
  package var overall: Overall?

  package struct Overall: Sendable {
    /// Nil for categories and where there are no values.
    package var summary: GroupSummary?
    /// The count of each level, for categories.
    package var counts: [Int] = []
    package var present: Int
    package var missing: Int
  }

  package var chosen: TestResult? { tests.first { $0.isChosen } }
  package var isNumeric: Bool { if case .numbers = content { true } else { false } }

  /// Whether P and the interval of the difference stand on different sides of no difference: they come from methods
  /// that need not agree, such as Fisher's test and Newcombe's interval.
  package var disagrees: Bool {
    guard let p = chosen?.pValue, let difference, let low = difference.low, let high = difference.high else {
      return false
    }
    return (p < 1 - difference.level) != (low > 0 || high < 0)
  }

  /// Of two levels, the one whose share is compared.
  package var comparedLevel: Level? {
    guard case .levels(let levels) = content, levels.count == 2 else { return nil }
    return shownLevel ?? levels[0]
  }

  /// The level that a yes/no variable is shown by, so that it takes one line.
  package var shownLevel: Level? {
    guard case .levels(let levels) = content, levels.count == 2 else { return nil }
    let positive = ["yes", "true", "1", "y", "present"]
    return levels.first { positive.contains($0.value.lowercased()) }
  }
}

/// An effect with the interval that matches what the cells show: mean with mean, median with shift, percent with
/// percent. First group minus second.
package struct Difference: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case mean
    case shift = "hodges-lehmann"
    case risk = "risk-difference"
  }

  package var kind: Kind
  package var estimate: Double
  package var low: Double?
  package var high: Double?
  package var level: Double
}
