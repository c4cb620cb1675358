internal import Methods
internal import Statistics

/// The P values of means with SDs, over all values within their rounding: P falls as the means part and rises with
/// the SDs, so that the ends of the rounding give its ends.
enum MeanTests {
  struct Group {
    let mean: Span
    let sd: Span
    let count: Int
  }

  static func readings(_ groups: [Group]) -> [PReading] {
    guard groups.count >= 2, groups.allSatisfy({ $0.count > 1 }) else { return [] }
    guard groups.count == 2 else { return anova(groups).map { [$0] } ?? [] }
    return [Method.studentT, .welchT].compactMap { convention in
      span(convention, groups[0], groups[1]).map { PReading(convention: convention, span: $0) }
    }
  }

  private static func span(_ convention: Method, _ one: Group, _ other: Group) -> Span? {
    let difference = one.mean - other.mean
    let furthest = max(abs(difference.low), abs(difference.high))
    let nearest =
      difference.low <= 0 && difference.high >= 0 ? 0 : min(abs(difference.low), abs(difference.high))
    var values: [Double] = []
    // Welch's degrees of freedom are not monotone in the SDs: the middle of the rounding is tried as well.
    for first in [one.sd.low, one.sd.middle, one.sd.high] {
      for second in [other.sd.low, other.sd.middle, other.sd.high] {
        for gap in [nearest, furthest] {
          if let p = p(convention, gap, first, one.count, second, other.count) { values.append(p) }
        }
      }
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return Span(low, nearest == 0 ? 1 : high)
  }

  private static func p(
    _ convention: Method, _ gap: Double, _ sd1: Double, _ n1: Int, _ sd2: Double, _ n2: Int
  ) -> Double? {
    if sd1 <= 0, sd2 <= 0 { return gap == 0 ? nil : 0 }
    let one = Moments(mean: gap, sd: sd1, count: n1)
    let other = Moments(mean: 0, sd: sd2, count: n2)
    let p =
      convention == .studentT
      ? (try? StudentTTest(one, other))?.pValue : (try? WelchTTest(one, other))?.pValue
    return p.flatMap { $0.isFinite ? $0 : nil }
  }

  /// One-way analysis of variance from the summaries; the bounds are outer ones.
  private static func anova(_ groups: [Group]) -> PReading? {
    var total = Double(groups[0].count)
    var mean = groups[0].mean
    var between = Span(0)
    for group in groups.dropFirst() {
      let n = Double(group.count)
      between = between + total * n / (total + n) * (mean - group.mean).squared
      mean = 1 / (total + n) * (total * mean + n * group.mean)
      total += n
    }
    let within = groups.reduce(Span(0)) { $0 + Double($1.count - 1) * $1.sd.squared }
    let df1 = Double(groups.count - 1)
    let df2 = total - Double(groups.count)
    guard within.high > 0, df2 > 0 else { return nil }
    let distribution = FisherF(df1, df2)
    let low = between.low / df1 / (within.high / df2)
    let p = distribution.upper(low)
    let least = within.low > 0 ? distribution.upper(between.high / df1 / (within.low / df2)) : 0
    guard p.isFinite, least.isFinite else { return nil }
    return PReading(convention: .anova, span: Span(least, p))
  }
}
