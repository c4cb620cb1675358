internal import RealModule

/// Two independent proportions and what sets them apart. Differences are first minus second.
package struct RiskContrasts: Sendable {
  package let first: Proportion
  package let second: Proportion

  /// Needs patients in both groups.
  package init(_ first: Proportion, _ second: Proportion) throws(StatisticsError) {
    guard first.total > 0, second.total > 0 else { throw .emptySample }
    self.first = first
    self.second = second
  }

  private var p1: Double { Double(first.events) / Double(first.total) }
  private var p2: Double { Double(second.events) / Double(second.total) }

  package var riskDifference: Double {
    let (a, b) = (first.events * second.total, second.events * first.total)
    return Double(a - b) / Double(first.total * second.total)
  }

  /// Newcombe's hybrid score interval (1998, method 10).
  package func newcombe(level: Double) throws(StatisticsError) -> Interval {
    let one = try first.wilson(level: level)
    let other = try second.wilson(level: level)
    func length(_ a: Double, _ b: Double) -> Double { Double.sqrt(a * a + b * b) }
    return Interval(
      low: riskDifference - length(p1 - one.low, other.high - p2),
      high: riskDifference + length(one.high - p1, p2 - other.low), level: level)
  }
}
