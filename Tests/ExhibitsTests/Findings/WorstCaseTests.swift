import Analyses
import Testing

@testable import Exhibits

@Test func aTargetIsReachedOnlyInTheWorstCaseOfWhatIsMissing() {
  func standing(_ events: Int, _ total: Int, unknown: Int) -> ShareFinding.Standing? {
    ShareFinding(
      ProportionResult(events: events, total: total, unknown: unknown), earlier: nil, target: 0.3,
      isHigherBetter: true
    ).standing
  }
  #expect(standing(160, 400, unknown: 0) == .reached)
  // 160 of 520 would be 30.8%, with an interval from 27%.
  #expect(standing(160, 400, unknown: 120) == .open)
  #expect(standing(60, 400, unknown: 0) == .missed)
  #expect(standing(60, 400, unknown: 120) == .open)
  let hidden = ShareFinding(
    ProportionResult(events: 160, total: 400), earlier: nil, target: 0.3, isHigherBetter: true,
    hidesUnknown: true)
  #expect(hidden.standing == .open)
}

/// Newcombe (1998), table II: 56/70 and 48/80 differ by 0.0524 to 0.3339; ten more who may have had it undo that.
@Test func aChangeHoldsOnlyInTheWorstCaseOfWhatIsMissing() {
  func change(_ unknown: Int, hides: Bool = false) -> ShareFinding.Change? {
    ShareFinding(
      ProportionResult(events: 56, total: 70, unknown: unknown),
      earlier: ProportionResult(events: 48, total: 80), target: nil, isHigherBetter: true, hidesUnknown: hides
    ).change
  }
  #expect(change(0) == .higher && change(1) == .higher)
  #expect(change(20) == .open && change(0, hides: true) == .open)
}

@Test func theDifferenceStandsWithItsInterval() throws {
  let finding = ShareFinding(
    ProportionResult(events: 56, total: 70), earlier: ProportionResult(events: 48, total: 80), target: nil,
    isHigherBetter: true)
  // Newcombe 1998, table II, (a), method 10: 0.2000, 0.0524 to 0.3339.
  let interval = try #require(finding.difference)
  #expect(abs((finding.differenceEstimate ?? 0) - 0.2) < 1e-12)
  #expect(abs(interval.low - 0.0524) < 5e-5 && abs(interval.high - 0.3339) < 5e-5)
  #expect(finding.change == .higher)
}
