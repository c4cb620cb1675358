package import Methods

/// The table that compares groups: its heads, cells and notes.
package enum ComparisonMessage: Hashable, Sendable {
  package enum Contrast: Hashable, Sendable { case risk, shift, mean }

  /// How P was come by, where that is not the test's only way, and which groups left it.
  package enum Note: Hashable, Sendable {
    case freemanHalton, exact, approximate
    case monteCarlo(tables: Int, error: Double)
    /// Groups left out, with their number of values.
    case without([Group])
  }

  package struct Group: Hashable, Sendable {
    package var label: String
    package var values: Int

    package init(label: String, values: Int) {
      self.label = label
      self.values = values
    }
  }

  package enum Summary: Hashable, Sendable { case mean, median }

  /// Why a test was chosen.
  package enum Choice: Hashable, Sendable {
    case declared
    case summarised(by: Summary)
    case skewed, notSkewed
    case normalityUntested, normalityRejected, normalityKept
    case sameValue
    case expected(isEnough: Bool, smallest: Double)
  }

  /// Why it was chosen, or why it has no P.
  package enum Reason: Hashable, Sendable {
    case chosen(Choice)
    case notComputed(Choice?, MethodError)
    case datesAreDescribed
  }

  case asPrinted
  case asPrintedBy(String, others: Bool, year: Int?)
  case computed
  /// A group's number of patients, as it is printed.
  case size(String)
  /// A heading, with the sizes of the groups that it holds.
  case sized(String, [String])
  case standardised
  case largestOfPairs
  case bracketedMissing(String)
  case quartiles(median: String, lower: String, upper: String)
  case standardError(String)
  case noInterval

  case values(means: Bool, quantileType: Int)
  case apart(titles: [String], contrasts: [Contrast])
  case oneGroup
  case exploratory(Int)
  case ungrouped(String, title: String)
  case someUngrouped(title: String)
  /// Variables of which nothing may stand.
  case withheld([String])
  case parts

  /// The test that gave a P, with what it says of itself.
  case test(Method, Note?)
  case noTest(Reason?)

  case note(Note)
  case reason(Reason)
}
