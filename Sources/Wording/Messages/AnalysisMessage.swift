/// Of whom a risk adjustment is.
package enum ReportPopulation: String, CaseIterable, Sendable { case all, adults, children }

/// What reports say of their analyses: risk, centres, follow-up, competing events, and the plan of them all.
package enum AnalysisMessage: Sendable {
  // MARK: Risk

  case chosenBefore(predictors: [String], areNamed: Bool, earlier: Phrase, year: Int)
  case model(ReportPopulation, earlier: Phrase)
  case coefficients(ReportPopulation, earlier: Phrase)
  case curve(String, ReportPopulation)
  case leftOut(ReportPopulation, earlier: Phrase)
  case performance(ReportPopulation, year: Int)
  case calibrationTable(ReportPopulation, year: Int)
  case calibration(ReportPopulation, year: Int)

  // MARK: Centres

  case centres(ReportPopulation, from: Int, to: Int, learntUpTo: Int)
  case funnel(ReportPopulation, from: Int, to: Int)
  case livesGained(ReportPopulation, year: Int)
  case cumulativeDeaths(ReportPopulation, year: Int)

  // MARK: Follow-up and competing events

  case lifeTable(from: Int, to: Int)
  case days
  case missingInOneOutcome(
    String, count: Int, isAlive: Bool, ofThese: Int, all: Int, unknown: Int, showsCases: Bool)
  case ecmoEnds(year: Int)
  case stayEnds(year: Int)
  case weaned
  case notWeaned
  case dischargedAlive
  case diedInHospital
  case incidence

  // MARK: Complications, runs, benchmarks

  case firstEvents(year: Int)
  case ratesOfRuns(year: Int)
  case runsCounted
  case firstRuns(year: Int)
  case fromOutcome(year: Int)
  case ofPopulation(ReportPopulation)

  // MARK: The plan

  case planItem
  case planned
  case plan(PlanItem)
  case planText(PlanText)
  case planHash(String)
  case planLabel
  case definition(MeasureWords)
}

/// What a plan settles.
package enum PlanItem: String, CaseIterable, Sendable {
  case registry, year, inclusion, counted, measures, survival, predictors, imputation, validation, centres,
    followUp, competing, complications, comparisons, disclosure, columns, partial, benchmarks, ownCentre
}

/// How.
package enum PlanText: Sendable {
  case report(year: Int, lock: String?)
  case runs(hasPatients: Bool)
  case measure(title: String, MeasureWords)
  case target(String)
  case shares
  case predictors([String], knots: Int, events: Int)
  case populations([ReportPopulation], adultsFrom: Int)
  case imputation(count: Int?, seed: Int)
  case validation(samples: Int)
  case centres(years: Int)
  case followUp([Int])
  case competing([Int])
  case complications([String], timed: [String])
  case comparisons
  /// By its SHA-256, as the file of benchmarks.
  case dictionary(String)
  case partial([String])
  case benchmarks(String)
  case centre(String)
}
