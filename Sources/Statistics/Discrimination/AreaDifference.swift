internal import RealModule

/// Two scores of the same patients: the difference of their areas under the curve, the first minus the second
/// (DeLong, DeLong and Clarke-Pearson 1988).
package struct AreaDifference: Sendable {
  package let first: Double
  package let second: Double
  /// Nil where a group has one patient.
  package let variance: Double?

  /// Higher scores speak for the outcome. Needs patients with and without it.
  package init(_ first: [Double], _ second: [Double], outcomes: [Bool]) throws(StatisticsError) {
    let one = try DeLongPlacements(scores: first, outcomes: outcomes)
    let other = try DeLongPlacements(scores: second, outcomes: outcomes)
    self.first = one.area
    self.second = other.area
    let cases = zip(one.cases, other.cases).map { $0 - $1 }
    let controls = zip(one.controls, other.controls).map { $0 - $1 }
    if let spread = try Moments(cases).variance, let otherSpread = try Moments(controls).variance {
      variance = spread / Double(cases.count) + otherSpread / Double(controls.count)
    } else {
      variance = nil
    }
  }

  package var estimate: Double { first - second }

  /// Nil where a group has one patient.
  package func interval(level: Double) throws(StatisticsError) -> Interval? {
    let z = -Normal.quantile((1 - (try Interval.checked(level))) / 2)
    return variance.map {
      let reach = z * Double.sqrt($0)
      return Interval(low: estimate - reach, high: estimate + reach, level: level)
    }
  }

  /// Nil where a group has one patient; 1 where both scores order all patients alike.
  package var pValue: Double? {
    variance.map { $0 > 0 ? Normal.twoSided(estimate / Double.sqrt($0)) : estimate == 0 ? 1 : 0 }
  }
}
