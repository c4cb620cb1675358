/// What is kept before what, where not everything can be told: what must fall, falls from the finest detail up.
package enum Weight: Double, Comparable, Sendable {
  /// How many of whom nothing else is told.
  case remark = 0.1
  /// Cells of comparisons.
  case detail = 1
  case figure = 4
  case measure = 30
  /// Tiles, survival by year, and what `keep-first` names.
  case headline = 1000
  /// The number of records.
  case records = 100_000

  package static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
}
