package import Methods
internal import RealModule

/// Welch's analysis of variance, variances unequal (Welch 1951).
package struct WelchANOVA: HypothesisTest {
  package var method: Method { .welchANOVA }
  package let f: Double
  package let df1: Double
  package let df2: Double

  package init(_ groups: [[Double]]) throws(StatisticsError) {
    let moments = try groups.mapTyped { (group) throws(StatisticsError) in try Moments(group) }
    guard moments.count >= 2 else { throw .tooFew(needed: 2, found: moments.count) }
    let unit = Moments.unit(of: moments)
    var weights: [Double] = []
    for group in moments {
      guard let variance = group.variance(in: unit) else { throw .tooFew(needed: 2, found: group.count) }
      guard variance > 0 else { throw .constantGroup }
      weights.append(Double(group.count) / variance)
    }
    let k = Double(moments.count)
    let sum = compensatedSum(weights)
    let shift =
      compensatedSum(zip(weights, moments).map { $0 * ($1.difference(from: moments[0]) / unit) }) / sum
    let spread = compensatedSum(
      zip(weights, moments).map { (1 - $0 / sum) * (1 - $0 / sum) / Double($1.count - 1) })
    let between =
      compensatedSum(
        zip(weights, moments).map { weight, group in
          let deviation = group.difference(from: moments[0]) / unit - shift
          return weight * deviation * deviation
        }) / (k - 1)
    f = between / (1 + 2 * (k - 2) / (k * k - 1) * spread)
    df1 = k - 1
    df2 = (k * k - 1) / (3 * spread)
  }

  package var statistic: Double? { f }
  package var degreesOfFreedom: [Double] { [df1, df2] }
  package var pValue: Double { FisherF(df1, df2).upper(f) }
}
