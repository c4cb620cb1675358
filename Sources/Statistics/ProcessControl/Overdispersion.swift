internal import RealModule

/// Whether centres differ by more than chance, and by how much funnel limits would widen: Pearson's χ² over its degrees
/// of freedom, the mean squared z of Spiegelhalter (2005) without winsorising.
package struct Overdispersion: Sendable {
  package let centres: Int
  /// Pearson's χ² of the centres' shares about the target.
  package let statistic: Double
  /// One less than there are centres where the target is their own share, else as many.
  package let degreesOfFreedom: Int
  /// Were all centres at the target.
  package let pValue: Double

  /// Centres below which the factor is not to be used.
  package static let fewestCentres = 10

  /// Each centre's events and patients against the target; centres without patients are left out.
  ///
  /// - Parameter isTargetEstimated: the target is the share of these very centres.
  package init(
    _ proportions: [Proportion], target: Double, isTargetEstimated: Bool
  ) throws(StatisticsError) {
    guard target > 0, target < 1 else { throw .notAProbability }
    let scores = proportions.filter { $0.total > 0 }.map { share in
      let expected = Double(share.total) * target
      return (Double(share.events) - expected) / Double.sqrt(expected * (1 - target))
    }
    guard scores.count >= 2 else { throw .tooFew(needed: 2, found: scores.count) }
    centres = scores.count
    degreesOfFreedom = isTargetEstimated ? centres - 1 : centres
    statistic = compensatedSum(scores.map { $0 * $0 })
    pValue = ChiSquare(df: Double(degreesOfFreedom)).upper(statistic)
  }

  /// 1 by chance.
  package var factor: Double { statistic / Double(degreesOfFreedom) }

  /// The factor by which limits would widen: its root multiplies their distance from the target. Nil where centres are
  /// too few or do not differ at P < 0.05.
  package var widening: Double? {
    centres >= Self.fewestCentres && factor > 1 && pValue < 0.05 ? Double.sqrt(factor) : nil
  }
}
