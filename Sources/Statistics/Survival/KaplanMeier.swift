internal import RealModule

/// The product-limit estimate of survival (Kaplan and Meier 1958) with Greenwood's variance (1926).
package struct KaplanMeier: Sendable {
  package struct Step: Hashable, Sendable {
    package let time: Double
    package let atRisk: Int
    package let events: Int
    package let censored: Int
    /// From this time on, up to the next.
    package let survival: Double
    /// Greenwood's sum: the variance of log survival; infinite once nobody survives.
    package let logVariance: Double

    /// Of survival; 0 once nobody survives.
    package var standardError: Double { survival == 0 ? 0 : survival * Double.sqrt(logVariance) }
  }

  package enum IntervalScale: String, CaseIterable, Sendable {
    case logLog = "log-log"
    case log
  }

  package let table: RiskTable
  package let steps: [Step]

  /// Throws for no patients, and for times that are negative or not finite.
  package init(_ patients: [FollowUp]) throws(StatisticsError) {
    table = try RiskTable(patients)
    var survival = 1.0
    var sum = 0.0
    steps = table.rows.map { row in
      let (n, d) = (Double(row.atRisk), Double(row.events))
      survival *= (n - d) / n
      if row.events > 0 { sum += d == n ? .infinity : d / (n * (n - d)) }
      return Step(
        time: row.time, atRisk: row.atRisk, events: row.events, censored: row.censored, survival: survival,
        logVariance: sum)
    }
  }

  package var count: Int { steps.first?.atRisk ?? 0 }
  package var events: Int { steps.reduce(0) { $0 + $1.events } }

  /// The last step at or before a time; nil before the first.
  package func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

  /// Survival at a time, and beyond the last follow-up only where nobody is left alive; nil otherwise.
  package func survival(at time: Double) -> Double? {
    guard let last = steps.last, time <= last.time || last.survival == 0 else { return nil }
    return step(at: time)?.survival ?? 1
  }

  /// Of survival at a step. Nil before the first event, where Greenwood's variance is 0 and says nothing (no event
  /// among few is no proof of none), and once nobody survives.
  package func interval(at step: Step, level: Double, scale: IntervalScale = .logLog)
    throws(StatisticsError) -> Interval?
  {
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    guard step.logVariance > 0, step.survival > 0 else { return nil }
    let root = Double.sqrt(step.logVariance)
    switch scale {
    case .log:
      return Interval(
        low: step.survival * Double.exp(-z * root), high: min(1, step.survival * Double.exp(z * root)),
        level: level)
    case .logLog:
      let log = Double.log(step.survival)
      let power = Double.exp(z * root / log)
      return Interval(low: Double.exp(log / power), high: Double.exp(log * power), level: level)
    }
  }

  /// The time by which survival has fallen to a half; nil where it is not reached. Where it stays at exactly a half,
  /// the middle of that stretch.
  package var median: Double? { half(steps.map(\.survival)) }

  /// Where the bounds of survival reach a half (Brookmeyer and Crowley 1982); a nil bound is not reached.
  package func medianInterval(level: Double, scale: IntervalScale = .logLog)
    throws(StatisticsError) -> (low: Double?, high: Double?)
  {
    var low: [Double?] = []
    var high: [Double?] = []
    for step in steps {
      let interval = try interval(at: step, level: level, scale: scale)
      low.append(interval?.low)
      high.append(interval?.high)
    }
    return (half(low), half(high))
  }

  /// The first time at which a falling curve is at or below a half.
  private func half(_ curve: [Double?]) -> Double? {
    let tolerance = 1.5e-8
    let reached = zip(curve, steps).compactMap { value, step in
      value.flatMap { $0 < 0.5 + tolerance ? (value: $0, time: step.time) : nil }
    }
    guard let first = reached.first else { return nil }
    if abs(first.value - 0.5) < tolerance, let next = reached.first(where: { $0.value < first.value }) {
      return (first.time + next.time) / 2
    }
    return first.time
  }
}
