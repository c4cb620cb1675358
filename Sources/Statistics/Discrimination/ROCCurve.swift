internal import RealModule

/// How well a score tells patients with the outcome from those without: the receiver operating characteristic.
package struct ROCCurve: Sendable {
  package struct Point: Hashable, Sendable {
    /// The score from which on patients are called positive; infinite at the origin.
    package let threshold: Double
    package let sensitivity: Double
    package let specificity: Double
  }

  /// From none called positive to all; one point for each distinct score.
  package let points: [Point]
  package let positives: Int
  package let negatives: Int
  /// The share of pairs in which the patient with the outcome has the higher score, ties counted half.
  package let area: Double
  /// DeLong's (1988); nil where a group has one patient.
  package let areaVariance: Double?

  /// A higher score speaks for the outcome. Needs patients with and without it.
  package init(scores: [Double], outcomes: [Bool]) throws(StatisticsError) {
    guard scores.count == outcomes.count else { throw .unequalLengths }
    guard scores.allSatisfy(\.isFinite) else { throw .notFinite }
    let cases = zip(scores, outcomes).filter(\.1).map(\.0)
    let controls = zip(scores, outcomes).filter { !$0.1 }.map(\.0)
    guard !cases.isEmpty, !controls.isEmpty else { throw .oneOutcome }
    (positives, negatives) = (cases.count, controls.count)
    let (m, n) = (Double(cases.count), Double(controls.count))

    // Twice the ranks stay whole: among all, and within each group (Sun and Xu 2014).
    let all = doubledMidranks(cases + controls).doubled
    let withinCases = doubledMidranks(cases).doubled
    let withinControls = doubledMidranks(controls).doubled
    let casePlacements = withinCases.indices.map { Double(all[$0] - withinCases[$0]) / 2 / n }
    let controlPlacements = withinControls.indices.map {
      1 - Double(all[cases.count + $0] - withinControls[$0]) / 2 / m
    }
    let doubledSum = zip(all, withinCases).reduce(0) { $0 + $1.0 - $1.1 }
    area = Double(doubledSum) / 2 / (m * n)
    if cases.count > 1, controls.count > 1 {
      let one = try Moments(casePlacements).variance ?? 0
      let other = try Moments(controlPlacements).variance ?? 0
      areaVariance = one / m + other / n
    } else {
      areaVariance = nil
    }

    var points = [Point(threshold: .infinity, sensitivity: 0, specificity: 1)]
    let order = zip(scores, outcomes).sorted { $0.0 > $1.0 }
    var (truePositives, falsePositives) = (0, 0)
    for (place, patient) in order.enumerated() {
      if patient.1 { truePositives += 1 } else { falsePositives += 1 }
      if place + 1 == order.count || order[place + 1].0 != patient.0 {
        points.append(
          Point(
            threshold: patient.0, sensitivity: Double(truePositives) / m,
            specificity: 1 - Double(falsePositives) / n))
      }
    }
    self.points = points
  }

  /// By DeLong's variance, cut at 0 and 1; nil where a group has one patient.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let level = try Interval.checked(level)
    guard let areaVariance else { return nil }
    let reach = -Normal.quantile((1 - level) / 2) * Double.sqrt(areaVariance)
    return Interval(low: max(0, area - reach), high: min(1, area + reach), level: level)
  }
}
