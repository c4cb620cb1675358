package import Methods
internal import RealModule

/// Levene's test (1960) that groups have one variance: analysis of variance of the distances from each group's
/// centre. With the median it is Brown and Forsythe's (1974).
package struct LeveneTest: HypothesisTest {
  package var method: Method { centre == .mean ? .levene : .brownForsythe }

  package enum Centre: Hashable, Sendable {
    case mean
    /// Brown–Forsythe.
    case median
  }

  package let centre: Centre
  private let anova: OneWayANOVA

  /// Needs what ``OneWayANOVA`` needs, of the distances.
  package init(_ groups: [[Double]], centre: Centre) throws(StatisticsError) {
    self.centre = centre
    anova = try OneWayANOVA(
      groups.mapTyped { (group) throws(StatisticsError) in
        let summary = try Summary(group)
        let middle = centre == .mean ? summary.mean : summary.median
        return group.map { abs($0 - middle) }
      })
  }

  package var statistic: Double? { anova.statistic }
  package var degreesOfFreedom: [Double] { anova.degreesOfFreedom }
  package var pValue: Double { anova.pValue }
}
