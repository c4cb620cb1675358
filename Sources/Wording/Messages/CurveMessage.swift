/// Curves over time, and of predicted risks.
package enum CurveMessage: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case survival, incidence, unnamed }

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

  // Calibration.
  case calibrationTitle(String)
  case calibration(outcome: String, interval: String, groups: Int)
  case predicted(String, observed: String, of: Int)
  case hiddenGroups(Int)
  case predictedAxis
  case observedAxis(String)
  case agreement(interval: String)

  // Receiver operating characteristic.
  case rocTitle(String)
  case roc(String)
  case falsePositiveAxis
  case sensitivityAxis
}
