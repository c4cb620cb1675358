/// Charts of centres, of periods in order, and of sums over consecutive patients.
package enum QualityMessage: Hashable, Sendable {
  // The funnel of centres.
  case funnel(value: String, size: String, centres: Int, target: String)
  case noneOutside
  /// Centres beyond the outer limits, each with its value in brackets.
  case outside([String])
  case hiddenCentres(Int)
  case innerLimits
  case outerLimits
  case overall(String)

  // Run chart and p-chart.
  case process(hasLimits: Bool, value: String, periods: Int, first: String, last: String, centre: String)
  /// The same in each of several periods; of one, its name.
  case level(String, in: String?)
  case extremes(high: String, highest: String, low: String, lowest: String)
  case noSignal
  /// Periods that are signals, each with its rule.
  case signals([String])
  case controlLimits
  case signal

  // VLAD and CUSUM.
  case overPatients(String)
  case vlad(String)
  case cusum(String)
  case line(String, last: String, patients: Int, low: String, high: String)
  case limits([String])
  case neverCrossed
  case crossed([Int])
  case patientsInOrder
}
