internal import RealModule

/// A proportion of patients or runs that come in clusters, by the linearised variance between clusters.
package struct ClusteredProportion: Sendable {
  package let proportion: Proportion
  package let clusters: Int
  package let estimate: Double
  package let standardError: Double

  /// An outcome and a number of the cluster for each. Throws for fewer than two clusters.
  package init(outcomes: [Bool], clusters: [Int]) throws(StatisticsError) {
    guard outcomes.count == clusters.count else { throw .unequalLengths }
    guard let proportion = Proportion(events: outcomes.count { $0 }, total: outcomes.count),
      let estimate = proportion.estimate
    else { throw .emptySample }
    let members = Dictionary(grouping: outcomes.indices) { clusters[$0] }.sorted { $0.key < $1.key }.map(
      \.value)
    guard members.count >= 2 else { throw .oneGroup }
    self.proportion = proportion
    self.estimate = estimate
    self.clusters = members.count
    let residuals = members.map { patients in
      Double(patients.count { outcomes[$0] }) - estimate * Double(patients.count)
    }
    let (g, n) = (Double(members.count), Double(outcomes.count))
    standardError = Double.sqrt(g / (g - 1) * compensatedSum(residuals.map { $0 * $0 })) / n
  }

  /// How many times the variance exceeds that of so many patients on their own; nil where all or none have the outcome.
  package var designEffect: Double? {
    let alone = estimate * (1 - estimate) / Double(proportion.total)
    return alone > 0 ? standardError * standardError / alone : nil
  }

  /// On the scale of log odds, with t of clusters − 1 degrees of freedom (as `survey::svyciprop`); nil where all or none
  /// have the outcome.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let tail = (1 - (try Interval.checked(level))) / 2
    let spread = estimate * (1 - estimate)
    guard spread > 0 else { return nil }
    let logit = Double.log(estimate / (1 - estimate))
    let reach = -StudentT(df: Double(clusters - 1)).quantile(tail) * standardError / spread
    return Interval(
      low: 1 / (1 + Double.exp(-(logit - reach))), high: 1 / (1 + Double.exp(-(logit + reach))), level: level)
  }
}
