/// Figures of patients counted: from step to step, by year, by category, by time.
package enum CohortMessage: Hashable, Sendable {
  case patients
  case cases

  // The flow from step to step, as bars and as boxes.
  case flowTitle
  case flow(steps: Int)
  /// A step's count, nil where it is hidden, with its share of the step before.
  case step(String, count: Int?, share: String?)
  case noSteps
  case boxesTitle
  case boxes(steps: Int)
  /// A step, and who leaves after it.
  case boxStep(String, count: String, left: [String])
  case divided([String])
  case box(String, count: Int)

  // Cases by year.
  case yearlyTitle(rate: String?)
  case columns(first: String, last: String)
  case panels(first: String, last: String, event: String?)
  case unknownPart(Int)
  case exactWhiskers
  case levelCases(Int, in: String?)
  case extremeCases(most: Int, highest: String, fewest: Int, lowest: String)
  case below(rate: String, interval: String)
  case levelRate(String, in: String?)
  case rateBetween(low: String, lowest: String, high: String, highest: String)
  case overallRate(String, interval: String)
  case partialYears([String])
  case partial
  case outcomeUnknown
  case allYears(String)

  // Bars by category.
  case byCategory(String)
  case bars(value: String, categories: Int, series: [String], isStacked: Bool, isNamed: Bool)
  case levelBars(String, value: String, in: String?)
  case extremeBars(String, most: String, highest: String, least: String, lowest: String)

  // One hundred people.
  case of(String)
  case icons(String)
  case aboutOf100(String, Int)
  case of100(String, Int)

  // No-flow and low-flow.
  case timelineTitle
  case timeline(patients: Int, low: String, high: String)
  case within(Int, of: Int, minutes: String)
  case unknownTimes(Int)
  case unknownTime
  case minutes
  case noFlow
  case lowFlow
  case target(String)

  // Completeness.
  case completenessTitle
  case completeness(variables: Int, columns: Int)
  case allComplete
  case complete(Int, of: Int, least: String, in: String)
  case cell(row: String, column: String)
  case knownPercent
  case notApplicable
}
