extension English {
  package func say(_ message: AnalysisMessage) -> Phrase {
    switch message {
    case .chosenBefore(let predictors, let areNamed, let earlier, let year):
      "The predictors (\(predictors.joined(separator: ", "))) are \(areNamed ? "those that the report’s settings name, by importance" : "the usual ones, since the report’s settings name none"); none is kept or dropped by its P. The models learn from the runs of \(earlier) and are judged by those of \(year), from which they have not learnt."
    case .model(let population, let earlier):
      "The model of survival to discharge, \(runs(population)) of \(earlier)."
    case .coefficients(let population, let earlier):
      "The same model to compute a risk with, \(runs(population)) of \(earlier)."
    case .curve(let predictor, let population):
      "Odds of survival by \(predictor), all other predictors held, \(runs(population))."
    case .leftOut(let population, let earlier):
      "Complete cases beside those whom they leave out, \(runs(population)) of \(earlier)."
    case .performance(let population, let year):
      "How well the model tells and foretells, in those learnt from and in \(year), \(runs(population))."
    case .calibrationTable(let population, let year):
      "Survivors of \(year) observed and expected, by fifths of the risk foretold, \(runs(population))."
    case .calibration(let population, let year): "Calibration of the model in \(year), \(runs(population))."

    case .centres(let population, let first, let last, let learntUpTo):
      "Survivors observed and expected by centre, \(runs(population)) of \(first) to \(last), by a model that has learnt from the years up to \(learntUpTo)."
    case .funnel(let population, let first, let last):
      "Centres adjusted for their patients’ risks, \(runs(population)) of \(first) to \(last): a point outside asks a question and answers none."
    case .livesGained(let population, let year):
      "Variable life-adjusted display of \(year), \(runs(population)), lives gained against expectation run by run."
    case .cumulativeDeaths(let population, let year):
      "Risk-adjusted cumulative sum of deaths, \(year), \(runs(population))."

    case .lifeTable(let first, let last):
      "Survival from the start of ECMO, runs of \(first) to \(last). Who is alive at last contact counts as long as he was followed, so that those who cannot be reached are taken for neither dead nor alive."
    case .days: "Days"
    case .missingInOneOutcome(let what, let count, let isAlive, let these, let all, let unknown, let shows):
      "\(what) is missing in \(count) \(plural: count, one: "run", many: "runs"): in \(these) of the \(all) with \(isAlive ? "survival to discharge, and in none with death" : "death in hospital, and in none with survival")\(unknown > 0 ? "; in \(unknown) survival is not known" : ""). A share of those known alone \(shows ? "is" : "would be") too \(isAlive ? "low" : "high")\(shows ? ": the note of the table has its worst and best case." : " and is not shown: Kaplan and Meier’s estimate counts each for as long as he was followed.")"
    case .ecmoEnds(let year): "How runs of \(year) ended: weaning and death on ECMO compete."
    case .stayEnds(let year): "How stays in hospital ended, runs of \(year): discharge and death compete."
    case .weaned: "Weaned from ECMO"
    case .notWeaned: "Died on ECMO, or not weaned"
    case .dischargedAlive: "Discharged alive"
    case .diedInHospital: "Died in hospital"
    case .incidence: "Cumulative incidence"

    case .firstEvents(let year):
      "First complications of \(year), in runs and per 1,000 hours at risk until the first."
    case .ratesOfRuns(let year):
      "Complications of \(year), in shares of runs. The registry does not say when they came: the rates in the data beside are per 1,000 hours of ECMO in all, those after the event too, and so are lower than rates until the event."
    case .runsCounted:
      "Counted are runs of ECPR. The registry has no identifier of patients, so that a patient with two runs counts twice, and intervals take the two for independent."
    case .firstRuns(let year):
      "Runs and patients of \(year): survival of all runs, with an interval for runs of the same patient, beside first runs, of patients who had none before, in any year of the registry."
    case .fromOutcome(let year):
      "What follows from the outcome, \(year): who dies early has fewer hours and days, and only survivors of a day have values of 24 hours. The intervals describe; no test of a difference is made."
    case .ofPopulation(let population): runs(population)

    case .planItem: "What"
    case .planned: "As planned"
    case .plan(let item): name(item)
    case .planText(let text): say(text)
    case .planHash(let hash):
      "SHA-256 of this plan: \(code: hash). A report that was made by the same plan prints the same. Which sections a page shows is not part of it."
    case .planLabel: "Analysis plan, SHA-256"
    case .definition(let measure): definition(measure)
    }
  }

