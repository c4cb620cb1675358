internal import RealModule

/// Mean and standard deviation of a sample, in extended precision on the decimals that were written, so that NIST's
/// hardest series (SmLs09, NumAcc4) keep their digits.
package struct Moments: Sendable, Hashable {
  package let count: Int
  package let mean: Double
  /// The mean's part beyond its `Double`.
  private let remainder: Double
  /// In squares of the unit.
  private let scaledVariance: Double?
  /// A power of two, 1 but for values whose squares do not fit into a `Double`.
  private let unit: Double

  package var sd: Double? { scaledVariance.map { Double.sqrt($0) * unit } }

  /// With n − 1; nil for one value; 0 or infinite beyond a `Double`'s range, where ``sd`` and ``variance(in:)`` are not.
  package var variance: Double? { variance(in: 1) }

  /// The variance in squares of a unit, so that those of several samples can be set against each other.
  func variance(in other: Double) -> Double? {
    let factor = unit / other
    return scaledVariance.map { $0 * factor * factor }
  }

  /// One unit for samples and the distances of their means.
  static func unit(of samples: [Moments]) -> Double {
    squaringUnit(
      of: samples.flatMap { sample in
        [sample.sd ?? 0, samples.first.map { sample.difference(from: $0) } ?? 0]
      })
  }

  /// Moments as printed: mean, SD and count. The SD of one value is left out.
  package init(mean: Double, sd: Double, count: Int) {
    self.mean = mean
    self.count = count
    unit = squaringUnit(of: [sd])
    scaledVariance = count > 1 ? (sd / unit) * (sd / unit) : nil
    remainder = 0
  }

  /// Throws for an empty sample and for values that are not finite.
  package init(_ values: [Double]) throws(StatisticsError) { try self.init(Deviations(values)) }

  init(_ deviations: Deviations) throws(StatisticsError) {
    count = deviations.count
    mean = deviations.mean
    remainder = deviations.remainder
    unit = deviations.unit
    scaledVariance = count > 1 ? try deviations.sumOfSquares() / Double(count - 1) : nil
  }

  /// This mean minus another, without loss where they agree in their leading digits.
  package func difference(from other: Moments) -> Double {
    (mean - other.mean) + (remainder - other.remainder)
  }

  /// Throws for printed moments that no sample has.
  func checked() throws(StatisticsError) -> Moments {
    guard count > 0 else { throw .emptySample }
    guard mean.isFinite, sd?.isFinite ?? true else { throw .notFinite }
    return self
  }
}
