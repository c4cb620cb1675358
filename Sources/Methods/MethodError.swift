/// What is wrong with the input of a method, so that it has no answer.
package enum MethodError: Error, Hashable, Sendable {
  case emptySample
  case notFinite
  case tooFew(needed: Int, found: Int)
  /// No two groups that could have an event.
  case oneGroup
  case tooManyGroups(most: Int)
  case noEvent
  /// Whoever was at risk had the event at the same time.
  case eventsTogether
  case oneOutcome
  /// A combination of the variables tells the outcomes apart without error.
  case separated
  /// Patients with the rarer outcome.
  case tooFewEvents(needed: Int, found: Int)
  /// Nothing is known from which the missing values of a variable could be imputed.
  case noInformation
  /// Patients that a model learns from are among those that it is judged by.
  case overlappingGroups
  case negativeCount
  case emptyMargin
  case constantSample
  /// A test that divides by each group's variance has a group without any.
  case constantGroup
  /// No group has any variance, whether or not the groups differ.
  case constantGroups
  case constantDifference
  case noDifference
  case invalidLevel
  case unequalLengths
  case notBinary
  case tooLarge
  case tooManyPatients
  case tooMuchWork
  case noExposure
  case negativeTime
  case notAProbability
  case singular
  case notConverged
}
