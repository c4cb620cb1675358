/// The counts that a hidden cell can have, for all that readers know.
package struct Bounds: Hashable, Sendable {
  package var low: Int
  /// Nil where nothing limits it.
  package var high: Int?
  /// True where whole numbers reach both ends: no reader can do better, and none is shut out.
  package var isExact: Bool

  /// True where every small count remains possible.
  package func covers(_ rule: SmallNumbers) -> Bool {
    low <= 1 && high.map { $0 >= rule.threshold - 1 } ?? true
  }
}

/// Between which ends a hidden count is told to lie; no end where it is told to be so many or more.
struct Band: Hashable, Sendable {
  var low: Int
  var high: Int?
}
