import Analyses
import Testing
import Wording

@testable import Exhibits

private func share(_ events: Int, _ total: Int) -> ProportionResult {
  ProportionResult(events: events, total: total)
}

/// Newcombe (1998), table II, method 10: 56/70 and 48/80 differ by 0.0524 to 0.3339; 9/10 and 3/10 by 0.1705 to 0.8090;
/// 6/7 and 2/7 by 0.0582 to 0.8062; 5/56 and 0/29 by −0.0381 to 0.1926.
@Test(arguments: [
  (56, 70, 48, 80, ShareFinding.Change.higher), (48, 80, 56, 70, .lower), (9, 10, 3, 10, .higher),
  (6, 7, 2, 7, .higher), (5, 56, 0, 29, .undecided), (0, 29, 5, 56, .undecided),
])
func aChangeIsSaidOnlyWhereTheIntervalLeavesOutZero(
  _ events: Int, _ total: Int, _ before: Int, _ all: Int, _ change: ShareFinding.Change
) {
  let finding = ShareFinding(
    share(events, total), earlier: share(before, all), target: nil, isHigherBetter: true)
  #expect(finding.change == change)
  #expect(finding.standing == nil)
}

/// Newcombe (1998, single proportions), Wilson without correction: 81/263 is 0.2553 to 0.3662, 15/148 0.0624 to 0.1605.
@Test(arguments: [
  (81, 263, 0.25, true, ShareFinding.Standing.reached), (81, 263, 0.26, true, .open),
  (81, 263, 0.37, true, .missed),
  (15, 148, 0.17, false, .reached), (15, 148, 0.16, false, .open), (15, 148, 0.06, false, .missed),
])
func aTargetIsReachedByTheWholeInterval(
  _ events: Int, _ total: Int, _ target: Double, _ isHigherBetter: Bool, _ standing: ShareFinding.Standing
) {
  let finding = ShareFinding(
    share(events, total), earlier: nil, target: target, isHigherBetter: isHigherBetter)
  #expect(finding.standing == standing)
  #expect(finding.change == nil)
}

@Test func nobodyIsNoFinding() {
  let finding = ShareFinding(share(0, 0), earlier: share(1, 2), target: 0.5, isHigherBetter: true)
  #expect(finding.change == nil)
  #expect(finding.standing == nil)
}

@Test func sentencesSayNoMoreThanTheRule() {
  func sentence(_ change: ShareFinding.Change?) -> String {
    Wording.english.findings(
      .sentence(
        "Survival", in: "2024", now: "41%", change, earlier: "46%", period: "2015 to 2023", difference: nil))
  }
  #expect(sentence(.lower) == "Survival in 2024 was 41%, lower than the 46% of 2015 to 2023.")
  #expect(
    sentence(.undecided)
      == "Survival in 2024 was 41%; the intervals do not tell it apart from the 46% of 2015 to 2023.")
  #expect(sentence(nil) == "Survival in 2024 was 41%.")
  #expect(
    Wording.english.findings(.standing(.missed, target: "62.5%", isHigherBetter: true))
      == "target ≥ 62.5%: missed")
}
