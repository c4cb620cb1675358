internal import RealModule

/// One-way analysis of variance (Fisher 1925).
package struct OneWayANOVA: Sendable {
  package let statistic: Double
  package let df1: Int
  package let df2: Int

  /// Needs two groups, more values than groups, and some variance within.
  package init(_ groups: [[Double]]) throws(StatisticsError) {
    let moments = try groups.mapTyped { (group) throws(StatisticsError) in try Moments(group) }
    guard moments.count >= 2 else { throw .tooFew(needed: 2, found: moments.count) }
    let total = moments.reduce(0) { $0 + $1.count }
    guard total > moments.count else { throw .tooFew(needed: moments.count + 1, found: total) }
    // Means against the first, so that a large common offset costs no digits.
    let offset = moments[0].mean
    let grand = compensatedSum(moments.map { Double($0.count) * ($0.mean - offset) }) / Double(total)
    let between = compensatedSum(
      moments.map {
        let deviation = $0.mean - offset - grand
        return Double($0.count) * deviation * deviation
      })
    let within = compensatedSum(moments.map { ($0.variance ?? 0) * Double($0.count - 1) })
    guard within > 0 else { throw .constantSample }
    df1 = moments.count - 1
    df2 = total - moments.count
    statistic = between / Double(df1) / (within / Double(df2))
  }

  package var pValue: Double { FisherF(Double(df1), Double(df2)).upper(statistic) }
}

/// Welch's analysis of variance, variances unequal (Welch 1951).
package struct WelchANOVA: Sendable {
  package let statistic: Double
  package let df1: Double
  package let df2: Double

  package init(_ groups: [[Double]]) throws(StatisticsError) {
    let moments = try groups.mapTyped { (group) throws(StatisticsError) in try Moments(group) }
    guard moments.count >= 2 else { throw .tooFew(needed: 2, found: moments.count) }
    var weights: [Double] = []
    for group in moments {
      guard let variance = group.variance else { throw .tooFew(needed: 2, found: group.count) }
      guard variance > 0 else { throw .constantSample }
      weights.append(Double(group.count) / variance)
    }
    let k = Double(moments.count)
    let sum = compensatedSum(weights)
    let mean = compensatedSum(zip(weights, moments).map { $0 * $1.mean }) / sum
    let spread = compensatedSum(
      zip(weights, moments).map { (1 - $0 / sum) * (1 - $0 / sum) / Double($1.count - 1) })
    let between =
      compensatedSum(zip(weights, moments).map { $0 * ($1.mean - mean) * ($1.mean - mean) }) / (k - 1)
    statistic = between / (1 + 2 * (k - 2) / (k * k - 1) * spread)
    df1 = k - 1
    df2 = (k * k - 1) / (3 * spread)
  }

  package var pValue: Double { FisherF(df1, df2).upper(statistic) }
}

/// The Kruskal–Wallis test (1952), corrected for ties.
package struct KruskalWallis: Sendable {
  package let statistic: Double
  package let degreesOfFreedom: Int

  package init(_ groups: [[Double]]) throws(StatisticsError) {
    guard groups.count >= 2 else { throw .tooFew(needed: 2, found: groups.count) }
    guard groups.allSatisfy({ !$0.isEmpty }) else { throw .emptySample }
    guard groups.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .notFinite }
    let (doubled, ties) = doubledMidranks(groups.flatMap { $0 })
    let n = Double(doubled.count)
    let tieTerm = ties.reduce(0.0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
    let correction = 1 - tieTerm / (n * n * n - n)
    guard correction > 0 else { throw .constantSample }
    var start = 0
    var terms: [Double] = []
    for group in groups {
      let sum = Double(doubled[start..<(start + group.count)].reduce(0, +)) / 2
      terms.append(sum * sum / Double(group.count))
      start += group.count
    }
    statistic = (12 / (n * (n + 1)) * compensatedSum(terms) - 3 * (n + 1)) / correction
    degreesOfFreedom = groups.count - 1
  }

  package var pValue: Double { ChiSquare(df: Double(degreesOfFreedom)).upper(statistic) }
}

extension Array {
  /// `map` that keeps the error's type.
  func mapTyped<Result, Failure>(_ transform: (Element) throws(Failure) -> Result) throws(Failure) -> [Result]
  {
    var results: [Result] = []
    results.reserveCapacity(count)
    for element in self { results.append(try transform(element)) }
    return results
  }
}
