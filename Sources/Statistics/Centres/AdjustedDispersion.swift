internal import RealModule

/// Whether centres' observed and expected events differ by more than chance, and by how much (Spiegelhalter 2005, §4).
package struct AdjustedDispersion: Sendable {
  /// Each centre's (observed − expected) ÷ the standard deviation of its count, in the order given.
  package let scores: [Double]
  /// The sum of the squared scores. What is expected comes from other patients, so that it has as many degrees of
  /// freedom as there are centres.
  package let statistic: Double
  /// Were all risks right.
  package let pValue: Double
  /// The mean squared score, the outermost tenth on either side set to the next value, so that a centre that stands
  /// out does not widen the limits that it is held against.
  package let winsorisedFactor: Double
  /// The variance between centres' ratios beyond chance (DerSimonian and Laird's moments); 0 where there is none.
  package let betweenVariance: Double

  /// Throws for fewer than two centres, and where a centre's count cannot vary.
  package init(_ centres: [ObservedExpected], winsorised: Double = 0.1) throws(StatisticsError) {
    guard centres.count >= 2 else { throw .tooFew(needed: 2, found: centres.count) }
    guard winsorised >= 0, winsorised < 0.5 else { throw .notAProbability }
    guard centres.allSatisfy({ $0.variance > 0 }) else { throw .constantGroup }
    scores = centres.map { (Double($0.observed) - $0.expected) / Double.sqrt($0.variance) }
    let sorted = scores.sorted()
    let cut = Int(winsorised * Double(sorted.count))
    let (low, high) = (sorted[cut], sorted[sorted.count - 1 - cut])
    let count = Double(sorted.count)
    let sum = compensatedSum(sorted.map { min(max($0, low), high) }.map { $0 * $0 })
    winsorisedFactor = sum / count
    statistic = compensatedSum(scores.map { $0 * $0 })
    pValue = ChiSquare(df: count).upper(statistic)
    let weights = centres.map { $0.expected * $0.expected / $0.variance }
    let total = compensatedSum(weights)
    let spread = total - compensatedSum(weights.map { $0 * $0 }) / total
    betweenVariance = sum > count - 1 ? (sum - (count - 1)) / spread : 0
  }

  package var degreesOfFreedom: Int { scores.count }
  /// 1 by chance.
  package var factor: Double { statistic / Double(scores.count) }

  /// The factor by which to widen a funnel's limits about 1; nil where centres are fewer than
  /// ``Overdispersion/fewestCentres`` or do not differ at P < 0.05.
  package var widening: Double? {
    scores.count >= Overdispersion.fewestCentres && winsorisedFactor > 1 && pValue < 0.05
      ? Double.sqrt(winsorisedFactor) : nil
  }
}
