/// How many parameters a logistic model can bear: one for so many patients with the rarer outcome (Peduzzi 1996, Harrell
/// 2015, table 4.1). The intercept is not counted, every spline column and every level of a category is.
package struct PredictorBudget: Hashable, Sendable {
  package let events: Int
  package let patients: Int
  package let eventsPerParameter: Int

  /// Throws where 0 ≤ events ≤ patients does not hold, or fewer than one event for each parameter is asked for.
  package init(events: Int, patients: Int, eventsPerParameter: Int = 10) throws(StatisticsError) {
    guard events >= 0, patients >= events else { throw .negativeCount }
    guard eventsPerParameter >= 1 else { throw .invalidLevel }
    self.events = events
    self.patients = patients
    self.eventsPerParameter = eventsPerParameter
  }

  /// Patients with the rarer outcome.
  package var rarer: Int { min(events, patients - events) }
  package var parameters: Int { rarer / eventsPerParameter }

  /// Throws where a model of so many parameters has too few events.
  package func check(parameters asked: Int) throws(StatisticsError) {
    guard patients > 0 else { throw .emptySample }
    guard rarer > 0 else { throw .oneOutcome }
    guard asked <= parameters else {
      throw .tooFewEvents(needed: asked * eventsPerParameter, found: rarer)
    }
  }

  /// How many of the predictors, in their order of importance, can be fitted together.
  package func affordable(_ parametersOfPredictors: [Int]) -> Int {
    var left = parameters
    return parametersOfPredictors.prefix { size in
      left -= size
      return left >= 0
    }.count
  }
}
