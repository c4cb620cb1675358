package import Analyses
package import Statistics

/// What a share says beside an earlier one and beside its target, by rule, and never more than the intervals allow.
package struct ShareFinding: Hashable, Sendable {
  /// Beside the earlier share: told apart only where the interval of the difference leaves out zero.
  package enum Change: Hashable, Sendable { case higher, lower, undecided }

  /// Beside the target: reached where the whole interval lies on its side, missed where the whole lies on the other.
  package enum Standing: Hashable, Sendable { case reached, missed, open }

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
  ///   - hidesUnknown: there are unknown outcomes, and not how many: a target is open.
  ///
  /// Newcombe's interval of the difference (1998, method 10) and Wilson's of the share, both at 95%. A target is reached
  /// or missed only where it is in the worst and the best case of what is not known.
  package init(
    _ now: ProportionResult, earlier: ProportionResult?, target: Double?, isHigherBetter: Bool,
    hidesUnknown: Bool = false
  ) {
    let contrast = earlier.flatMap { Self.contrast(now, $0) }
    difference = contrast?.interval
    differenceEstimate = contrast?.estimate
    change = contrast.map { $0.interval.low > 0 ? .higher : $0.interval.high < 0 ? .lower : .undecided }
    let standing = target.flatMap { Self.standing(now, $0, isHigherBetter) }
    self.standing = hidesUnknown && standing != nil ? .open : standing
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
    let all = now.total + now.unknown
    guard now.total > 0, let lowest = ProportionResult(events: now.events, total: all).interval,
      let highest = ProportionResult(events: now.events + now.unknown, total: all).interval
    else { return nil }
    let isAbove = lowest.low >= target
    let isBelow = highest.high <= target
    guard isAbove != isBelow else { return .open }
    return isAbove == isHigherBetter ? .reached : .missed
  }
}
