internal import RealModule

/// The cumulative incidence of one event where others compete with it (Aalen and Johansen 1978): weaning, say, and
/// death on ECMO. One minus Kaplan–Meier would overstate both.
package struct AalenJohansen: Sendable {
  package struct Step: Hashable, Sendable {
    package let time: Double
    package let atRisk: Int
    package let events: Int
    package let incidence: Double
    /// By the delta method (Marubini and Valsecchi 1995, eq. 10.12).
    package let variance: Double

    package var standardError: Double { Double.sqrt(max(0, variance)) }
  }

  package let cause: Int
  /// One at each distinct time of any event or last follow-up.
  package let steps: [Step]

  /// For each patient a time and the event that came then: 0 for none, 1, 2, … for the events.
  package init(times: [Double], events: [Int], cause: Int) throws(StatisticsError) {
    guard times.count == events.count else { throw .unequalLengths }
    try FollowUp.check(times)
    guard events.allSatisfy({ $0 >= 0 }), cause > 0 else { throw .negativeCount }
    self.cause = cause
    let order = times.indices.sorted { times[$0] < times[$1] }
    var survival = 1.0
    var incidence = 0.0
    // Sums over the steps so far of which the variance is a polynomial in the incidence reached.
    var (a0, a1, a2, b, c0, c1) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    var steps: [Step] = []
    var start = 0
    while start < order.count {
      let time = times[order[start]]
      let n = Double(order.count - start)
      let atRisk = order.count - start
      var (any, ours) = (0, 0)
      while start < order.count, times[order[start]] == time {
        let event = events[order[start]]
        if event > 0 { any += 1 }
        if event == cause { ours += 1 }
        start += 1
      }
      let (d, k) = (Double(any), Double(ours))
      let before = survival
      incidence += before * k / n
      survival *= (n - d) / n
      if any > 0 {
        if d < n {
          let weight = d / (n * (n - d))
          a0 += weight
          a1 += weight * incidence
          a2 += weight * incidence * incidence
        }
        b += before * before * (n - k) * k / (n * n * n)
        c0 += before * k / (n * n)
        c1 += before * k / (n * n) * incidence
      }
      let variance =
        incidence * incidence * a0 - 2 * incidence * a1 + a2 + b - 2 * (incidence * c0 - c1)
      steps.append(Step(time: time, atRisk: atRisk, events: ours, incidence: incidence, variance: variance))
    }
    self.steps = steps
  }

  package func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

  /// On the log–log scale; nil before the first event, and at 1.
  package func interval(at step: Step, level: Double) throws(StatisticsError) -> Interval? {
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    // Sums of steps that make 1 may miss it by their last digits.
    guard step.incidence > 0, step.incidence < 1 - 1e-9 else { return nil }
    let log = Double.log(step.incidence)
    let power = Double.exp(z * step.standardError / (step.incidence * log))
    return Interval(
      low: Double.exp(log / power), high: Double.exp(log * power), level: level)
  }
}
