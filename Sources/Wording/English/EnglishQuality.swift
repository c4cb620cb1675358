extension English {
  package func say(_ message: QualityMessage) -> Phrase {
    switch message {
    case .funnel(let value, let size, let centres, let target):
      "A funnel plot of \(value.lowercasedFirst) against \(size.lowercasedFirst), \(centres) centres, with 95% and 99.8% limits around \(target)."
    case .noneOutside: "No centre lies outside the 99.8% limits."
    case .outside(let centres): "Outside the 99.8% limits: \(centres.joined(separator: ", "))."
    case .hiddenCentres(let count): "\(count) centres are hidden for privacy."
    case .innerLimits: "95% limits"
    case .outerLimits: "99.8% limits"
    case .overall(let value): "\(value) overall"

    case .process(let hasLimits, let value, let periods, let first, let last, let centre):
      "\(hasLimits ? "A p-chart" : "A run chart") of \(value.lowercasedFirst), \(periods) \(plural: periods, one: "period", many: "periods") from \(first) to \(last). The centre line is \(centre.lowercasedFirst)."
    case .level(let value, let place): "The value is \(value) in \(place.map { "\($0)" } ?? "each")."
    case .extremes(let high, let highest, let low, let lowest):
      "The highest value is \(high) in \(highest), the lowest \(low) in \(lowest)."
    case .noSignal: "No point is a signal."
    case .signals(let periods): "Signals: \(periods.joined(separator: ", "))."
    case .controlLimits: "Control limits"
    case .signal: "Signal"

    case .overPatients(let value): "\(value) over consecutive patients"
    case .vlad(let value):
      "A variable life-adjusted display (VLAD) of \(value.lowercasedFirst) over consecutive patients."
    case .cusum(let value):
      "A cumulative sum chart (CUSUM) of \(value.lowercasedFirst) over consecutive patients."
    case .line(let label, let last, let patients, let low, let high):
      "\(label): \(last) after \(patients) patients, between \(low) and \(high)."
    case .limits(let limits): "Limits stand at \(limits.map(Phrase.value).joined(separator: " and "))."
    case .neverCrossed: "None was crossed."
    case .crossed(let patients): "Crossed at patient \(patients.map(String.init).joined(separator: ", "))."
    case .patientsInOrder: "Patients in order"
    }
  }
}
