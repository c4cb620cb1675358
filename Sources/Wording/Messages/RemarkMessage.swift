/// What stands below tables and figures: what was left out, how intervals were made, what a trend's test says.
package enum RemarkMessage: Hashable, Sendable {
  /// What records lack that are left out.
  package enum Lack: Hashable, Sendable {
    case year, group, theirGroup, centre, one
    case orderRiskOrOutcome, timeOrEvent, timeOrOutcome, eventOrTime, predictorOrOutcome, riskOrOutcome
    /// A column, by its title.
    case column(String)
    /// A period, by the title of its column.
    case period(String)
  }

  /// `uneven`: changed, and not along a straight line.
  package enum Trend: Hashable, Sendable { case rose, fell, uneven, none }

  case leftOut(Int, Lack)
  case rangeLeftOut(String, Lack)
  /// How many is hidden.
  case someLeftOut(Lack)
  case excerpt(Int, of: Int)

  case wilson
  case wilsonKnown
  case wilsonOutcome
  case wilsonPercent
  case wilsonYearly
  case exactCounts(withShares: Bool)
  case knownOutcomes
  case missingIn(String, String)
  case someMissingIn(String)
  case unknownOutcomes(String)
  case missing(String, Int)
  case percentsOf(isRow: Bool)

  /// Of cases a year with an outcome.
  case trend(Trend, wholeYears: Bool, isExact: Bool, p: String)
  case shareTrend(Trend, p: String)
  case tableTrend(String, p: String, isExact: Bool, wholeYears: Bool)
  case partial(year: String, String)

  case rates(unit: String, exposure: String)
  case range(low: String, high: String)
  /// Tests of it, each by its P as it is printed.
  case normality(count: Int, shapiroWilk: String?, lilliefors: String?)
  case quartiles(String)

  case medians
  case targets
  /// What a share is where none of the unknown counts, and where all do.
  case extremeCases(String, unknown: Int, low: String, high: String)
  case someUnknown(String)
}
