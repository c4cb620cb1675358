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

    case .calibrationTitle(let outcome): "Calibration: \(outcome.lowercasedFirst), observed against predicted"
    case .calibration(let outcome, let interval, let groups):
      "A calibration plot of \(outcome.lowercasedFirst) in percent: predicted risk across, observed share up, with its \(interval), in \(groups) groups; the diagonal is perfect agreement."
    case .predicted(let predicted, let observed, let count):
      "Predicted \(predicted), observed \(observed) of \(count)."
    case .hiddenGroups(let count): "\(count) groups are hidden for privacy."
    case .predictedAxis: "Predicted, %"
    case .observedAxis(let outcome): "Observed \(outcome.lowercasedFirst), %"
    case .agreement(let interval): "Dashed: perfect agreement. Whiskers: \(interval)."

    case .rocTitle(let outcome): "Receiver operating characteristic for \(outcome.lowercasedFirst)"
    case .roc(let outcome):
      "ROC curves of sensitivity against 1 − specificity for \(outcome.lowercasedFirst), in percent; the diagonal is chance."
    case .falsePositiveAxis: "1 − specificity, %"
    case .sensitivityAxis: "Sensitivity, %"
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
