/// What the sections of an annual report say. A number of the registry, which may be hidden, comes as a phrase with a
/// gap that the report fills.
package enum ReportMessage: Sendable {
  // MARK: Sections without content

  indirect case notShown(ReportMessage)
  case needsDefaultFields
  case needsMeasures
  case needsBenchmarks(setting: String)
  case needsCauseOfDeath
  case needsEarlierResults
  case needsFlowMeasures
  case needsFollowUp
  case needsCaseMix, needsPredictors
  case lacks([String], registry: String)

  // MARK: Periods

  case years(from: Int, to: Int)
  /// A centre or a registry, and when.
  case inPeriod(name: String, Phrase)
  case period

  // MARK: Key findings

  case survivalToDischarge
  case survivalOutcome
  case runsCounted(year: Int, runs: Phrase)
  case leftAlive(period: Phrase, share: Phrase)
  case weaned(share: Phrase)
  case wentHome(share: Phrase)
  case goodNeurologyRecorded(share: Phrase)
  case goodNeurologyOfSurvivors(share: Phrase)
  case arrestToFlow(time: Phrase)
  case withinHour(share: Phrase)
  case renalReplacement(share: Phrase)
  case anyComplication(share: Phrase)

  // MARK: Figures and tables

  case activity(withAll: Bool)
  case flow(year: Int)
  case step(ReportStep)
  case reportedByCentres
  case caseMix(year: Int, earlier: Phrase)
  case headingPatients
  case headingArrest
  case process(year: Int)
  case withinHourTitle
  case withinHourByYear
  case lowFlowByYear
  case lowFlowOfPatients
  case yearly
  case survival(year: Int)
  case stateAtDischarge
  case goodState
  case poorState
  case diedState
  case stateByYear(byAge: Bool)
  case neurology(year: Int, byAge: Bool)
  case complicationRates
  case complications(year: Int)
  case complicationShares(year: Int)
  case causesOfDeath(year: Int)
  case ofDeaths
  case ofAllPatients
  case shareOfPatients
  case survivors(ReportComparison, year: Int)
  case survivorGroup
  case nonSurvivorGroup
  case model(earlier: Phrase, year: Int)
  case modelTable
  case calibrationTable(year: Int)
  case calibration(year: Int)
  case centres(from: Int, to: Int)
  case funnel(from: Int, to: Int)
  case cumulativeNotDrawn
  case livesGained(year: Int)
  case cumulativeDeaths(year: Int)
  case followUp(period: Phrase)
  case curveNotDrawn
  case followUpCurve
  case benchmarksTitle
  case benchmarks
  case benchmarkSources
  case changes(previous: Int)

  // MARK: Data quality

  case meetsRules(fields: Int, checks: Int)
  case completeVariables(Int, of: Int, isAll: Bool, year: Int?)
  case completeness(year: Int?)

  // MARK: Methods and limits

  case methods(hasModel: Bool, isApart: Bool, hasCentres: Bool)
  case unknownLeftOut
  case hidden(note: String)
  case partialYear(Int, coverage: String)
  case smallNumbers
  case risksTakenAsKnown, modelCountsRuns, runsOfCentresAreAlike

  // MARK: Checklist

  case item
  case whatItAsks
  case whereItStands
  /// What only the team can write.
  case ownWords
  case asked(ReportQuestion)
  case place(ReportPlace)

  // MARK: Provenance

  case origin(ReportOrigin)
  case what
  case ofThisReport
  case proposals([String])
  /// Which records of the file count, and how many; no counts where small numbers are hidden.
  case included(condition: String, counted: Int?, records: Int)
  case inclusionOpen(column: String, kinds: String?)
  case everyRecordCounts
}

/// A step of the way from cannulation to recovery.
package enum ReportStep: Sendable, CaseIterable { case all, runs, weaned, dischargedAlive, goodNeurology }

/// What survivors and non-survivors are compared in.
package enum ReportComparison: Sendable, CaseIterable { case patients, beforeECMO, onECMO, complications }

/// What the reporting guidelines ask of an observational study from routine data.
package enum ReportQuestion: Sendable, CaseIterable {
  case titleNamesDesign, background, objectives, design, whoIsCounted, definitions, sources, bias, studySize,
    quantities, methods, numbersAtStages, characteristics, outcomes, otherAnalyses, keyResults, limitations,
    interpretation, generalisability, fundingAndAccess
  // Of a prediction model.
  case titleNamesModel, missingData, modelMethods, riskGroups, unadjusted, fullModel, performance, updating,
    supplement
}

/// Where a report answers them: its title, or a section by its name.
package enum ReportPlace: String, Sendable, CaseIterable {
  case title, provenance, methods, definitions, limitations, survival, neurology, complications, activity,
    survivors
  case riskAdjusted = "risk-adjusted"
  case analysisPlan = "analysis-plan"
  case cohortFlow = "cohort-flow"
  case dataQuality = "data-quality"
  case caseMix = "case-mix"
  case keyFindings = "key-findings"
}

/// A line of where the numbers come from.
package enum ReportOrigin: Sendable, CaseIterable {
  case registry, proposals, dataLock, inclusion, records, registryFile, dictionary, disclosure, generator
}
