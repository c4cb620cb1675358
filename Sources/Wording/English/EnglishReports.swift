extension English {
  package func say(_ message: ReportMessage) -> Phrase {
    switch message {
    case .notShown(let needs): "Not shown: it needs \(say(needs))."
    case .needsDefaultFields: "fields of the default dictionary"
    case .needsMeasures: "measures of this registry"
    case .needsBenchmarks(let setting):
      "\(code: setting) among the report’s settings, and the measure survival"
    case .needsCauseOfDeath: "the fields cause_of_death and survived_to_discharge"
    case .needsEarlierResults: "the results of an earlier report, reports/YEAR/results.json"
    case .needsFlowMeasures: "the measures runs, weaned and survival of this registry"
    case .needsFollowUp:
      "follow-up: the measure alive-12-months, or the fields follow_up_days and alive_at_last_contact"
    case .needsCaseMix: "patients’ and arrests’ fields of the default dictionary, and an earlier year"
    case .needsPredictors: "predictors of risk, such as age_years and low_flow_min, and an earlier year"
    case .lacks(let concepts, let registry):
      "\(concepts.joined(separator: ", ")) of this registry. More: \(code: "ecprimer doctor --registry \(registry)")"

    case .years(let first, let last): first == last ? "\(first)" : "\(first) to \(last)"
    case .inPeriod(let name, let period): "\(name), \(period)"
    case .period: "Period"

    case .survivalToDischarge: "Survival to discharge"
    case .survivalOutcome: "survival to discharge"
    case .runsCounted(let year, let runs): "In \(year) the registry counts \(runs) ECPR runs"
    // Each clause stands by itself where the one before it is withheld.
    case .leftAlive(let period, let share): "of the runs of \(period), \(share) ended with discharge alive"
    case .weaned(let share): "ECMO could be weaned in \(share)"
    case .wentHome(let share): "of those weaned, \(share) were discharged alive"
    case .goodNeurologyRecorded(let share): "A good neurological outcome is on record for \(share) of all"
    case .goodNeurologyOfSurvivors(let share):
      "of the survivors whose state is known, \(share) had a good outcome"
    case .arrestToFlow(let time): "The median time from arrest to flow was \(time)"
    case .withinHour(let share): "\(share) were on flow within an hour of their arrest"
    case .renalReplacement(let share): "Renal replacement was needed in \(share)"
    case .anyComplication(let share): "one complication or more befell \(share)"

    case .activity(let withAll):
      withAll ? "ECPR runs a year, and their share of all ECMO runs." : "ECPR runs a year."
    case .flow(let year):
      "From cannulation to recovery, \(year); each step as a share of the step before. Who is not known to have reached a step is not counted in it, nor in what the next is a share of."
    case .step(let step): name(step)
    case .reportedByCentres: "as the centres report"
    case .caseMix(let year, let earlier): "Patients and arrests, runs of \(year) beside those of \(earlier)."
    case .headingPatients: "Patients"
    case .headingArrest: "Arrest"
    case .process(let year): "Process of care, runs of \(year), with targets."
    case .withinHourTitle: "On flow within 60 minutes of arrest"
    case .withinHourByYear:
      "The share on flow within an hour, year by year, with limits of chance about the share of the years before, of the binomial distribution."
    case .lowFlowByYear: "Median low-flow time year by year."
    case .lowFlowOfPatients: "Low-flow time, runs of the last three years."
    case .yearly: "Cases and survival by year."
    case .survival(let year): "Survival and weaning, runs of \(year)."
    case .stateAtDischarge: "State at discharge"
    case .goodState: "CPC 1 or 2"
    case .poorState: "CPC 3 or 4, or not known"
    case .diedState: "Died in hospital"
    case .stateByYear(let byAge):
      "State at discharge, of all runs, by year.\(byAge ? " In children the PCPC stands for the CPC; where the age is not known, neither counts." : "")"
    case .neurology(let year, let byAge):
      "Neurological outcome, runs of \(year). On record counts all of unknown state or survival as poor, which is the worst case\(byAge ? "; not known are those whose age would say which state counts" : "")."
    case .complicationRates: "Runs with the complication"
    case .complicationShares(let year):
      "Complications of \(year), in shares of runs. The registry has no hours on ECMO, so that there are no rates."
    case .complications(let year):
      "Complications of \(year), in shares of runs; the data beside it have the rates per 1,000 hours of ECMO in all, those after the event too: rates until the first event stand in the table below."
    case .causesOfDeath(let year):
      "Causes of death in \(year), of all who died in hospital and of all runs."
    case .ofDeaths: "Of deaths"
    case .ofAllPatients: "Of all runs"
    case .shareOfPatients: "Share of runs"
    case .survivors(let what, let year):
      "\(compared(what)) of survivors and non-survivors, \(year); exploratory, since many variables are compared at once."
    case .survivorGroup: "Survivors"
    case .nonSurvivorGroup: "Non-survivors"
    case .model(let earlier, let year):
      "The model is fitted on the runs of \(earlier) and judged by those of \(year), which it has not seen."
    case .modelTable: "The model of survival to discharge."
    case .calibrationTable(let year):
      "Calibration in \(year), survivors observed and expected by fifths of the risk foretold."
    case .calibration(let year): "Calibration of the model in \(year)."
    case .centres(let first, let last):
      "Survivors observed and expected by centre, \(first) to \(last)."
    case .funnel(let first, let last):
      "Survival to discharge by centre, \(first) to \(last), within exact limits about the share of all."
    case .cumulativeNotDrawn:
      "Cumulative charts show each patient’s outcome in turn, so that a public report does not draw them."
    case .livesGained(let year):
      "Variable life-adjusted display of \(year), lives gained against expectation run by run."
    case .cumulativeDeaths(let year): "Risk-adjusted cumulative sum of deaths, \(year)."
    case .followUp(let period): "Alive after discharge, runs of \(period), whose time has passed."
    case .curveNotDrawn:
      "A curve of survival steps down at each patient’s death, so that a public report does not draw it."
    case .followUpCurve: "Survival from the start of ECMO, with log–log intervals and numbers at risk."
    case .benchmarksTitle: "Survival to discharge, %"
    case .benchmarks:
      "Our survival to discharge beside other series, as they print it; populations and periods differ, so that a difference is a question and not a verdict."
    case .benchmarkSources: "The series with their sources."
    case .changes(let previous):
      "Numbers that the report of \(previous) published, and what they are now."

    case .meetsRules(let fields, let checks):
      "Every record of the registry meets the rules of its dictionary: types and ranges of \(fields) fields, and \(checks) rules between fields. A build from data that break one is refused."
    case .completeVariables(let complete, let count, let isAll, let year):
      "Of the \(count) variables \(isAll ? "" : "at least ")\(complete) are complete\(year.map { " in \($0)" })."
    case .completeness(let year?):
      "How much of the other variables is known, \(year). Some apply to a part of the patients only."
    case .completeness(nil):
      "How much of the other variables is known, by year. Some apply to a part of the patients only."

    case .methods(let hasModel, let isApart, let hasCentres):
      "Shares are of runs in which numerator and denominator are known, with Wilson’s intervals at 95%; counts of events have exact Poisson intervals, medians stand with their quartiles. The trend over years is Cochran and Armitage’s, and said only where the years do not depart from a straight line by more than chance (Armitage 1955). Groups are compared by the tests that the footnotes of each table name; nothing is corrected for the number of comparisons, so that differences between survivors and non-survivors generate questions and confirm none, and what follows from the outcome, such as care and complications on ECMO, hours and stays, is described without a test. The year is set against all earlier years by the difference with Newcombe’s interval, each measure by itself: of several one may differ by chance. Survival over time, from the start of ECMO, is Kaplan and Meier’s, events that compete are Aalen and Johansen’s. \(hasModel ? model(isApart: isApart, hasCentres: hasCentres) : "")Limits of a p-chart are binomial ones about the share of the years before. Elsewhere missing values are counted, never filled in, with worst and best case where a share has them."
    case .unknownLeftOut:
      "Runs whose outcome is not known are left out of a share, and counted beside it where they may be."
    case .hidden(let note): "\(note) A number that stands as \(emphasis: "hidden") is not nought."
    case .partialYear(let year, let coverage):
      "The year \(year) is covered in part (\(coverage)), and kept out of trends."
    case .smallNumbers:
      "Numbers of a year are small: an interval that spans a difference of practical weight is no evidence that there is none."
    case .risksTakenAsKnown:
      "What is observed over what is expected takes the risks for known. They were estimated, with errors that its intervals leave out: these are too short, and where centres are compared more lie outside their limits than chance puts there, the more so the fewer runs the model has learnt from."
    case .runsOfCentresAreAlike:
      "But where it is said that they allow for centres, intervals take runs for independent of each other: runs of one centre are alike, and intervals that allow for it are wider."
    case .modelCountsRuns:
      "The model counts runs: a patient who was cannulated twice while it learnt is in it twice, as if two patients were, and its intervals do not allow for it."

    case .asked(let question): asked(question)
    case .place(let place): name(place)
    case .item: "Item"
    case .whatItAsks: "What it asks"
    case .whereItStands: "Where it stands"
    case .ownWords: "☐ for the team’s own words"
    case .what: "What"
    case .ofThisReport: "Of this report"
    case .origin(let origin): name(origin)
    case .included(let condition, let counted?, let records):
      "Counted are the runs with \(code: condition), \(counted) of \(records) records of the file."
    case .included(let condition, nil, _): "Counted are the runs with \(code: condition)."
    case .inclusionOpen(let column, let kinds?):
      "Nobody has said which runs count: \(column) holds \(kinds)."
    case .inclusionOpen(let column, nil): "Nobody has said which runs count: \(column) holds several kinds."
    case .everyRecordCounts: "Every record of the file: no field says what ECMO was for."
    case .proposals(let names):
      "\(names.count) \(plural: names.count, one: "field is", many: "fields are") read as proposed, which nobody has accepted: \(names.joined(separator: ", "))"
    }
  }

  private func model(isApart: Bool, hasCentres: Bool) -> Phrase {
    "Risk is modelled by logistic regression\(isApart ? ", adults and children apart," : ",") numbers by restricted cubic splines, with the predictors that its section names; missing predictors are imputed by chained equations beside complete cases, the model is validated by bootstrap and judged by the runs of a year that it has not learnt from. \(hasCentres ? "Centres are compared by the Poisson–binomial distribution of their patients’ risks and by a random-intercept model. " : "")"
  }

  private func name(_ step: ReportStep) -> Phrase {
    switch step {
    case .all: "All ECMO runs"
    case .runs: "ECPR runs"
    case .weaned: "Weaned from ECMO"
    case .dischargedAlive: "Discharged alive"
    case .goodNeurology: "Good neurological outcome"
    }
  }

  private func compared(_ what: ReportComparison) -> Phrase {
    switch what {
    case .patients: "Patients and arrests"
    case .beforeECMO: "Before ECMO"
    case .onECMO: "ECMO"
    case .complications: "Complications"
    }
  }

  private func asked(_ question: ReportQuestion) -> Phrase {
    switch question {
    case .titleNamesDesign: "Design and data named in title or abstract"
    case .design: "Design, setting, dates"
    case .whoIsCounted: "Who is counted, and how they were found"
    case .definitions: "Definitions of outcomes and variables"
    case .sources: "Sources, access and cleaning of the data"
    case .background: "Background and reasons"
    case .objectives: "Objectives"
    case .bias: "Sources of bias, and what was done about them"
    case .studySize: "How the size came about"
    case .quantities: "How numbers were handled and grouped"
    case .otherAnalyses: "Subgroups and other analyses"
    case .interpretation: "Interpretation, implications"
    case .generalisability: "Whom else it holds for"
    case .fundingAndAccess: "Funding; access to protocol and data"
    case .titleNamesModel: "The model named in title and abstract"
    case .missingData: "Missing data"
    case .modelMethods: "How the model was specified, fitted, validated"
    case .riskGroups: "Risk groups; how learning and judged data differ"
    case .unadjusted: "Each predictor by itself, if done"
    case .fullModel: "The whole model, so that it can be used"
    case .performance: "Discrimination and calibration, with intervals"
    case .updating: "Updating, if done"
    case .supplement: "Plan, and what else is at hand"
    case .methods: "Statistical methods, missing data"
    case .numbersAtStages: "Numbers at each stage"
    case .characteristics: "Characteristics and missing data"
    case .outcomes: "Outcomes with intervals"
    case .keyResults: "Key results"
    case .limitations: "Limitations, of routine data too"
    }
  }

  private func name(_ place: ReportPlace) -> Phrase {
    switch place {
    case .title: "title"
    case .provenance: "provenance"
    case .methods: "methods"
    case .definitions: "definitions"
    case .limitations: "limitations"
    case .survival: "survival"
    case .neurology: "neurology"
    case .complications: "complications"
    case .cohortFlow: "cohort flow"
    case .dataQuality: "data quality"
    case .caseMix: "case mix"
    case .keyFindings: "key findings"
    case .activity: "activity"
    case .survivors: "survivors and non-survivors"
    case .riskAdjusted: "outcome adjusted for risk"
    case .analysisPlan: "analysis plan"
    }
  }

  private func name(_ origin: ReportOrigin) -> Phrase {
    switch origin {
    case .registry: "Registry"
    case .proposals: "Not yet accepted"
    case .dataLock: "Data closed on"
    case .inclusion: "Who is counted"
    case .records: "Which records count"
    case .registryFile: "Registry file, SHA-256"
    case .dictionary: "Dictionary, SHA-256"
    case .disclosure: "Disclosure"
    case .generator: "Computed by"
    }
  }
}
