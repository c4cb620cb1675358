internal import RealModule

/// The odds ratio of a 2×2 table given both margins: its conditional maximum likelihood estimate and exact interval
/// (Fisher 1935, Cornfield 1956), as R's `fisher.test` has them.
package struct ConditionalOddsRatio: Sendable {
  private let central: Hypergeometric
  private let observed: Int

  /// Needs patients in both groups. A table with an empty margin has no estimate.
  package init(_ contrasts: RiskContrasts) throws(StatisticsError) {
    let (first, second) = (contrasts.first, contrasts.second)
    central = try Hypergeometric(
      row1: first.total, row2: second.total, column1: first.events + second.events)
    observed = first.events
  }

  private var support: ClosedRange<Int> { central.support }

  private func distribution(_ logOddsRatio: Double) -> NoncentralHypergeometric {
    NoncentralHypergeometric(central, logOddsRatio: logOddsRatio)
  }

  /// Nil where the margins allow one table only; 0 or infinite at the ends of what they allow.
  package var estimate: Double? {
    guard support.count > 1 else { return nil }
    if observed == support.lowerBound { return 0 }
    if observed == support.upperBound { return .infinity }
    return Double.exp(root { distribution($0).mean - Double(observed) })
  }

  /// Equal tails: each bound is the odds ratio at which its tail holds half of what the level leaves.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let tail = (1 - (try Interval.checked(level))) / 2
    guard support.count > 1 else { return nil }
    let low =
      observed == support.lowerBound ? 0 : Double.exp(root { distribution($0).atLeast(observed) - tail })
    let high =
      observed == support.upperBound
      ? Double.infinity : Double.exp(root { tail - distribution($0).lower(observed) })
    return Interval(low: low, high: high, level: level)
  }

  /// Where a function that rises with the log odds ratio is 0.
  private func root(_ f: (Double) -> Double) -> Double {
    var reach = 1.0
    while f(-reach) > 0 || f(reach) < 0, reach < 1e4 { reach *= 2 }
    return brentRoot(from: -reach, to: reach, f)
  }
}
