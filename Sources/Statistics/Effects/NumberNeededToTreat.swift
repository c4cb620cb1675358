/// How many patients the first way has to be used on for one more event than under the second: the inverse of the
/// risk difference (Laupacis 1988). Negative: for one fewer.
package struct NumberNeededToTreat: Sendable {
  /// The bounds: where the difference's interval holds 0, they run from `low` through infinity to `high`, and the
  /// signs differ (Altman 1998).
  package struct Bounds: Hashable, Sendable {
    package let low: Double
    package let high: Double
    package let level: Double
    package let passesInfinity: Bool
  }

  package let contrasts: RiskContrasts

  package init(_ contrasts: RiskContrasts) { self.contrasts = contrasts }

  /// Nil where the risks are equal.
  package var estimate: Double? { contrasts.riskDifference == 0 ? nil : 1 / contrasts.riskDifference }

  /// The inverse of Newcombe's interval of the difference.
  package func bounds(level: Double) throws(StatisticsError) -> Bounds {
    let difference = try contrasts.newcombe(level: level)
    let passes = difference.low <= 0 && difference.high >= 0
    return Bounds(
      low: passes ? 1 / difference.low : 1 / difference.high,
      high: passes ? 1 / difference.high : 1 / difference.low, level: level, passesInfinity: passes)
  }
}
