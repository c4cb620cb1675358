/// Heads of tables, and words that stand alone in a cell.
package enum HeadingMessage: Hashable, Sendable {
  // What the rows are.
  case year, group, variable, step, rank, patient, patientsByTime, measure, complication, characteristic,
    ofHundred, trial, series, term, riskGroup, calledPositive

  // Rows of all.
  case all, allPatients, allYears, together, allRecords, notKnown, oneOrMore
  case lowValues(String)
  case modelOf([String])
  case medianOf(String)

  // What the columns are.
  case n, patients, cases, events, censored, atRisk, known, missing, complete, percent, counts, share,
    interval, intervalPercent
  /// Of another level, such as 90%.
  case intervalOf(String)
  case wilsonInterval, difference, source, detail, result, target, reached, outcomeUnknown, event,
    controlLimits, predicted, predictedRisk, observed, expected, observedShare, observedToExpected,
    coefficient, oddsRatio, normalQuantile, minimum, lowerQuartile, median, upperQuartile, maximum,
    ofStepBefore, noFlow, lowFlow, beyondLimits, weight, population, eventsOfBoth, ecpr, control, ecprCounts,
    controlCounts, withIt, rate
  /// Events in 1,000 of a unit of time.
  case perThousand(String)
  case hours

  // Cells.
  case yes, no, none, noPatients, hidden
  // Counts of which a range is told, and shares of them.
  case fewerThan(Int)
  case orMore(Int)
  case partOf(String, String, range: String?)
  case missingCount(Int)
  case computed
  case leftWith(String)
  case open, noTarget, notReached
}
