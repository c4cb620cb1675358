package import Plotting
package import Wording

/// Kaplan–Meier curves with their bands, censoring ticks and numbers at risk.
package struct SurvivalFigure: Figure {
  package var curves: [StepCurve]
  /// The times, in the unit of the axis, at which the axis is labelled and the numbers at risk are counted.
  package var times: [Double]
  package var timeTitle: String
  package var survivalTitle: String
  /// What a test between the curves says, for the description and under the plot.
  package var test: String?

  package init(
    curves: [StepCurve], times: [Double], timeTitle: String, survivalTitle: String, test: String? = nil
  ) {
    self.curves = curves
    self.times = times
    self.timeTitle = timeTitle
    self.survivalTitle = survivalTitle
    self.test = test
  }

  package func title(_ words: Wording) -> String { words.figures(.overTime(survivalTitle)) }

  package func description(_ words: Wording) -> String {
    guard StepCurves.hasFollowUp(curves) else { return words.figures(.nothing(.followUp)) }
    return steps(words).description(.survival)
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    steps(words).drawing(layout)
  }

  private func steps(_ words: Wording) -> StepCurves {
    StepCurves(
      curves: curves, times: times, from: 1, timeTitle: timeTitle, valueTitle: survivalTitle,
      intervalName: words.curves(.survivalInterval), remark: test, words: words)
  }
}
