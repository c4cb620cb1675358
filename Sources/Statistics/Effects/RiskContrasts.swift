internal import RealModule

/// Two independent proportions and what sets them apart. Differences are first minus second, ratios first to second.
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
  private var rest1: Int { first.total - first.events }
  private var rest2: Int { second.total - second.events }

  package var riskDifference: Double {
    let (a, b) = (
      Double(first.events) * Double(second.total), Double(second.events) * Double(first.total)
    )
    return (a - b) / (Double(first.total) * Double(second.total))
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

  /// Nil where neither group has an event; infinite where only the first has.
  package var riskRatio: Double? {
    first.events == 0 && second.events == 0 ? nil : p1 / p2
  }

  /// The log method (Katz 1978); nil where a group has no event: nothing is added in silence.
  package func riskRatioLog(level: Double) throws(StatisticsError) -> Interval? {
    let level = try Interval.checked(level)
    guard first.events > 0, second.events > 0 else { return nil }
    let square =
      1 / Double(first.events) - 1 / Double(first.total) + 1 / Double(second.events) - 1
      / Double(second.total)
    return around(Double.log(p1 / p2), Double.sqrt(max(0, square)), level)
  }

  /// The sample odds ratio ad/bc; nil where it is 0/0, infinite where only its denominator is 0.
  package var oddsRatio: Double? {
    let (top, bottom) = (Double(first.events) * Double(rest2), Double(rest1) * Double(second.events))
    return top == 0 && bottom == 0 ? nil : top / bottom
  }

  /// Woolf's interval on the log scale (1955), by Wald; nil where a cell is 0.
  package func oddsRatioWald(level: Double) throws(StatisticsError) -> Interval? {
    let level = try Interval.checked(level)
    let cells = [first.events, rest1, second.events, rest2]
    guard cells.allSatisfy({ $0 > 0 }) else { return nil }
    let square = cells.reduce(0.0) { $0 + 1 / Double($1) }
    return around(Double.log(oddsRatio ?? .nan), Double.sqrt(square), level)
  }

  private func around(_ log: Double, _ standardError: Double, _ level: Double) -> Interval {
    let reach = -Normal.quantile((1 - level) / 2) * standardError
    return Interval(low: Double.exp(log - reach), high: Double.exp(log + reach), level: level)
  }
}
