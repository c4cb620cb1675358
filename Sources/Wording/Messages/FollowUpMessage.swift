/// Patients followed over time: survival at chosen days, which event came first, first events, and runs beside patients.
package enum FollowUpMessage: Hashable, Sendable {
  // Survival at chosen times.
  case died
  case lastSeenAlive
  case upToThen
  case followedBeyond
  case lifeTable(runs: Int?)
  case wholePercents
  case possibleSurvival, outerLimits, rangedSurvival

  // Events that compete.
  case days
  case upToDay
  case noneYet
  case competing(runs: Int?)
  case tied(Int)

  // First events.
  case timeAtRisk(unit: String)
  case firstEvents(unit: String)
  case firstEventsOf(exposure: String)
  case afterExposure(Int)

  // Runs.
  case counted
  case allRuns
  case allRunsClustered
  case allRunsByCentre
  case firstRuns
  /// Which clusters other intervals allow for.
  case wilsonOfRuns(patients: Bool, centres: Bool)
  case unknownPatients(Int)
  case someUnknownPatients
}
