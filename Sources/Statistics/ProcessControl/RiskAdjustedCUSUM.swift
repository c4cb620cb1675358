internal import RealModule

/// The risk-adjusted cumulative sum of log-likelihood ratios (Steiner 2000): rises where the odds of the event look
/// like `alternative` times those predicted, is held at 0, and signals at a limit.
package struct RiskAdjustedCUSUM: Sendable {
  package let alternative: Double
  package let limit: Double
  /// After each patient; at least 0.
  package let path: [Double]
  /// Patients (from 0) at which the limit was reached; the sum starts again at 0 after each.
  package let signals: [Int]

  /// The alternative is an odds ratio, 2 for doubled odds, ½ for halved. Throws unless it is positive and not 1, and
  /// each risk lies within 0 to 1.
  package init(predicted: [Double], events: [Bool], alternative: Double, limit: Double)
    throws(StatisticsError)
  {
    guard predicted.count == events.count else { throw .unequalLengths }
    guard predicted.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .notAProbability }
    guard alternative > 0, alternative.isFinite, alternative != 1, limit > 0 else { throw .notFinite }
    var path: [Double] = []
    var signals: [Int] = []
    var sum = 0.0
    for (index, (risk, happened)) in zip(predicted, events).enumerated() {
      let weight = (happened ? Double.log(alternative) : 0) - Double.log(1 - risk + alternative * risk)
      sum = max(0, sum + weight)
      path.append(sum)
      if sum >= limit {
        signals.append(index)
        sum = 0
      }
    }
    self.alternative = alternative
    self.limit = limit
    self.path = path
    self.signals = signals
  }
}
