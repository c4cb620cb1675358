package import Methods
internal import RealModule

/// One-way analysis of variance (Fisher 1925).
package struct OneWayANOVA: HypothesisTest {
  package var method: Method { .anova }
  package let f: Double
  package let df1: Int
  package let df2: Int

  /// Needs two groups, more values than groups, and some variance within.
  package init(_ groups: [[Double]]) throws(StatisticsError) {
    let moments = try groups.mapTyped { (group) throws(StatisticsError) in try Moments(group) }
    guard moments.count >= 2 else { throw .tooFew(needed: 2, found: moments.count) }
    let total = moments.reduce(0) { $0 + $1.count }
    guard total > moments.count else { throw .tooFew(needed: moments.count + 1, found: total) }
    // Means against the first, so that a large common offset costs no digits.
    let grand =
      compensatedSum(moments.map { Double($0.count) * $0.difference(from: moments[0]) }) / Double(total)
    let unit = Moments.unit(of: moments)
    let between = compensatedSum(
      moments.map {
        let deviation = ($0.difference(from: moments[0]) - grand) / unit
        return Double($0.count) * deviation * deviation
      })
    let within = compensatedSum(moments.map { ($0.variance(in: unit) ?? 0) * Double($0.count - 1) })
    guard within > 0 else { throw .constantGroups }
    df1 = moments.count - 1
    df2 = total - moments.count
    f = between / Double(df1) / (within / Double(df2))
  }

  package var statistic: Double? { f }
  package var degreesOfFreedom: [Double] { [Double(df1), Double(df2)] }
  package var pValue: Double { FisherF(Double(df1), Double(df2)).upper(f) }
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
