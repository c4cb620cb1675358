/// Figures of a column's numbers, value by value.
package enum DistributionMessage: Hashable, Sendable {
  case count(Int, missing: Int)
  case noValues(String)

  case stripTitle(String)
  case strip(String)
  case stripGroup(String, values: Int, low: String, high: String, box: Box?, missing: Int)

  case boxTitle(String)
  case boxes(String)
  case boxGroup(String, count: Int, box: Box, low: String, high: String, beyond: Int)
  case whiskers

  case histogramTitle(String)
  case histogram(String, bins: Int, low: String, high: String)
  /// The bin or bins, as ranges, that hold most.
  case fullest(String, bins: Int, patients: Int)
  case hiddenBins(Int)
  case normalCurve
  case normalCurveKey

  case quantileTitle(String)
  case quantiles(count: Int, value: String, low: String, high: String)
  case farthest(String, by: String)
  case normalQuantile

  package struct Box: Hashable, Sendable {
    package var lower: String
    package var median: String
    package var upper: String

    package init(lower: String, median: String, upper: String) {
      self.lower = lower
      self.median = median
      self.upper = upper
    }
  }
}
