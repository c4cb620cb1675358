internal import RealModule

/// The cumulative hazard: the sum of events over patients at risk (Nelson 1972, Aalen 1978).
package struct NelsonAalen: Sendable {
  package struct Step: Hashable, Sendable {
    package let time: Double
    package let hazard: Double
    /// Poisson's: the sum of events over the squared number at risk.
    package let variance: Double
  }

  package let steps: [Step]

  /// Throws for no patients, and for times that are negative or not finite.
  package init(_ patients: [FollowUp]) throws(StatisticsError) {
    var (hazard, variance) = (0.0, 0.0)
    steps = try RiskTable(patients).rows.map { row in
      let n = Double(row.atRisk)
      hazard += Double(row.events) / n
      variance += Double(row.events) / (n * n)
      return Step(time: row.time, hazard: hazard, variance: variance)
    }
  }

  package func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

  /// On the log scale; nil before the first event.
  package func interval(at step: Step, level: Double) throws(StatisticsError) -> Interval? {
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    guard step.hazard > 0 else { return nil }
    let factor = Double.exp(z * Double.sqrt(step.variance) / step.hazard)
    return Interval(low: step.hazard / factor, high: step.hazard * factor, level: level)
  }
}
