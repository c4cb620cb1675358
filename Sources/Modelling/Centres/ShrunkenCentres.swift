internal import Analyses
package import Statistics

/// Centres' ratios from a logistic model with an intercept of each centre's own, their patients' predicted log odds
/// being its offset: the events that it lets expect over those that the risks themselves let expect.
package struct ShrunkenCentres: Sendable {
  package struct Ratio: Sendable {
    package var value: Double
    /// Given the spread; nil where the spread may be 0, so that its own error is the largest.
    package var interval: Interval?
  }

  /// In the order of the centres.
  package let ratios: [Ratio]
  /// The standard deviation of the centres' intercepts in log odds, beyond chance and case mix.
  package let spread: Double
  /// By profile likelihood.
  package let spreadInterval: Interval
  /// Towards which the ratios are drawn: that of all patients in a centre in the middle.
  package let middle: Double
  package let nodes: Int

  /// Log odds and outcomes of each centre's patients. Throws for risks of 0 or 1, and where the model has no estimate.
  init(_ members: [[Predictions.Entry]], nodes: Int) throws(StatisticsError) {
    let entries = members.flatMap { $0 }
    guard entries.allSatisfy({ $0.risk > 0 && $0.risk < 1 }) else { throw .notAProbability }
    let centres = members.indices.flatMap { centre in members[centre].map { _ in centre } }
    let model = try RandomInterceptLogistic(
      rows: entries.map { _ in [] }, outcomes: entries.map(\.hasOutcome), centres: centres,
      offset: entries.map { LogOdds.of($0.risk) }, nodes: nodes)
    func ratio(_ patients: [Predictions.Entry], _ effect: Double) -> Double {
      compensatedSum(patients.map { model.probability([], offset: LogOdds.of($0.risk), effect: effect) })
        / compensatedSum(patients.map(\.risk))
    }
    spread = model.standardDeviation
    spreadInterval = try model.standardDeviationInterval(level: 0.95)
    var ratios: [Ratio] = []
    for (centre, patients) in zip(model.centres, members) {
      let limits = try centre.interval(level: 0.95)
      ratios.append(
        Ratio(
          value: ratio(patients, centre.effect),
          interval: spreadInterval.low > 0
            ? Interval(low: ratio(patients, limits.low), high: ratio(patients, limits.high), level: 0.95)
            : nil))
    }
    self.ratios = ratios
    middle = ratio(entries, 0)
    self.nodes = nodes
  }
}
