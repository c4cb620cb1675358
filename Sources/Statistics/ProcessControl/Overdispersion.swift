internal import RealModule

/// Whether centres differ by more than chance, and by how much funnel limits should widen (Spiegelhalter 2005).
package struct Overdispersion: Sendable {
  package let centres: Int
  /// The mean squared z, winsorised; 1 by chance.
  package let factor: Double
  /// P of the sum of squared z, not winsorised, were all centres at the target.
  package let pValue: Double

  /// Centres below which the factor is not to be used.
  package static let fewestCentres = 10

  /// Each centre's events and patients against the target; z on the square-root–arcsine scale, its outermost
  /// `winsorised` share on either side set to the next value. Centres without patients are left out.
  package init(_ proportions: [Proportion], target: Double, winsorised: Double = 0.1) throws(StatisticsError)
  {
    guard target > 0, target < 1, winsorised >= 0, winsorised < 0.5 else { throw .notAProbability }
    let goal = Double.asin(Double.sqrt(target))
    let scores = proportions.filter { $0.total > 0 }.map { share in
      2 * Double.sqrt(Double(share.total))
        * (Double.asin(Double.sqrt(Double(share.events) / Double(share.total))) - goal)
    }.sorted()
    guard scores.count >= 2 else { throw .tooFew(needed: 2, found: scores.count) }
    centres = scores.count
    let cut = Int(winsorised * Double(scores.count))
    let (low, high) = (scores[cut], scores[scores.count - 1 - cut])
    let squares = scores.map { min(max($0, low), high) }.map { $0 * $0 }
    factor = compensatedSum(squares) / Double(scores.count)
    pValue = ChiSquare(df: Double(scores.count)).upper(compensatedSum(scores.map { $0 * $0 }))
  }

  /// The factor by which to widen limits: its root multiplies their distance from the target. Nil where centres are
  /// too few or do not differ at P < 0.05.
  package var widening: Double? {
    centres >= Self.fewestCentres && factor > 1 && pValue < 0.05 ? Double.sqrt(factor) : nil
  }
}
