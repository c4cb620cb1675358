/// Which counts are small, and how the others are printed.
package struct SmallNumbers: Hashable, Sendable {
  /// Counts from 1 to `threshold − 1` are hidden; nought is not small.
  package let threshold: Int
  /// The others are printed to the nearest multiple of this, halves upwards; nil prints them as they are.
  package let rounding: Int?

  /// Nil where the threshold is below 2 or the multiple below 2.
  package init?(threshold: Int, rounding: Int? = nil) {
    guard threshold >= 2, rounding.map({ $0 >= 2 }) ?? true else { return nil }
    self.threshold = threshold
    self.rounding = rounding
  }

  /// No cell of 1 to 10, nor what one follows from; nought may be shown (CMS Cell Size Suppression Policy, ResDAC,
  /// version of 26 January 2024).
  package static let cms = SmallNumbers(unchecked: 11, rounding: nil)
  /// 1 to 7 hidden, the others to the nearest 5, as NHS Digital's disclosure control of Hospital Episode Statistics
  /// has done below national level since September 2018; unlike there, what follows from the rest is hidden too.
  package static let nhs = SmallNumbers(unchecked: 8, rounding: 5)

  private init(unchecked threshold: Int, rounding: Int?) {
    self.threshold = threshold
    self.rounding = rounding
  }

  package func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

  /// The number that stands for a count that is not small.
  package func printed(_ count: Int) -> Int {
    guard let rounding, count > 0 else { return count }
    return (count + rounding / 2) / rounding * rounding
  }

  /// The counts that would be printed as `count` is, which is all that a reader learns of it.
  func range(printedFor count: Int) -> ClosedRange<Int> {
    guard let rounding, count > 0 else { return count...count }
    let centre = printed(count)
    let low = max(threshold, centre - rounding / 2)
    return low...max(low, centre - rounding / 2 + rounding - 1)
  }
}
