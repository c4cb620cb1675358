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

  case funnelLimits(target: String, isGiven: Bool)
  case notAdjusted
  case overdispersion(factor: String, p: String)
  case centresHidden(Int, of: Int)

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
  case beyondLimits
  case baselineGiven(String)
  case meanOfFirst(Int, String)
  case mean(String)
  case median(String)
  case rulesHidden
  case tooFewForRules(Int)
  case runs(longest: Int, most: Int, crossings: Int, fewest: Int, signals: Bool)
  case exactLimits

  // VLAD and CUSUM.
  case overPatients(String)
  case vlad(String)
  case cusum(String)
  case line(String, last: String, patients: Int, low: String, high: String)
  case limits([String])
  case neverCrossed
  case crossed([Int])
  case patientsInOrder
  case expectedLessObserved
  case expectedLessObservedEvents
  case moreEvents
  case fewerEvents
  case sumOfRatios
  case odds(String)
  /// What risks the sum is of.
  case risk(String)
}
