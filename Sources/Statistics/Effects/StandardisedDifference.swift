internal import RealModule

/// Standardised mean differences, which do not grow with the number of patients.
package enum StandardisedDifference {
  /// (m₁ − m₂) / √((s₁² + s₂²)/2); nil where a variance is missing or both are 0.
  package static func means(_ first: Moments, _ second: Moments) -> Double? {
    let unit = Moments.unit(of: [first, second])
    guard let one = first.variance(in: unit), let other = second.variance(in: unit), one + other > 0 else {
      return nil
    }
    return first.difference(from: second) / unit / Double.sqrt((one + other) / 2)
  }

  /// For categories: Mahalanobis' distance of the level proportions, the first level left out (Yang and Dalton
  /// 2012). Signed for two levels, by the first; nil where it cannot be computed.
  package static func categories(_ first: [Int], _ second: [Int]) -> Double? {
    let used = first.indices.filter { first[$0] + second[$0] > 0 }
    let (n1, n2) = (Double(first.reduce(0, +)), Double(second.reduce(0, +)))
    guard used.count >= 2, n1 > 0, n2 > 0 else { return nil }
    let p = used.map { Double(first[$0]) / n1 }
    let q = used.map { Double(second[$0]) / n2 }
    if used.count == 2 {
      let variance = (p[0] * (1 - p[0]) + q[0] * (1 - q[0])) / 2
      return variance > 0 ? (p[0] - q[0]) / Double.sqrt(variance) : nil
    }
    let size = used.count - 1
    let difference = (1...size).map { p[$0] - q[$0] }
    var covariance = [[Double]](repeating: Array(repeating: 0, count: size), count: size)
    for i in 1...size {
      for j in 1...size {
        let one = i == j ? p[i] * (1 - p[i]) : -p[i] * p[j]
        let other = i == j ? q[i] * (1 - q[i]) : -q[i] * q[j]
        covariance[i - 1][j - 1] = (one + other) / 2
      }
    }
    return Cholesky(covariance).map { Double.sqrt($0.quadraticForm(difference)) }
  }
}
