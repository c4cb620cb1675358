package import Plotting
package import Wording

/// Cumulative incidence of events that compete, such as weaning and death on ECMO.
package struct IncidenceFigure: Figure {
  package var curves: [StepCurve]
  package var times: [Double]
  package var timeTitle: String
  package var incidenceTitle: String
  /// Whether the title says only what the curves are.
  package var isPlain: Bool
  package var test: String?

  package init(
    curves: [StepCurve], times: [Double], timeTitle: String, incidenceTitle: String, isPlain: Bool = false,
    test: String? = nil
  ) {
    self.curves = curves
    self.times = times
    self.timeTitle = timeTitle
    self.incidenceTitle = incidenceTitle
    self.isPlain = isPlain
    self.test = test
  }

  package func title(_ words: Wording) -> String { words.figures(.overTime(incidenceTitle)) }

  package func description(_ words: Wording) -> String {
    guard StepCurves.hasFollowUp(curves) else { return words.figures(.nothing(.followUp)) }
    return steps(words).description(isPlain ? .unnamed : .incidence)
  }

  package func drawing(_ layout: Layout, _ words: Wording) -> Drawing {
    steps(words).drawing(layout)
  }

  private func steps(_ words: Wording) -> StepCurves {
    StepCurves(
      curves: curves, times: times, from: 0, timeTitle: timeTitle, valueTitle: incidenceTitle,
      intervalName: words.curves(.incidenceInterval), remark: test, words: words)
  }
}
