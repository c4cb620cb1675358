package import Wording

/// Kaplan–Meier curves with their bands, censoring ticks and numbers at risk.
package struct SurvivalFigure: Figure {
  package var curves: [StepCurve]
  /// The times, in the unit of the axis, at which the axis is labelled and the numbers at risk are counted.
  package var times: [Double]
  package var timeTitle: String
  package var survivalTitle: String
  package var intervalName: String
  /// What a test between the curves says, for the description and under the plot.
  package var test: String?

  package init(
    curves: [StepCurve], times: [Double], timeTitle: String, survivalTitle: String,
    intervalName: String = "95% interval (log–log)", test: String? = nil
  ) {
    self.curves = curves
    self.times = times
    self.timeTitle = timeTitle
    self.survivalTitle = survivalTitle
    self.intervalName = intervalName
    self.test = test
  }

  package func title(_ words: Wording) -> String { "\(survivalTitle) over time" }

  package func description(_ words: Wording) -> String {
    guard StepCurves.hasFollowUp(curves) else { return StepCurves.nothing }
    return StepCurves.description(
      curves, kind: "Kaplan–Meier curves", from: 1, timeTitle: timeTitle, valueTitle: survivalTitle,
      intervalName: intervalName, closing: test)
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    StepCurves(
      curves: curves, times: times, from: 1, timeTitle: timeTitle, valueTitle: survivalTitle,
      intervalName: intervalName, remark: test
    ).drawing(layout)
  }
}
