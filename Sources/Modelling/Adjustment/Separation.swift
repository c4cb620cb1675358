internal import Statistics

/// What of a model has no finite odds ratio, since the outcome follows from it without error.
package struct Separation: Hashable, Sendable {
  /// Of the odds ratios that do not exist, each predictor with its level.
  package var labels: [String]
  /// The predictors tell the outcomes of all patients apart, not of some.
  package var isComplete: Bool

  /// Nil where none of the models is separated.
  init?(_ models: [LogisticRegression], _ contrasts: [(label: String, factors: [Double])]) {
    let lost = Set(models.flatMap(\.separated))
    guard !lost.isEmpty else { return nil }
    labels = contrasts.filter { Self.isLost($0.factors, lost) }.map(\.label)
    isComplete = models.contains(where: \.isCompletelySeparated)
  }

  /// Whether a contrast rests on a coefficient without a finite estimate; 0 is the intercept.
  static func isLost(_ factors: [Double], _ lost: Set<Int>) -> Bool {
    factors.indices.contains { factors[$0] != 0 && lost.contains($0 + 1) }
  }
}
