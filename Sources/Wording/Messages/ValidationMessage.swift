/// Statistics held against other software.
package enum ValidationMessage: Hashable, Sendable {
  case agreeing(Int, of: Int)
  case statistic
  case agree
  case fewestDigits
  case heldAgainst
  case arguments
  case ours
  case digits
  case tolerance
  case differs(String)
  case sources(Int)

  // By what the statistics are about.
  case about
  case familyAgreeing(Int, of: Int, statistics: Int)
  case summaries, distributions, samples, tables, effects, survival, regression, prediction, imputation
  case centres, process, otherStatistics
}

/// What figures and tables are referred to by.
package enum LabelMessage: Hashable, Sendable {
  case figure(Int)
  case table(Int)
}