  private func definition(_ measure: MeasureWords) -> Phrase {
    /// `all` is the one condition that is a word of the page's.
    func who(_ condition: String) -> Phrase { condition == "all" ? "all" : .value(condition) }
    let what: Phrase =
      switch measure.kind {
      case .share(let numerator, let denominator): "\(who(numerator)) of \(who(denominator))"
      case .median(let column): "median of \(column)"
      case .mean(let column): "mean of \(column)"
      case .sum(let column): "sum of \(column)"
      }
    return
      "\(what)\(measure.condition.map { ", where \($0)" })\(measure.exclusion.map { ", without \($0)" })"
  }

  private func runs(_ population: ReportPopulation) -> Phrase {
    switch population {
    case .all: "all runs"
    case .adults: "runs of adults"
    case .children: "runs of children"
    }
  }

  private func name(_ item: PlanItem) -> Phrase {
    switch item {
    case .registry: "Registry"
    case .year: "Year"
    case .inclusion: "Who is counted"
    case .counted: "What is counted"
    case .measures: "Measures"
    case .survival: "Shares"
    case .predictors: "Risk adjustment"
    case .imputation: "Missing predictors"
    case .validation: "Validation"
    case .centres: "Centres"
    case .followUp: "Follow-up"
    case .competing: "Competing events"
    case .complications: "Complications"
    case .comparisons: "Comparisons"
    case .disclosure: "Disclosure"
    case .columns: "Columns"
    case .partial: "Years covered in part"
    case .benchmarks: "Published series"
    case .ownCentre: "Centre"
    }
  }

  private func say(_ text: PlanText) -> Phrase {
    switch text {
    case .report(let year, let lock): "\(year)\(lock.map { ", data closed on \($0)" })"
    case .runs(let hasPatients):
      hasPatients
        ? "Runs of ECPR; survival beside it by each patient’s first run, and with an interval that allows for runs of the same patient"
        : "Runs of ECPR; without an identifier of patients, each run as a patient"
    case .measure(let title, let measure): "\(title): \(definition(measure))"
    case .target(let target):
      "; target \(target), reached only if the whole interval lies beyond it even in the worst case of missing values"
    case .shares:
      "Of those in whom the outcome is known, with Wilson’s interval at 95%, worst and best case of missing values beside them; the year against all earlier years by the difference with Newcombe’s interval"
    case .predictors(let names, let knots, let events):
      "Logistic regression of survival to discharge on \(names.joined(separator: ", ")), in this order of importance, none chosen by its P; numbers by \(knots >= 3 ? "restricted cubic splines of \(knots) knots" : "straight lines"); \(events) patients of the rarer outcome for each parameter, and where they are fewer, fewer knots and then fewer predictors, the last first; intervals by Rubin’s rules, of complete cases and where nothing is missing by profile likelihood; Firth’s penalty where outcomes are separated, and no odds ratio of what separates them"
    case .populations(let populations, let adultsFrom):
      populations.count > 1
        ? "Adults (from \(adultsFrom) years) and children apart" : "All patients together"
    case .imputation(let count, let seed):
      "Multiple imputation by chained equations, \(count.map { "\($0) times" } ?? "as often as the percentage of patients with something missing, five times at least"), seed \(seed), pooled by Rubin’s rules, beside complete cases and a table of those left out"
    case .validation(let samples):
      "Internally by \(samples) bootstrap samples; in the year’s runs, which are not among those learnt from, by c statistic, calibration slope and intercept and Brier score with their intervals, and by a calibration figure"
    case .centres(let years):
      "Observed against expected over the last \(years) years by a model of the years before; Poisson–binomial intervals, shrunken estimates of a random-intercept model with the risks’ log odds as offset, 99.8% limits, overdispersion, Benjamini and Hochberg’s adjustment for the number of centres"
    case .followUp(let days):
      "Kaplan and Meier’s estimate at \(days.map(String.init).joined(separator: ", ")) days from the start of ECMO"
    case .competing(let days):
      "Weaning against death on ECMO, discharge against death in hospital, by Aalen and Johansen’s estimate at \(days.map(String.init).joined(separator: ", ")) days"
    case .complications(let names, let timed):
      timed.isEmpty
        ? "\(names.joined(separator: ", ")): shares of runs, and rates per 1,000 hours of ECMO, since times are not recorded"
        : "\(names.joined(separator: ", ")): shares of runs, and rates of first events per 1,000 hours at risk for \(timed.joined(separator: ", "))"
    case .comparisons:
      "Survivors and non-survivors before ECMO, exploratory and without correction for their number; what needs time on ECMO or follows from the outcome is described without a test"
    case .dictionary(let hash):
      "Units, limits, levels, summaries and tests as the dictionary has them whose SHA-256 is \(hash)"
    case .partial(let years): "\(years.joined(separator: ", ")): kept out of trends"
    case .benchmarks(let hash): "Those of the file whose SHA-256 is \(hash)"
    case .centre(let name): "\(name), set beside all centres"
    }
  }
}
