package import Methods

/// Why there is no figure or table, and what they are called where nobody says.
package enum RefusalMessage: Hashable, Sendable {
  case noPatients
  case hiddenFigure
  case hiddenTable
  case hiddenHead
  case nobody
  case nobodyHead
  case notComputed(RefusalReason)
  case notComputedHead
  case reason(RefusalReason)

  // What could not be read, which has been told.
  case failedFigure
  case failedTable
  case failedAppraisal
  case failedQuestion
  case failedTiles
}

/// For what reason something cannot be drawn or computed.
package enum RefusalReason: Hashable, Sendable {
  case method(MethodError)
  case riskModel(MethodError)
  case funnel(MethodError)
  case centres(MethodError)
  case noSuchNumber
  case tooFewCentres(needed: Int, found: Int)
  case tooManySeries(most: Int, found: Int)
  case tooManyValues(Int)
  case tooManyPatients(Int)
  case tooManyPublished(most: Int, found: Int)
}

/// What figures and tables are called where their author does not say.
package enum TitleMessage: Hashable, Sendable {
  case shareOfPatients
  case shareOfPatientsPercent
  case sharePercent
  case patientsWithIt
  case ecprOfAllRuns
  case hundredPatients
  case outcome
  case theOutcome
  case withOutcome
  case survived
  case died
  case survivalToDischarge
  case survival
}
