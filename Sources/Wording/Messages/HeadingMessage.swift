/// Heads of tables, and words that stand alone in a cell.
package enum HeadingMessage: Hashable, Sendable {
  // What the rows are.
  case year
  case group
  case variable
  case step
  case rank
  case patient
  case patientsByTime
  case measure
  case complication
  case characteristic
  case ofHundred
  case trial
  case series
  case term
  case riskGroup
  case calledPositive

  // Rows of all.
  case all
  case allPatients
  case allYears
  case together
  case allRecords
  case notKnown
  case oneOrMore
  case lowValues(String)
  case modelOf([String])
  case medianOf(String)

  // What the columns are.
  case n
  case patients
  case cases
  case events
  case censored
  case atRisk
  case known
  case missing
  case complete
  case percent
  case counts
  case share
  case interval
  case intervalPercent
  /// Of another level, such as 90%.
  case intervalOf(String)
  case wilsonInterval
  case difference
  case source
  case detail
  case result
  case target
  case reached
  case outcomeUnknown
  case event
  case controlLimits
  case predicted
  case predictedRisk
  case observed
  case expected
  case observedShare
  case observedToExpected
  case coefficient
  case oddsRatio
  case normalQuantile
  case minimum
  case lowerQuartile
  case median
  case upperQuartile
  case maximum
  case ofStepBefore
  case noFlow
  case lowFlow
  case beyondLimits
  case weight
  case population
  case eventsOfBoth
  case ecpr
  case control
  case ecprCounts
  case controlCounts
  case withIt
  case rate
  /// Events in 1,000 of a unit of time.
  case perThousand(String)
  case hours

  // Cells.
  case yes
  case no
  case none
  case noPatients
  case hidden
  // Counts of which a range is told, and shares of them.
  case fewerThan(Int)
  case orMore(Int)
  case partOf(String, String, range: String?)
  case missingCount(Int)
  case computed
  case leftWith(String)
  case open
  case noTarget
  case notReached
}
