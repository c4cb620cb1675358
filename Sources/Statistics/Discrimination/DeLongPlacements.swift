/// Each patient's share of the others that a score puts on the right side (DeLong 1988; by ranks, Sun and Xu 2014).
struct DeLongPlacements {
  let cases: [Double]
  let controls: [Double]
  let area: Double

  /// Throws unless there are patients with the outcome and without it.
  init(scores: [Double], outcomes: [Bool]) throws(StatisticsError) {
    guard scores.count == outcomes.count else { throw .unequalLengths }
    guard scores.allSatisfy(\.isFinite) else { throw .notFinite }
    let with = zip(scores, outcomes).filter(\.1).map(\.0)
    let without = zip(scores, outcomes).filter { !$0.1 }.map(\.0)
    guard !with.isEmpty, !without.isEmpty else { throw .oneOutcome }
    let (m, n) = (Double(with.count), Double(without.count))
    // Twice the ranks stay whole.
    let all = doubledMidranks(with + without).doubled
    let withinCases = doubledMidranks(with).doubled
    let withinControls = doubledMidranks(without).doubled
    cases = withinCases.indices.map { Double(all[$0] - withinCases[$0]) / 2 / n }
    controls = withinControls.indices.map { 1 - Double(all[with.count + $0] - withinControls[$0]) / 2 / m }
    area = Double(zip(all, withinCases).reduce(0) { $0 + $1.0 - $1.1 }) / 2 / (m * n)
  }
}
