package import Wording

/// Cumulative incidence of events that compete, such as weaning and death on ECMO.
package struct IncidenceFigure: Figure {
  package var curves: [StepCurve]
  package var times: [Double]
  package var timeTitle: String
  package var incidenceTitle: String
  package var intervalName: String
  package var test: String?

  package static let plainTitle = "Cumulative incidence"

  package init(
    curves: [StepCurve], times: [Double], timeTitle: String, incidenceTitle: String = plainTitle,
    intervalName: String = "95% interval (Aalen–Johansen)", test: String? = nil
  ) {
    self.curves = curves
    self.times = times
    self.timeTitle = timeTitle
    self.incidenceTitle = incidenceTitle
    self.intervalName = intervalName
    self.test = test
  }

  package func title(_ words: Wording) -> String { "\(incidenceTitle) over time" }

  package func description(_ words: Wording) -> String {
    guard StepCurves.hasFollowUp(curves) else { return StepCurves.nothing }
    return StepCurves.description(
      curves, kind: incidenceTitle == Self.plainTitle ? "Curves" : "Curves of cumulative incidence", from: 0,
      timeTitle: timeTitle,
      valueTitle: incidenceTitle,
      intervalName: intervalName, closing: test)
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    StepCurves(
      curves: curves, times: times, from: 0, timeTitle: timeTitle, valueTitle: incidenceTitle,
      intervalName: intervalName, remark: test
    ).drawing(layout)
  }
}
