internal import Notation

/// How a finding is put into words.
package enum ShareWords {
  /// Under a tile: `lower than the 46.0% of 2015 to 2023`.
  package static func change(_ change: ShareFinding.Change, from earlier: String, of period: String) -> String
  {
    switch change {
    case .higher: "higher than the \(earlier) of \(period)"
    case .lower: "lower than the \(earlier) of \(period)"
    case .undecided: "not told apart from the \(earlier) of \(period)"
    }
  }

  package static func standing(_ standing: ShareFinding.Standing, target: Double, isHigherBetter: Bool)
    -> String
  {
    let goal = "target \(isHigherBetter ? "≥" : "≤") \(percent(target))"
    return switch standing {
    case .reached: "\(goal): reached"
    case .missed: "\(goal): missed"
    case .open: "\(goal): open"
    }
  }

  /// A caption's first sentence, from values that are put in as they are.
  package static func sentence(
    _ what: String, in year: String, now: String, _ change: ShareFinding.Change?, earlier: String,
    period: String, difference: String? = nil
  ) -> String {
    let start = "\(what) in \(year) was \(now)"
    let by = difference.map { " (difference \($0))" } ?? ""
    return switch change {
    case .higher: "\(start), higher than the \(earlier) of \(period)\(by)."
    case .lower: "\(start), lower than the \(earlier) of \(period)\(by)."
    case .undecided: "\(start); the intervals do not tell it apart from the \(earlier) of \(period)\(by)."
    case nil: "\(start)."
    }
  }

  /// `−4.6 percentage points; 95% interval −10.4 to 1.2`
  static func difference(_ estimate: Double, _ low: Double, _ high: Double) -> String {
    let numbers = Numbers.english
    return
      "\(numbers.decimal(estimate * 100, places: 1)) percentage points; 95% interval \(numbers.interval(low * 100, high * 100, places: 1))"
  }

  /// `30%`, `62.5%`.
  private static func percent(_ share: Double) -> String {
    let value = share * 100
    return Numbers.english.decimal(value, places: value == value.rounded() ? 0 : 1) + "%"
  }
}
