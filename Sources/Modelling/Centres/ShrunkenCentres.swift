internal import Analyses
internal import Statistics

/// Centres' ratios from a logistic model with an intercept of each centre's own, their patients' predicted log odds being
/// its case mix: the events that the centre's intercept lets expect over those of a centre in the middle.
struct ShrunkenCentres {
  var ratios: [(ratio: Double, interval: Interval)]?
  var spread: Double?
  var problem: StatisticsError?

  init(_ members: [[Predictions.Entry]], nodes: Int) {
    let entries = members.flatMap { $0 }
    let centres = members.indices.flatMap { centre in members[centre].map { _ in centre } }
    do {
      guard entries.allSatisfy({ $0.risk > 0 && $0.risk < 1 }) else { throw StatisticsError.notAProbability }
      let rows = entries.map { [LogOdds.of($0.risk)] }
      let model = try RandomInterceptLogistic(
        rows: rows, outcomes: entries.map(\.hasOutcome), centres: centres, nodes: nodes)
      ratios = try members.indices.map { centre in
        let patients = members[centre].map { [LogOdds.of($0.risk)] }
        let middle = compensatedSum(patients.map { model.probability($0) })
        func ratio(_ effect: Double) -> Double {
          compensatedSum(patients.map { model.probability($0, effect: effect) }) / middle
        }
        let limits = try model.centres[centre].interval(level: 0.95)
        return (
          ratio(model.centres[centre].effect),
          Interval(low: ratio(limits.low), high: ratio(limits.high), level: 0.95)
        )
      }
      spread = model.standardDeviation
    } catch {
      problem = error as? StatisticsError ?? .notConverged
    }
  }
}
