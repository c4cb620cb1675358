package import Analyses
internal import Statistics
package import Wording

/// What a share says beside an earlier one and beside its target, by rule, and never more than the intervals allow.
package struct ShareFinding: Hashable, Sendable {
  /// Beside the earlier share: told apart only where the interval of the difference leaves out zero.
  package typealias Change = FindingMessage.Change

  /// Beside the target: reached where the whole interval lies on its side, missed where the whole lies on the other.
  package typealias Standing = FindingMessage.Standing

  /// Nil where one of the two has no patients.
  package let change: Change?
  /// Nil without a target or patients.
  package let standing: Standing?

  /// - Parameters:
  ///   - target: a proportion, 0 to 1.
  ///   - isHigherBetter: on which side of the target the good lies.
  ///
  /// Newcombe's interval of the difference (1998, method 10) and Wilson's of the share, both at 95%.
  package init(_ now: ProportionResult, earlier: ProportionResult?, target: Double?, isHigherBetter: Bool) {
    change = earlier.flatMap { Self.change(now, $0) }
    standing = target.flatMap { Self.standing(now, $0, isHigherBetter) }
  }

  private static func change(_ now: ProportionResult, _ earlier: ProportionResult) -> Change? {
    guard let one = now.proportion, let other = earlier.proportion,
      let difference = try? RiskContrasts(one, other).newcombe(level: 0.95)
    else { return nil }
    return difference.low > 0 ? .higher : difference.high < 0 ? .lower : .undecided
  }

  private static func standing(_ now: ProportionResult, _ target: Double, _ isHigherBetter: Bool)
    -> Standing?
  {
    guard now.total > 0, let interval = now.interval else { return nil }
    let isAbove = interval.low >= target
    let isBelow = interval.high <= target
    guard isAbove != isBelow else { return .open }
    return isAbove == isHigherBetter ? .reached : .missed
  }
}
