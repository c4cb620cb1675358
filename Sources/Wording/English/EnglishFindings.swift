extension English {
  package func say(_ message: FindingMessage) -> Phrase {
    switch message {
    case .change(let change, let earlier, let period): words(change, from: earlier, of: period)
    case .standing(let standing, let target, let isHigherBetter):
      "target \(isHigherBetter ? "≥" : "≤") \(target): \(words(standing))"
    case .sentence(let what, let year, let now, let change, let earlier, let period, let difference):
      "\(what) in \(year) was \(now)\(beside(change, earlier, period, difference))."

    case .difference(let estimate, let interval):
      "\(estimate) percentage points; 95% interval \(interval)"
    case .cases(let count, let year, let interval):
      "\(count) \(plural: count, one: "case", many: "cases") in \(year) (exact 95% interval \(interval))."
    case .extremes(let series, let most, let highest, let least, let lowest, let areApart, let areSome):
      "\(series.map { "\($0): most" } ?? "Most")\(areSome ? " of those shown" : "") in \(highest), \(most); least in \(lowest), \(least). \(areApart ? "Their intervals lie apart, of two that were picked as the greatest and the least." : "Their intervals overlap.")"
    case .groupsApart(let groups, let all):
      groups.isEmpty
        ? "\(all) of all; no group’s interval leaves that out."
        : "\(all) of all, which the \(plural: groups.count, one: "interval", many: "intervals") of \(list(groups)) \(plural: groups.count, one: "leaves", many: "leave") out."
    case .remain(let last, let end, let first, let start):
      "From \(first) (\(start)) to \(last) (\(end))."
    case .periods(let beyond, let shift): periods(beyond, shift)
    case .beside(let own, let value, let above, let below, let overlapping, let without):
      "\(own): \(value). \(published(above, below, overlapping))\(without > 0 ? "; \(without) more published \(plural: without, one: "share has", many: "shares have") none" : "")."
    case .curve(let label, let value, let time): "\(label.map { "\($0): " } ?? "")\(value) at \(time)."
    case .curvesApart(let areApart, let p):
      areApart
        ? "The log-rank test tells the curves apart (\(p))."
        : "The log-rank test does not tell the curves apart (\(p))."

    case .share(let events, let total, let percent, let interval):
      "\(events) of \(total) (\(percent); 95% interval \(interval))"
    case .shareBelow(let fraction, let interval): "\(fraction) · 95% interval \(interval)"
    case .quartilesBelow(let quartiles): "quartiles \(quartiles)"
    case .median(let median, let quartiles, let n): "\(median) (quartiles \(quartiles); n = \(n))"
    case .mean(let mean, let n): "\(mean) (n = \(n))"
    case .ofTotal(let events, let total): "\(events) of \(total)"
    }
  }

  private func published(_ above: Int, _ below: Int, _ overlapping: Int) -> Phrase {
    let all = above + below + overlapping
    return overlapping == all
      ? "It meets \(all == 1 ? "the published interval" : "all \(all) published intervals"), which is no proof of agreement"
      : "Of \(all) published \(plural: all, one: "interval", many: "intervals") it lies above \(above) and below \(below), and meets \(overlapping), which is no proof of agreement"
  }

  private func periods(_ beyond: [String]?, _ shift: Bool?) -> Phrase {
    let order: Phrase? = shift.map {
      $0 ? "the rules of runs tell of a shift" : "the rules of runs tell of no shift"
    }
    return switch beyond {
    case nil:
      shift.map { $0 ? "The rules of runs tell of a shift." : "The rules of runs tell of no shift." } ?? ""
    case .some(let names) where names.isEmpty:
      "No period lies beyond its control limits\(order.map { "; \($0)" } ?? "")."
    case .some(let names): "Beyond the control limits: \(list(names))\(order.map { "; \($0)" } ?? "")."
    }
  }

  private func beside(
    _ change: FindingMessage.Change?, _ earlier: String, _ period: String, _ difference: String?
  ) -> Phrase {
    let by: Phrase = difference.map { " (difference \($0))" } ?? ""
    return switch change {
    case .undecided: "; the intervals do not tell it apart from the \(earlier) of \(period)\(by)"
    case .open: "; \(words(.open, from: earlier, of: period))\(by)"
    case .some(let change): ", \(words(change, from: earlier, of: period))\(by)"
    case nil: ""
    }
  }

  private func words(_ change: FindingMessage.Change, from earlier: String, of period: String) -> Phrase {
    switch change {
    case .higher: "higher than the \(earlier) of \(period)"
    case .lower: "lower than the \(earlier) of \(period)"
    case .undecided: "not told apart from the \(earlier) of \(period)"
    case .open: "what is not known decides whether it differs from the \(earlier) of \(period)"
    }
  }

  private func words(_ standing: FindingMessage.Standing) -> Phrase {
    switch standing {
    case .reached: "reached"
    case .missed: "missed"
    case .open: "open"
    }
  }
}
