extension English {
  package func say(_ message: CurveMessage) -> Phrase {
    switch message {
    case .survivalInterval: "95% interval (log–log)"
    case .incidenceInterval: "95% interval (Aalen–Johansen)"
    case .incidenceTitle: "Cumulative incidence"
    case .curves(let kind, let value, let time):
      "\(name(kind)) of \(value.lowercasedFirst) in percent over time (\(time.lowercasedFirst))."
    case .curve(let label, let from, let to, let time, let interval, let rest):
      "\(label): from \(from) to \(to) at \(time)\(interval.map { " (\($0))" })\(rest.map { "; \($0)" }.joined())."
    case .atRiskAtStart(let count): "\(count) at risk at the start"
    case .ended(let count): "follow-up of \(count) ended without the event"
    case .shaded(let interval): "Shaded: \(interval)."
    case .ticks: "Upright ticks: follow-up ended."
    case .atRisk: "Number at risk"
    case .patients(let count): "\(count) \(plural: count, one: "run", many: "runs")"
    case .median(let median): "median \(median.map { "\($0)" } ?? "not reached")"
    case .survivalPercent: "Survival, %"
    case .incidencePercent: "Incidence, %"
    case .medianHeading(let unit): "Median\(unit.map { ", \($0)" })"
    case .aalenJohansen: "Aalen–Johansen estimates; intervals on the log–log scale by the delta method."
    case .ambiguous(let count):
      "\(count) \(plural: count, one: "record meets", many: "records meet") more than one condition; the first counts."
    case .kaplanMeier(let time, let event, let scale):
      "Kaplan–Meier estimates of \(time) to \(event); \(scale == .log ? "log" : "log-log") intervals by Greenwood's variance."
    case .logRank(let p): "Log-rank test: \(p)."
    case .logRankTest(let strata, let statistic, let degrees, let p):
      "Log-rank test\(strata.map { ", stratified by \($0)" }): chi-square \(statistic), \(degrees) \(plural: degrees, one: "degree", many: "degrees") of freedom, \(p)."
    case .noLogRank(let error): "Log-rank test: not computed, \(say(error))."
    case .leftOut(let count):
      "\(count) \(plural: count, one: "record is", many: "records are") left out: time, event, group or stratum is missing."

    case .calibrationTitle(let outcome): "Calibration: \(outcome.lowercasedFirst), observed against predicted"
    case .calibration(let outcome, let interval, let groups):
      "A calibration plot of \(outcome.lowercasedFirst) in percent: predicted risk across, observed share up, with its \(interval), in \(groups) groups; the diagonal is perfect agreement."
    case .predicted(let predicted, let observed, let count):
      "Predicted \(predicted), observed \(observed) of \(count)."
    case .hiddenGroups(let count): "\(count) groups are hidden for privacy."
    case .observedAxis(let outcome): "Observed \(outcome.lowercasedFirst), %"
    case .agreement(let interval): "Dashed: perfect agreement. Whiskers: \(interval)."

    case .rocTitle(let outcome): "Receiver operating characteristic for \(outcome.lowercasedFirst)"
    case .roc(let outcome):
      "ROC curves of sensitivity against 1 − specificity for \(outcome.lowercasedFirst), in percent; the diagonal is chance."
    case .falsePositiveAxis: "1 − specificity, %"
    case .sensitivityAxis: "Sensitivity, %"
    case .area(let area, let interval): "AUC \(area)\(interval.map { " (\($0))" })"
    case .curveArea(let title, let area): "\(title): \(area)"
    case .noThreshold: "none"
    case .specificity: "Specificity, %"
    case .deLong: "Intervals by DeLong’s variance."
    case .noDeLong(let title): "\(title): DeLong’s variance gives no interval here."

    case .theOutcome: "the outcome"
    case .calibrated(let observed, let expected): "Observed \(observed), expected \(expected)."
    case .slope(let slope, let large): "Slope \(slope), calibration in the large \(large)."
    case .apparent(let title):
      "\(title), judged by the patients it was fitted to: new patients will do worse."
    case .firth: "It was fitted by logistic regression with Firth’s penalty."
    case .pooledSlope(let slope, let large):
      "Slope \(slope), calibration in the large \(large): of each imputation, pooled by Rubin’s rules (Wood, Royston and White 2015); the groups are by each patient’s mean risk over the imputations."
    case .fewEvents(let rarer, let parameters):
      "\(rarer) runs had the rarer outcome, for \(parameters) \(plural: parameters, one: "parameter", many: "parameters"): 10 for each are asked for, and with fewer neither estimates nor intervals are to be relied on."
    case .expectedSum(let title):
      "Expected is the sum of the risks that the model foretells; the ratio’s interval is of the Poisson–binomial distribution of these risks, by mid-P. \(title)."
    case .model(let events, let total):
      "Logistic regression with Firth’s penalty, fitted on \(events) runs with the outcome of \(total); intervals and P are Wald’s."
    }
  }

  private func name(_ kind: CurveMessage.Kind) -> Phrase {
    switch kind {
    case .survival: "Kaplan–Meier curves"
    case .incidence: "Curves of cumulative incidence"
    case .unnamed: "Curves"
    }
  }
}
