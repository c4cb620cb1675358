import TestSupport
import Testing

@testable import Statistics

private func contrasts(_ a: Int, _ n: Int, _ b: Int, _ m: Int) throws -> RiskContrasts {
  try RiskContrasts(
    #require(Proportion(events: a, total: n)), #require(Proportion(events: b, total: m)))
}

@Test func zeroCellsHaveNoLogIntervalAndNoSilentHalf() throws {
  let none = try contrasts(0, 8, 12, 16)
  #expect(none.riskRatio == 0)
  #expect(try none.riskRatioLog(level: 0.95) == nil)
  #expect(none.oddsRatio == 0)
  #expect(try none.oddsRatioWald(level: 0.95) == nil)
  let exact = try ConditionalOddsRatio(none)
  #expect(exact.estimate == 0)
  #expect(try exact.interval(level: 0.95)?.low == 0)

  let all = try ConditionalOddsRatio(contrasts(8, 8, 4, 16))
  #expect(all.estimate == .infinity)
  #expect(try all.interval(level: 0.95)?.high == .infinity)
}

@Test func marginsThatAllowOneTableHaveNoOddsRatio() throws {
  let empty = try contrasts(0, 8, 0, 16)
  #expect(empty.riskRatio == nil)
  #expect(empty.oddsRatio == nil)
  #expect(try ConditionalOddsRatio(empty).estimate == nil)
  #expect(try ConditionalOddsRatio(empty).interval(level: 0.95) == nil)
  #expect(NumberNeededToTreat(empty).estimate == nil)
}

@Test func theNumberNeededPassesInfinityWhereTheDifferenceMayBeNone() throws {
  let bounds = try NumberNeededToTreat(contrasts(7, 8, 12, 16)).bounds(level: 0.95)
  #expect(bounds.passesInfinity)
  #expect(bounds.low < 0 && bounds.high > 0)
  let clear = try NumberNeededToTreat(contrasts(300, 1000, 150, 1000)).bounds(level: 0.95)
  #expect(!clear.passesInfinity)
  #expect(clear.low > 0 && clear.low < clear.high)
}

@Test func groupsWithoutPatientsAndImpossibleLevelsAreErrors() throws {
  #expect(throws: StatisticsError.emptySample) { try contrasts(0, 0, 1, 2) }
  let some = try contrasts(1, 3, 1, 2)
  for level in [0, 1, -0.5, 95, Double.nan] {
    #expect(throws: StatisticsError.invalidLevel) { try some.newcombe(level: level) }
    #expect(throws: StatisticsError.invalidLevel) { try some.riskRatioLog(level: level) }
    #expect(throws: StatisticsError.invalidLevel) { try some.oddsRatioWald(level: level) }
    #expect(throws: StatisticsError.invalidLevel) { try ConditionalOddsRatio(some).interval(level: level) }
  }
}

@Test func hugeCountsKeepTheirRatios() throws {
  let huge = try contrasts(300_000_000, 1_000_000_000, 200_000_000, 1_000_000_000)
  #expect(isClose(huge.riskDifference, 0.1, relative: 1e-12))
  #expect(isClose(huge.riskRatio ?? .nan, 1.5, relative: 1e-12))
}
