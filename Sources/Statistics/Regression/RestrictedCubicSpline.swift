/// A smooth curve that is straight beyond its outer knots (Stone and Koo 1985), as columns of a model: the value
/// itself and one column for each inner knot (Harrell 2015, eq. 2.25, on the scale of the value).
package struct RestrictedCubicSpline: Hashable, Sendable {
  /// Rising; at least three.
  package let knots: [Double]

  /// Throws for fewer than three distinct knots, and for knots that are not finite.
  package init(knots: [Double]) throws(StatisticsError) {
    guard knots.allSatisfy(\.isFinite) else { throw .notFinite }
    let distinct = Set(knots).sorted()
    guard distinct.count >= 3, distinct.count == knots.count else {
      throw .tooFew(needed: max(3, knots.count), found: distinct.count)
    }
    self.knots = distinct
  }

  /// Knots at Harrell's quantiles (2015, table 2.3) of a sample, by type 7: 3 to 7 of them. Of fewer than 100 values the
  /// outer knots are the fifth smallest and the fifth largest. Throws for fewer than 10 values, and where the sample is
  /// so tied that two knots fall together.
  package init(_ values: [Double], knots count: Int) throws(StatisticsError) {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    guard values.count >= 10 else { throw .tooFew(needed: 10, found: values.count) }
    guard count >= 3 else { throw .tooFew(needed: 3, found: count) }
    guard count <= 7 else { throw .tooLarge }
    let sorted = values.sorted()
    let outer = count == 3 ? 0.1 : count < 7 ? 0.05 : 0.025
    var knots = (0..<count).map { place in
      let share = outer + (1 - 2 * outer) * Double(place) / Double(count - 1)
      return QuantileType.type7.quantile(share, ofSorted: sorted)
    }
    if sorted.count < 100 {
      knots[0] = sorted[4]
      knots[count - 1] = sorted[sorted.count - 5]
    }
    try self.init(knots: knots)
  }

  /// As many as there are knots, less one.
  package var columnCount: Int { knots.count - 1 }

  /// The value's row in the design; all NaN where the value is.
  package func columns(_ value: Double) -> [Double] {
    let last = knots[knots.count - 1]
    let beforeLast = knots[knots.count - 2]
    let scale = (last - knots[0]) * (last - knots[0])
    func cube(_ knot: Double) -> Double {
      let above = max(0, value - knot)
      return above * above * above
    }
    guard !value.isNaN else { return Array(repeating: .nan, count: columnCount) }
    return [value]
      + knots.dropLast(2).map { knot in
        let (toLast, toBefore) = (last - knot, beforeLast - knot)
        return (cube(knot) - (cube(beforeLast) * toLast - cube(last) * toBefore) / (last - beforeLast))
          / scale
      }
  }
}
