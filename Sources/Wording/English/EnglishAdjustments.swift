extension English {
  package func say(_ message: AdjustmentMessage) -> Phrase {
    switch message {
    case .quartiles(let heading, let upper, let lower): "\(heading): \(upper) against \(lower)"
    case .level(let title, let level, let reference): "\(title): \(level), against \(reference)"
    case .intercept: "Intercept"

    case .predictor: "Predictor"
    case .missingInformation: "Missing information, %"
    case .imputed: "All patients, what is missing imputed"
    case .completeCases: "Complete cases"
    case .leftOut: "Left out of complete cases"
    case .withOutcome: "With the outcome"
    case .learntFrom: "Patients learnt from, complete cases"
    case .judgedPatients: "Patients judged"
    case .apparent: "Apparent"
    case .optimism: "Optimism"
    case .simulationError: "± error of the simulation"
    case .corrected: "Corrected"
    case .measure(let measure): name(measure)

    case .learnt(let events, let patients):
      "Learnt from \(patients) patients, \(events) of them with the outcome."
    case .budget(let parameters, let each, let rarer):
      "\(parameters) \(plural: parameters, one: "parameter", many: "parameters"), with \(each) patients of the rarer outcome asked for each; there are \(rarer)."
    case .splines(let knots):
      "Of a number the upper quartile stands against the lower, by restricted cubic splines of \(knots) knots at most."
    case .lines:
      "Of a number the upper quartile stands against the lower, by straight lines: there are too few patients with the rarer outcome for curves, or none were asked for."
    case .imputation(let count, let seed):
      "What is missing is imputed \(count) times by chained equations (seed \(seed)) and pooled by Rubin’s rules; the outcome of a judged patient has no part in it."
    case .separatedImputation:
      "In an imputation the predictors tell the outcomes apart without error: all imputations take Firth’s penalty."
    case .completeCasesAre(let events, let patients):
      "Complete cases are \(patients) patients, \(events) with the outcome; their intervals are by profile likelihood, their P by Wald’s test."
    case .separatedCompleteCases:
      "In complete cases the predictors tell the outcomes apart without error: the estimates are Firth’s, with intervals by the penalised profile likelihood."
    case .noCompleteCases(let reason): "Complete cases: not computed, \(reason)."
    case .tooFewEvents(let names):
      "Not in the model, since there are too few patients with the rarer outcome: \(names.joined(separator: ", "))."
    case .constant(let names):
      "Not in the model, since it does not vary: \(names.joined(separator: ", "))."
    case .someLeftOut:
      "Patients without the outcome or any predictor are left out, and levels that no learning patient had are imputed; how many is hidden."
    case .withoutOutcome(let count):
      "\(count) \(plural: count, one: "patient", many: "patients") whose outcome is not known \(plural: count, one: "is", many: "are") left out."
    case .withoutPredictors(let count):
      "\(count) judged \(plural: count, one: "patient", many: "patients") of whom no predictor is known \(plural: count, one: "has", many: "have") no risk."
    case .unseenLevels(let count):
      "\(count) judged \(plural: count, one: "patient", many: "patients") had a level that no patient had from whom the model learnt; it was imputed."

    case .leftOutReading:
      "Medians stand with their quartiles, levels are of those in whom they are known. Where both columns differ, a model of complete cases is one of other patients."
    case .judged(let events, let patients):
      "Judged are \(patients) patients, \(events) with the outcome, none of whose runs the model has learnt from; estimates are pooled over the imputations by Rubin’s rules."
    case .bootstrap(let samples, let failed):
      "Optimism is Harrell’s, of \(samples) bootstrap samples\(failed > 0 ? "; in \(failed) more the outcomes were separated, or the model could not be fitted." : ".")"
    case .noBootstrap(let reason): "Not validated by bootstrap: \(reason)."
    case .notJudged(let reason): "What is missing of the judged could not be computed: \(reason)."
    case .performanceReading:
      "A slope below 1 says that risks are told too far apart, calibration in the large above 0 that more patients had the outcome than was foretold; a Brier score is the better the smaller, a scaled one the nearer to 1."

    case .ratioToMedian: "Odds ratio against the median"
    case .rubinInterval: "95% interval (Rubin’s rules)"
    case .curveReading:
      "From the 5th to the 95th percentile of the patients learnt from, all other predictors held; at the median the ratio is 1 by definition."

    case .observedToExpected(let outcome): "\(outcome), observed / expected"
    case .adjustedP: "P, adjusted"
    case .shrunkenRatio: "Shrunken ratio"
    case .beyondOuterLimits: "Beyond the 99.8% limits"
    case .exactCentres(let title):
      "Expected is the sum of the risks foretold (\(title.lowercasedFirst)). Intervals, P and limits are of the Poisson–binomial distribution, which is exact for these risks; intervals and P by mid-P."
    case .extremeCentres(let labels):
      "All patients or none had the outcome in \(labels.joined(separator: ", ")): one end of the interval is given by that, and the shrunken ratio tells more."
    case .multiplicity(let count, let inner, let outer):
      "Of \(count) centres whose risks were all right, \(inner) would lie beyond 95% limits by chance and \(outer) beyond 99.8% limits. The adjusted P is for \(count) comparisons (Benjamini and Hochberg)."
    case .eachByItself:
      "P is not adjusted for the number of centres, limits are not widened and no spread is told: all of these would tell of the centres that are hidden."
    case .shrunken(let spread):
      "Shrunken ratios are of a logistic model with an intercept for each centre, which draws small centres towards all; the centres’ intercepts have a standard deviation of \(spread) in log odds."
    case .notShrunken(let reason): "Shrunken ratios: not computed, \(reason)."
    case .dispersion(let factor, let p, let widening):
      "Overdispersion: factor \(factor) (\(p)); limits are \(widening.map { "widened by \($0)" } ?? "not widened")."
    }
  }

  private func name(_ measure: AdjustmentMessage.Measure) -> Phrase {
    switch measure {
    case .area: "c statistic"
    case .slope: "Calibration slope"
    case .intercept: "Calibration intercept"
    case .inTheLarge: "Calibration in the large"
    case .brier: "Brier score"
    case .scaledBrier: "Scaled Brier score"
    }
  }
}
