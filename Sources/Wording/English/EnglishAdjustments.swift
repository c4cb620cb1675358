extension English {
  package func say(_ message: AdjustmentMessage) -> Phrase {
    switch message {
    case .quartiles(let heading, let upper, let lower): "\(heading): \(upper) against \(lower)"
    case .level(let title, let level, let reference): "\(title): \(level), against \(reference)"
    case .intercept: "Intercept"
    case .splineTerm(let heading, let number): "\(heading): spline term \(number)"
    case .term: "Term"
    case .coefficient: "Coefficient"
    case .knotsOfSpline: "Knots"

    case .predictor: "Predictor"
    case .missingInformation: "Missing information, %"
    case .imputed: "All, what is missing imputed"
    case .allPatients: "All"
    case .completeCases: "Complete cases"
    case .leftOut: "Left out of complete cases"
    case .withOutcome: "With the outcome"
    case .learntFrom: "Learnt from, complete cases"
    case .judgedPatients: "Judged"
    case .apparent: "Apparent"
    case .optimism: "Optimism"
    case .simulationError: "± error of the simulation"
    case .corrected: "Corrected"
    case .measure(let measure): name(measure)

    case .learnt(let events, let runs):
      "Learnt from \(runs) runs, \(events) of them with the outcome."
    case .budget(let parameters, let each, let rarer):
      "\(parameters) \(plural: parameters, one: "parameter", many: "parameters"), with \(each) runs of the rarer outcome asked for each; there are \(rarer)."
    case .splines(let knots):
      "Of a number the upper quartile stands against the lower, by restricted cubic splines of \(knots) knots at most."
    case .lines:
      "Of a number the upper quartile stands against the lower, by straight lines: there are too few patients with the rarer outcome for curves, or none were asked for."
    case .imputation(let count, let seed):
      "What is missing is imputed \(count) times by chained equations (seed \(seed)) and pooled by Rubin’s rules; what is known of the judged has a part in it, but their outcomes have none."
    case .nothingMissing:
      "None of them lacks a predictor; intervals are by profile likelihood, P by Wald’s test."
    case .separated(let labels, let isComplete):
      "\(labels.isEmpty ? "" : "No finite odds ratio exists of \(labels.joined(separator: "; ")), and none is printed: ")\(isComplete ? "the predictors tell the outcomes of all patients apart without error (complete separation)." : "of a part of the patients the outcome follows without error, as where all or none with a level had it (quasi-complete separation).")"
    case .firthEstimates: "All estimates are Firth’s, their intervals by the penalised profile likelihood."
    case .separatedImputation:
      "That is so in one imputation at least; all take Firth’s penalty."
    case .completeCasesAre(let events, let runs):
      "Complete cases are \(runs) runs, \(events) with the outcome; their intervals are by profile likelihood, their P by Wald’s test."
    case .separatedCompleteCases:
      "The estimates of complete cases are Firth’s, with intervals by the penalised profile likelihood."
    case .noCompleteCases(let reason): "Complete cases: not computed, \(reason)."
    case .tooFewEvents(let names):
      "Not in the model, since there are too few patients with the rarer outcome: \(names.joined(separator: ", "))."
    case .constant(let names):
      "Not in the model, since it does not vary: \(names.joined(separator: ", "))."
    case .unknownPredictors(let names):
      "Not in the model, since no patient learnt from has it known: \(names.joined(separator: ", "))."
    case .knownInOneOutcome(let names):
      "Not in the model, since it is known in patients of one outcome only, so that the data hold nothing of it and the other: \(names.joined(separator: ", "))."
    case .withoutPredictor(let title, let names):
      "\(title), without \(names.joined(separator: ", ")), which is not known in any patient judged: the mean over what it may have been"
    case .coefficientReading(let isImputed):
      "The risk is 1 ÷ (1 + exp(−s)), s the intercept and each coefficient times its term\(isImputed ? ", pooled over the imputations" : ""). A spline’s first term is the number x itself; of knots t₁ to tₖ its term j is (max(0, x − tⱼ)³ − max(0, x − tₖ₋₁)³ (tₖ − tⱼ) ÷ (tₖ − tₖ₋₁) + max(0, x − tₖ)³ (tₖ₋₁ − tⱼ) ÷ (tₖ − tₖ₋₁)) ÷ (tₖ − t₁)² (Harrell 2015). A level’s term is 1 where it holds, else 0."
    case .someLeftOut:
      "Runs without the outcome or any predictor are left out, and levels that none learnt from had are imputed; how many is hidden."
    case .withoutOutcome(let count):
      "\(count) \(plural: count, one: "run", many: "runs") of unknown outcome \(plural: count, one: "is", many: "are") left out, of those to learn from and those to judge together."
    case .withoutPredictors(let count):
      "\(count) judged \(plural: count, one: "run", many: "runs") of which no predictor is known \(plural: count, one: "has", many: "have") no risk."
    case .unseenLevels(let count):
      "\(count) judged \(plural: count, one: "run", many: "runs") had a level that none had from which the model learnt; it was imputed."

    case .notKnownLearning: "Not known, learnt from"
    case .notKnownJudged: "Not known, judged"
    case .leftOutReading:
      "Medians stand with their quartiles, levels are of those in whom they are known. Where both columns differ, a model of complete cases is one of other runs."
    case .judged(let events, let patients):
      "Judged are \(patients) patients, \(events) with the outcome, from which the model has not learnt; of a patient with several runs it may have learnt from an earlier one."
    case .pooledPerformance:
      "What is missing is imputed: each measure is computed in each imputation and pooled by Rubin’s rules (Wood, Royston and White 2015)."
    case .missingOfJudged(let counts): "Not known of them: \(counts.joined(separator: ", "))."
    case .notJudgedWithout(let names):
      "\(names.joined(separator: ", ")) is not known in any patient judged: a model without it would be judged, so that its c statistic, slope and scores are not printed."
    case .bootstrap(let samples, let failed):
      "Optimism is Harrell’s, of \(samples) bootstrap samples\(failed > 0 ? "; in \(failed) more the outcomes were separated, or the model could not be fitted." : ".")"
    case .correctedInterval:
      "A corrected value’s interval is Wald’s about it, with the standard error of the apparent value (DeLong’s, the calibration line’s, the delta method’s for Brier scores); for the c statistic and Brier scores the spread of the samples’ models in all patients is added."
    case .noCorrectedInterval(let fewest):
      "Corrected values stand without an interval: it takes \(fewest) bootstrap samples."
    case .noBootstrap(let reason): "Not validated by bootstrap: \(reason)."
    case .nobodyJudged: "Of none of those to be judged outcome and a predictor are known: nothing is judged."
    case .notJudged(let reason): "What is missing of the judged could not be computed: \(reason)."
    case .performanceReading:
      "A slope below 1 says that risks are told too far apart, calibration in the large above 0 that more patients had the outcome than was foretold; a Brier score is the better the smaller, a scaled one the nearer to 1."

    case .ratioToMedian: "Odds ratio against the median"
    case .rubinInterval: "95% interval (Rubin’s rules)"
    case .waldInterval: "95% interval (Wald’s)"
    case .curveReading:
      "From the 5th to the 95th percentile of the runs learnt from, all other predictors held; at the median the ratio is 1 by definition."

    case .observedToExpected(let outcome): "\(outcome), observed / expected"
    case .adjustedP: "P, adjusted"
    case .shrunkenRatio: "Shrunken ratio"
    case .beyondOuterLimits: "Beyond the 99.8% limits"
    case .exactCentres(let title):
      "Expected is the sum of the risks foretold (\(title.lowercasedFirst)). Intervals, P and limits are of the Poisson–binomial distribution, which is exact for these risks; intervals and P by mid-P."
    case .extremeCentres(let labels):
      "All patients or none had the outcome in \(labels.joined(separator: ", ")): one end of the interval is given by that; a shrunken ratio, where there is one, tells more."
    case .multiplicity(let count, let inner, let outer):
      "Of \(count) centres whose risks were all right, \(inner) would lie beyond 95% limits by chance and \(outer) beyond 99.8% limits. The adjusted P is for \(count) comparisons (Benjamini and Hochberg)."
    case .eachByItself:
      "P is not adjusted for the number of centres, limits are not widened and no spread is told: all of these would tell of the centres that are hidden."
    case .shrunken(let middle, let overall, let nodes):
      "A shrunken ratio is what a logistic model lets expect over the same expected number: the risks’ log odds are its offset, it has one intercept and a random one of each centre (\(nodes) nodes of adaptive quadrature). It is drawn not towards 1, but towards \(middle), the ratio of all these patients in a centre in the middle; observed over expected of all these centres together is \(overall)."
    case .spread(let spread, let interval):
      "The centres’ intercepts have a standard deviation of \(spread) in log odds (95% interval by profile likelihood \(interval))."
    case .spreadKnown:
      "The intervals of shrunken ratios take this spread between centres for known, and so are too short."
    case .noShrunkenInterval(let isZero):
      isZero
        ? "That the spread is estimated as 0 does not say that centres are alike: shrunken ratios stand without intervals, which would take it for known."
        : "The spread may be 0, and is itself hardly known: shrunken ratios stand without intervals, which would take it for known."
    case .notShrunken(let reason): "Shrunken ratios: not computed, \(reason)."
    case .dispersion(let statistic, let degrees, let factor, let p):
      "Overdispersion: the squared z of the centres sum to \(statistic) on \(degrees) degrees of freedom, a factor of \(factor) (\(p)) (Spiegelhalter 2005)."
    case .notWidened(let widening, let winsorised, let outside):
      "Limits are not widened; widened by \(widening), the root of the factor \(winsorised) of z winsorised by a tenth at either end, they would leave \(outside.isEmpty ? "no centre" : .value(outside.joined(separator: ", "))) outside the 99.8% limits."
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
