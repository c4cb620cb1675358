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
    case .funnelLimits(let target, let isGiven):
      "Limits are exact binomial ones about \(target), \(isGiven ? "the target given" : "the share of all")."
    case .notAdjusted: "Not adjusted for case mix: a point outside asks a question and answers none."
    case .overdispersion(let statistic, let degrees, let factor, let p, let widening, let outside):
      "Overdispersion: Pearson’s χ² \(statistic) on \(degrees) degrees of freedom, a factor of \(factor) (\(p)) (Spiegelhalter 2005). Limits are not widened\(widening.map { "; by the factor’s root their distance from the middle would be \($0) times as large, and \(outside.isEmpty ? "no centre" : .value(outside.joined(separator: ", "))) would lie outside the 99.8% limits" } ?? "")."
    case .centresHidden(let count, let all):
      "\(count) of \(all) centres \(plural: count, one: "is", many: "are") hidden to protect patients."

    case .process(let hasLimits, let value, let periods, let first, let last, let centre):
      "\(hasLimits ? "A p-chart" : "A run chart") of \(value.lowercasedFirst), \(periods) \(plural: periods, one: "period", many: "periods") from \(first) to \(last). The centre line is \(centre.lowercasedFirst)."
    case .level(let value, let place): "The value is \(value) in \(place.map { "\($0)" } ?? "each")."
    case .extremes(let high, let highest, let low, let lowest):
      "The highest value is \(high) in \(highest), the lowest \(low) in \(lowest)."
    case .noSignal: "No point is a signal."
    case .signals(let periods): "Signals: \(periods.joined(separator: ", "))."
    case .controlLimits: "Control limits"
    case .signal: "Signal"
    case .beyondLimits: "beyond its limits"
    case .baselineGiven(let value): "Baseline \(value), given"
    case .meanOfFirst(let count, let value): "Mean of the first \(count): \(value)"
    case .mean(let value): "Mean \(value)"
    case .median(let value): "Median \(value)"
    case .rulesHidden: "Periods are hidden for privacy, so that the rules of runs are not applied."
    case .tooFewForRules(let useful): "Too few values off the centre line (\(useful)) for the rules of runs."
    case .runs(let longest, let most, let crossings, let fewest, let signals):
      "Longest run \(longest) (signal: more than \(most)); crossings \(crossings) (signal: fewer than \(fewest)); \(signals ? "a shift is likely (Anhøj’s rules)." : "no sign of a shift (Anhøj’s rules).")"
    case .exactLimits:
      "Limits are of the binomial distribution: beyond each lies at most 0.135%, as beyond three standard deviations of a normal one."

    case .overPatients(let value): "\(value) over consecutive runs"
    case .vlad(let value):
      "A variable life-adjusted display (VLAD) of \(value.lowercasedFirst) over consecutive runs."
    case .cusum(let value):
      "A cumulative sum chart (CUSUM) of \(value.lowercasedFirst) over consecutive runs, which starts again at 0 where it reaches a limit."
    case .line(let label, let last, let runs, let low, let high):
      "\(label): \(last) after \(runs) \(plural: runs, one: "run", many: "runs"), between \(low) and \(high)."
    case .limits(let limits): "Limits stand at \(limits.map(Phrase.value).joined(separator: " and "))."
    case .neverCrossed: "None was crossed."
    case .crossed(let runs): "Crossed at run \(runs.map(String.init).joined(separator: ", "))."
    case .patientsInOrder: "Runs in order"
    case .expectedLessObserved: "Expected less observed"
    case .expectedLessObservedEvents: "Expected less observed events"
    case .moreEvents: "More events"
    case .fewerEvents: "Fewer events"
    case .sumOfRatios: "Sum of log-likelihood ratios"
    case .odds(let ratio):
      "Looks for odds multiplied and divided by \(ratio). A sum that reaches its limit starts again at 0, so that the last value is counted from there."
    case .risk(let title): "Risk: \(title.prefix(1).lowercased() + title.dropFirst())."
    }
  }
}
