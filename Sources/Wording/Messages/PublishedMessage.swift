/// Figures of estimates beside each other: subgroups, series and trials as published, shares and times.
package enum PublishedMessage: Hashable, Sendable {
  case asPrinted
  case computed
  case fromModel
  case modelled

  package enum Measure: Hashable, Sendable {
    case proportion, riskDifference, riskRatio, oddsRatio, hazardRatio
  }

  // The table of published values.
  case made
  case shareHeading
  case rest
  case all
  case spread
  case interval
  case noInterval
  case behindPrinted
  case sized(String, Int)
  case n(Int)
  case range(String)
  case contrast(events: Int, total: Int, controlEvents: Int, controlTotal: Int)
  case fromAModel
  case printedIntervals
  /// What intervals are that are computed, some of them printed.
  case intervals(Measure, someArePrinted: Bool)
  case methods(Measure)
  case disagreement(String, printed: String, events: Int, total: Int, computed: String)
  case rests

  // Series and trials.
  case seriesMethods(Measure)
  case weights
  case favoursControl
  case favoursECPR
  case countsNotGiven

  // Forests.
  case forestTitle(measure: String, interval: String)
  case forestHeading(measure: String, interval: String)
  case forest(measure: String, count: Int, interval: String, isLogarithmic: Bool)
  case reference(String)
  case lone(String)
  case allEqual(String)
  case extremes(largest: String, smallest: String)
  case printed(Int, of: Int)
  /// A row and its estimate.
  case entry(String, String)

  // Dots and trends.
  case dots(rows: Int, series: [String], shown: String)
  /// What a panel's or a series's extremes are; nil where there is only one.
  case highestAndLowest(String?, highest: String, lowest: String?)
  case trend(value: String, position: String, interval: String?)
  case trendSeries(String, first: String, start: String, last: String?, end: String)

  // Shares and times.
  case shares(String)
  case whole(String?, parts: [String])
  case times(title: String, rows: Int)
  case longestAndShortest(longest: String, shortest: String?)
}
