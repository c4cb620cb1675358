internal import Wording

/// The largest and the smallest of several values, for descriptions; equal ones are named together.
struct Extremes {
  let high: Double
  let low: Double
  /// Where they are.
  let highest: String
  let lowest: String
  let count: Int
  /// How many of the values are the largest.
  let highCount: Int

  /// Nil without a value.
  init?(_ values: [(label: String, value: Double)], _ words: Wording) {
    guard let high = values.map(\.value).max(), let low = values.map(\.value).min() else { return nil }
    func names(_ value: Double) -> String {
      let labels = values.filter { $0.value == value }.map(\.label)
      return words.figures(labels.count > 3 ? .places(labels.count) : .list(labels))
    }
    (self.high, self.low, count) = (high, low, values.count)
    highCount = values.count { $0.value == high }
    (highest, lowest) = (names(high), names(low))
  }

  var isLevel: Bool { high == low }
  /// Where all values are the same: the place of the only one, nil of several.
  var lone: String? { count > 1 ? nil : highest }
}
