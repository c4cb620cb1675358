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
    case .share(let events, let total, let percent, let interval):
      "\(events) of \(total) (\(percent); 95% interval \(interval))"
    case .shareBelow(let fraction, let interval): "\(fraction) · 95% interval \(interval)"
    case .quartilesBelow(let quartiles): "quartiles \(quartiles)"
    case .median(let median, let quartiles, let n): "\(median) (quartiles \(quartiles); n = \(n))"
    case .mean(let mean, let n): "\(mean) (n = \(n))"
    case .ofTotal(let events, let total): "\(events) of \(total)"
    }
  }

  private func beside(
    _ change: FindingMessage.Change?, _ earlier: String, _ period: String, _ difference: String?
  ) -> Phrase {
    let by: Phrase = difference.map { " (difference \($0))" } ?? ""
    return switch change {
    case .undecided: "; the intervals do not tell it apart from the \(earlier) of \(period)\(by)"
    case .some(let change): ", \(words(change, from: earlier, of: period))\(by)"
    case nil: ""
    }
  }

  private func words(_ change: FindingMessage.Change, from earlier: String, of period: String) -> Phrase {
    switch change {
    case .higher: "higher than the \(earlier) of \(period)"
    case .lower: "lower than the \(earlier) of \(period)"
    case .undecided: "not told apart from the \(earlier) of \(period)"
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
