package import Wording

/// The largest and the smallest of several values, for descriptions; equal ones are named together.
package struct Extremes {
  package let high: Double
  package let low: Double
  /// Where they are.
  package let highest: String
  package let lowest: String
  package let count: Int
  /// How many of the values are the largest.
  package let highCount: Int

  /// Nil without a value.
  package init?(_ values: [(label: String, value: Double)], _ words: Wording) {
    guard let high = values.map(\.value).max(), let low = values.map(\.value).min() else { return nil }
    func names(_ value: Double) -> String {
      let labels = values.filter { $0.value == value }.map(\.label)
      return words.figures(labels.count > 3 ? .places(labels.count) : .list(labels))
    }
    (self.high, self.low, count) = (high, low, values.count)
    highCount = values.count { $0.value == high }
    (highest, lowest) = (names(high), names(low))
  }

  package var isLevel: Bool { high == low }
  /// Where all values are the same: the place of the only one, nil of several.
  package var lone: String? { count > 1 ? nil : highest }
}
