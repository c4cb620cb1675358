import Statistics
import Testing

@Test func aTargetIsReachedOnlyIfItHoldsInTheWorstCase() throws {
  // 40 of 90 known, 10 unknown: between 40 % and 50 %.
  let bounds = try ProportionBounds(try #require(Proportion(events: 40, total: 90)), unknown: 10)
  #expect(bounds.lowest == 0.4)
  #expect(bounds.highest == 0.5)
  #expect(bounds.reaches(atLeast: 0.4) == true)
  #expect(bounds.reaches(atLeast: 0.42) == nil)
  #expect(bounds.reaches(atLeast: 0.51) == false)
  #expect(bounds.reaches(atMost: 0.5) == true)
  #expect(bounds.reaches(atMost: 0.39) == false)
  #expect(throws: StatisticsError.emptySample) {
    try ProportionBounds(try #require(Proportion(events: 0, total: 0)), unknown: 0)
  }
}
