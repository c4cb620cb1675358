internal import Analyses
internal import Disclosure
internal import Notation
internal import Registry

/// What stands below a table that compares groups.
enum ComparisonTableWords {
  /// Variables of which nothing may stand.
  static func withheld(_ titles: [String]) -> String {
    "Not shown, since too few patients stand behind it: \(titles.joined(separator: ", "))."
  }

  static let parts =
    "Where a number would tell of few patients it stands as a range, and no test or difference beside it; percents of a range are the least and the greatest that it allows."

  static func ungrouped(_ count: PrintedCount, _ title: String) -> String {
    count.isWithheld
      ? "Some records have no value for \(title) and are left out; how many is hidden."
      : "\(count.text.capitalisedFirst) records have no value for \(title) and are left out."
  }

  /// Beside a P that was sampled.
  static func standardError(_ error: Double, _ style: Numbers) -> String {
    "(SE \(style.significant(error, digits: 2)))"
  }

  /// Rows whose P and interval stand on different sides of no difference.
  static func apart(_ rows: [ComparisonRow]) -> String {
    let titles = rows.map(\.field.title).joined(separator: ", ")
    let kinds = Set(rows.compactMap(\.difference?.kind))
    var reasons: [String] = []
    if kinds.contains(.risk) {
      reasons.append(
        "a test of counts weighs the tables that these margins allow, Newcombe’s interval each proportion by itself"
      )
    }
    if kinds.contains(.shift) {
      reasons.append("with ties the rank-sum test and the Hodges–Lehmann interval rest on different orders")
    }
    if kinds.contains(.mean) {
      reasons.append("the test is not the one that the interval of the means inverts")
    }
    return
      "P and interval stand on different sides of no difference for \(titles): \(reasons.joined(separator: "; "))."
  }
}
