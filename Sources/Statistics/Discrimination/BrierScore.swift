/// The mean squared distance of predicted probabilities from what happened (Brier 1950): 0 is perfect.
package struct BrierScore: Sendable {
  package let value: Double
  /// What the overall rate, given to everybody, would score.
  package let reference: Double

  /// Throws where a prediction lies outside 0 to 1, or there are none.
  package init(predicted: [Double], outcomes: [Bool]) throws(StatisticsError) {
    guard predicted.count == outcomes.count else { throw .unequalLengths }
    guard !predicted.isEmpty else { throw .emptySample }
    guard predicted.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .notAProbability }
    let n = Double(outcomes.count)
    value =
      compensatedSum(
        zip(predicted, outcomes).lazy.map { p, happened in
          let distance = (happened ? 1 : 0) - p
          return distance * distance
        }) / n
    let rate = Double(outcomes.count { $0 }) / n
    reference = rate * (1 - rate)
  }

  /// The share of the reference's score that the predictions take away; nil where all outcomes are alike.
  package var skill: Double? { reference > 0 ? 1 - value / reference : nil }
}
