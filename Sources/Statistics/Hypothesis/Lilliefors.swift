package import Methods
internal import RealModule

/// Lilliefors' test of normality with estimated mean and SD: P by Dallal and Wilkinson (1986), where that passes
/// 0.1 by Stephens's modified statistic (1974), as R's `nortest` has it.
package struct Lilliefors: HypothesisTest {
  package var method: Method { .lilliefors }
  /// The Kolmogorov–Smirnov distance from the fitted normal.
  package let d: Double
  package let count: Int

  /// Needs five values that are not all equal.
  package init(_ values: [Double]) throws(StatisticsError) {
    guard values.count >= 5 else { throw .tooFew(needed: 5, found: values.count) }
    // Each value's own deviation, which keeps the digits that the values share with their mean.
    let deviations = try Deviations(values)
    guard let sd = try Moments(deviations).sd, sd > 0 else { throw .constantSample }
    let n = Double(values.count)
    var distance = 0.0
    for (index, deviation) in deviations.values.sorted().enumerated() {
      let p = Normal.lower(deviation / sd)
      distance = max(distance, Double(index + 1) / n - p, p - Double(index) / n)
    }
    d = distance
    count = values.count
  }

  package var statistic: Double? { self.d }

  package var pValue: Double {
    let n = Double(count)
    let (d, size): (Double, Double) =
      count <= 100 ? (self.d, n) : (self.d * Double.pow(n / 100, 0.49), 100)
    let first = Double.exp(
      -7.01256 * d * d * (size + 2.78019) + 2.99587 * d * Double.sqrt(size + 2.78019) - 0.122119
        + 0.974598 / Double.sqrt(size) + 1.67997 / size)
    guard first > 0.1 else { return first }
    let k = (Double.sqrt(n) - 0.01 + 0.85 / Double.sqrt(n)) * self.d
    switch k {
    case ...0.302: return 1
    case ...0.5:
      return 2.76773 - 19.828315 * k + 80.709644 * k * k - 138.55152 * k * k * k + 81.218052 * k * k * k * k
    case ...0.9:
      return -4.901232 + 40.662806 * k - 97.490286 * k * k + 94.029866 * k * k * k - 32.355711 * k * k * k * k
    case ...1.31:
      return 6.198765 - 19.558097 * k + 23.186922 * k * k - 12.234627 * k * k * k + 2.423045 * k * k * k * k
    default: return 0
    }
  }
}
