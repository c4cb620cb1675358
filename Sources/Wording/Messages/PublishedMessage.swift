/// Figures of estimates beside each other: subgroups, series and trials as published, shares and times.
package enum PublishedMessage: Hashable, Sendable {
  case asPrinted
  case computed
  case fromModel
  case modelled

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
