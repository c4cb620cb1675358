/// An interval with the confidence level that it was made for.
package struct Interval: Hashable, Sendable {
  package var low: Double
  package var high: Double
  package var level: Double

  package init(low: Double, high: Double, level: Double) {
    self.low = low
    self.high = high
    self.level = level
  }

  static func checked(_ level: Double) throws(StatisticsError) -> Double {
    guard level > 0, level < 1 else { throw .invalidLevel }
    return level
  }

  static func around(
    _ estimate: Double, _ standardError: Double, _ distribution: StudentT, level: Double
  ) throws(StatisticsError) -> Interval {
    let reach = -distribution.quantile((1 - (try checked(level))) / 2) * standardError
    return Interval(low: estimate - reach, high: estimate + reach, level: level)
  }
}
