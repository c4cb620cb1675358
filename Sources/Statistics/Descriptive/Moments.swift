internal import RealModule

/// Mean and standard deviation of a sample, in extended precision on the decimals that were written, so that NIST's
/// hardest series (SmLs09, NumAcc4) keep their digits.
package struct Moments: Sendable, Hashable {
  package let count: Int
  package let mean: Double
  /// With n − 1; nil for one value.
  package let variance: Double?
  /// The mean's part beyond its `Double`.
  private let remainder: Double

  package var sd: Double? { variance.map { Double.sqrt($0) } }

  /// Moments as printed: mean, SD and count. The SD of one value is left out.
  package init(mean: Double, sd: Double, count: Int) {
    self.mean = mean
    self.count = count
    variance = count > 1 ? sd * sd : nil
    remainder = 0
  }

  /// Throws for an empty sample and for values that are not finite.
  package init(_ values: [Double]) throws(StatisticsError) { try self.init(Deviations(values)) }

  init(_ deviations: Deviations) throws(StatisticsError) {
    count = deviations.count
    mean = deviations.mean
    remainder = deviations.remainder
    variance = count > 1 ? try deviations.sumOfSquares() / Double(count - 1) : nil
  }

  /// This mean minus another, without loss where they agree in their leading digits.
  package func difference(from other: Moments) -> Double {
    (mean - other.mean) + (remainder - other.remainder)
  }

  /// Throws for printed moments that no sample has.
  func checked() throws(StatisticsError) -> Moments {
    guard count > 0 else { throw .emptySample }
    guard mean.isFinite, variance?.isFinite ?? true else { throw .notFinite }
    guard variance ?? 0 >= 0 else { throw .notFinite }
    return self
  }
}
