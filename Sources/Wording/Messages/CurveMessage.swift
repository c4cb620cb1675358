package import Methods

/// Curves over time, and of predicted risks.
package enum CurveMessage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case survival, incidence, unnamed }
  /// On which intervals are made.
  package enum Scale: Hashable, Sendable { case log, logLog }

  // Survival and incidence.
  case survivalInterval
  case incidenceInterval
  case incidenceTitle
  case curves(Kind, value: String, time: String)
  /// One curve, and what else is known of it.
  case curve(String, from: String, to: String, at: String, interval: String?, rest: [String])
  case atRiskAtStart(Int)
  case ended(Int)
  case shaded(String)
  case ticks
  case atRisk

  /// Under an incidence curve's name: how many had the event.
  case patients(Int)
  case median(String?)
  case survivalPercent
  case incidencePercent
  case medianHeading(unit: String?)
  case aalenJohansen
  case ambiguous(Int)
  case kaplanMeier(time: String, event: String, Scale)
  case logRank(String)
  case logRankTest(strata: String?, statistic: String, degrees: Int, p: String)
  case noLogRank(MethodError)
  case leftOut(Int)

  // Calibration.
  case calibrationTitle(String)
  case calibration(outcome: String, interval: String, groups: Int)
  case predicted(String, observed: String, of: Int)
  case hiddenGroups(Int)
  case observedAxis(String)
  case agreement(interval: String)

  // Receiver operating characteristic.
  case rocTitle(String)
  case roc(String)
  case falsePositiveAxis
  case sensitivityAxis
  case area(String, interval: String?)
  case curveArea(String, String)
  case noThreshold
  case specificity
  case deLong
  case noDeLong(String)

  // Where predicted risks come from, and what a model is.
  case theOutcome
  case calibrated(observed: Int, expected: String)
  case slope(String, large: String)
  case apparent(String)
  case firth
  case pooledSlope(String, large: String)
  case fewEvents(Int, parameters: Int)
  case expectedSum(String)
  case model(events: String, total: String)
}
