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
    let placements = try DeLongPlacements(scores: scores, outcomes: outcomes)
    (positives, negatives) = (placements.cases.count, placements.controls.count)
    let (m, n) = (Double(positives), Double(negatives))
    area = placements.area
    if let one = try Moments(placements.cases).variance, let other = try Moments(placements.controls).variance
    {
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
