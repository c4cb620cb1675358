import Testing

@testable import Statistics

@Test func ratesRefuseWhatIsNoRate() {
  #expect(throws: StatisticsError.negativeCount) { try PoissonRate(events: -1, exposure: 3) }
  #expect(throws: StatisticsError.noExposure) { try PoissonRate(events: 1, exposure: 0) }
  #expect(throws: StatisticsError.notFinite) { try PoissonRate(events: 1, exposure: .nan) }
  #expect(throws: StatisticsError.tooLarge) { try PoissonRate(events: 1, exposure: 1e300) }
}

@Test func noEventsHaveALowerBoundOfNone() throws {
  let rate = try PoissonRate(events: 0, exposure: 150)
  #expect(rate.estimate == 0)
  #expect(try rate.exact(level: 0.95).low == 0)
  // The rule of three: −ln 0.025 / 150.
  #expect(abs(try rate.exact(level: 0.95).high - 3.688879454113936 / 150) < 1e-13)
}

@Test func tooFewValuesHaveNoMedianInterval() throws {
  #expect(try MedianInterval([1, 2, 3, 4, 5]).interval(level: 0.95) == nil)
  #expect(
    try MedianInterval([1, 2, 3, 4, 5, 6]).interval(level: 0.95) == Interval(low: 1, high: 6, level: 0.95))
  #expect(throws: StatisticsError.emptySample) { try MedianInterval([]) }
  #expect(throws: StatisticsError.notFinite) { try MedianInterval([1, .nan]) }
}

@Test func adjustmentRefusesWhatIsNoProbability() {
  for method in Multiplicity.allCases {
    #expect(throws: StatisticsError.notAProbability) { try method.adjusted([0.1, 1.2]) }
    #expect(throws: StatisticsError.notAProbability) { try method.adjusted([.nan]) }
    #expect((try? method.adjusted([])) == [])
  }
}
