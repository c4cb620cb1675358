package import Analyses
internal import Disclosure
package import Statistics
package import Wording

/// What a share says beside an earlier one and beside its target, by rule, and never more than the intervals allow.
package struct ShareFinding: Hashable, Sendable {
  /// Beside the earlier share: told apart only where the interval of the difference leaves out zero.
  package typealias Change = FindingMessage.Change

  /// Beside the target: reached where the whole interval lies on its side, missed where the whole lies on the other.
  package typealias Standing = FindingMessage.Standing

  /// Nil where one of the two has no patients.
  package let change: Change?
  /// Of the earlier share, with its interval at 95%.
  package let difference: Interval?
  package let differenceEstimate: Double?
  /// Nil without a target or patients.
  package let standing: Standing?

  /// - Parameters:
  ///   - target: a proportion, 0 to 1.
  ///   - isHigherBetter: on which side of the target the good lies.
  ///
  ///   - hidesUnknown: there may be any number of unknown outcomes: nothing is told apart, and a target is open.
  ///
  /// Newcombe's interval of the difference (1998, method 10) and Wilson's of the share, both at 95%. A target is reached
  /// or missed, and a share higher or lower, only where it is in the worst and the best case of what is not known.
  package init(
    _ now: ProportionResult, earlier: ProportionResult?, target: Double?, isHigherBetter: Bool,
    hidesUnknown: Bool = false
  ) {
    let contrast = earlier.flatMap { Self.contrast(now, $0) }
    difference = contrast?.interval
    differenceEstimate = contrast?.estimate
    change = earlier.flatMap { Self.change(now, $0, hidesUnknown) }
    let standing = target.flatMap { Self.standing(now, $0, isHigherBetter) }
    self.standing = hidesUnknown && standing != nil ? .open : standing
  }

  private static func change(
    _ now: ProportionResult, _ earlier: ProportionResult, _ hidesUnknown: Bool
  ) -> Change? {
    guard let known = contrast(now, earlier)?.interval else { return nil }
    if known.low <= 0, known.high >= 0 { return .undecided }
    let (one, other) = known.low > 0 ? (now.lowest, earlier.highest) : (now.highest, earlier.lowest)
    guard !hidesUnknown, let extreme = contrast(one, other)?.interval, extreme.low > 0 || extreme.high < 0
    else { return .open }
    return known.low > 0 ? .higher : .lower
  }

  private static func contrast(
    _ now: ProportionResult, _ earlier: ProportionResult
  ) -> (estimate: Double, interval: Interval)? {
    guard let one = now.proportion, let other = earlier.proportion, let mine = one.estimate,
      let before = other.estimate, let interval = try? RiskContrasts(one, other).newcombe(level: 0.95)
    else { return nil }
    return (mine - before, interval)
  }

  private static func standing(_ now: ProportionResult, _ target: Double, _ isHigherBetter: Bool)
    -> Standing?
  {
    guard now.total > 0, let lowest = now.lowest.interval, let highest = now.highest.interval else {
      return nil
    }
    let isAbove = lowest.low >= target
    let isBelow = highest.high <= target
    guard isAbove != isBelow else { return .open }
    return isAbove == isHigherBetter ? .reached : .missed
  }
}

extension ProportionResult {
  /// None of the unknown had the event.
  fileprivate var lowest: ProportionResult { ProportionResult(events: events, total: total + unknown) }
  /// All of them had it.
  fileprivate var highest: ProportionResult {
    ProportionResult(events: events + unknown, total: total + unknown)
  }
}

extension PrintedProportion {
  /// With as many unknown as there may be.
  var withMostUnknown: ProportionResult? {
    result.map { ProportionResult(events: $0.events, total: $0.total, unknown: unknown.bounds.high ?? 0) }
  }

  var hidesUnknown: Bool { unknown.bounds.high == nil }
}
