internal import RealModule

/// The Brier score and its scaled form with analytic intervals: the score is a mean of squared errors, and the scaled
/// score, 1 − score ÷ rate (1 − rate), follows by the delta method (Bradley, Schwartz and Hashino 2008).
package struct BrierEstimate: Sendable {
  package let value: Double
  package let standardError: Double
  /// Nil where all outcomes are alike.
  package let scaled: Double?
  package let scaledStandardError: Double?

  /// Throws for fewer than two patients, and where a prediction lies outside 0 to 1.
  package init(predicted: [Double], outcomes: [Bool]) throws(StatisticsError) {
    let score = try BrierScore(predicted: predicted, outcomes: outcomes)
    guard outcomes.count > 1 else { throw .tooFew(needed: 2, found: outcomes.count) }
    let n = Double(outcomes.count)
    let rate = Double(outcomes.count { $0 }) / n
    let errors = zip(predicted, outcomes).map { p, happened in
      let distance = (happened ? 1 : 0) - p
      return distance * distance - score.value
    }
    func standardError(_ influence: [Double]) -> Double {
      Double.sqrt(compensatedSum(influence.map { $0 * $0 }) / (n - 1) / n)
    }
    value = score.value
    self.standardError = standardError(errors)
    scaled = score.skill
    scaledStandardError = score.skill.map { _ in
      let steepness = score.value * (1 - 2 * rate) / (score.reference * score.reference)
      return standardError(
        zip(errors, outcomes).map { error, happened in
          steepness * ((happened ? 1 : 0) - rate) - error / score.reference
        })
    }
  }

  /// Cut at 0 and 1.
  package func interval(level: Double) throws(StatisticsError) -> Interval {
    let reach = -Normal.quantile((1 - (try Interval.checked(level))) / 2) * standardError
    return Interval(low: max(0, value - reach), high: min(1, value + reach), level: level)
  }

  /// Cut at 1; nil where all outcomes are alike.
  package func scaledInterval(level: Double) throws(StatisticsError) -> Interval? {
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    guard let scaled, let scaledStandardError else { return nil }
    return Interval(
      low: scaled - z * scaledStandardError, high: min(1, scaled + z * scaledStandardError), level: level)
  }
}
