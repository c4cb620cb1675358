import Testing

@testable import Statistics

@Test func decimalsAreReadAsTheyWereWritten() {
  // 1000000000000.4 as a Double is 1000000000000.4000244140625.
  #expect(decimalRemainder(1_000_000_000_000.4) == -0.0000244140625)
  #expect(decimalRemainder(-1_000_000_000_000.4) == 0.0000244140625)
  #expect(decimalRemainder(12) == 0)
  #expect(decimalRemainder(0.5) == 0)
  #expect(decimalRemainder(.infinity) == 0)
  #expect(abs(decimalRemainder(0.1) + 5.551115123125783e-18) < 1e-33)
}

@Test func equalDifferencesOfDecimalsAreEqual() throws {
  let differences = try Deviations([0.3, 0.5, 1.1], minus: [0.1, 0.3, 0.9])
  #expect(differences.values == [0, 0, 0])
  #expect(throws: StatisticsError.constantDifference) { try PairedTTest([1.1, 2.2, 3.3], [1, 2.1, 3.2]) }
}

@Test func momentsOfOneValueHaveNoDeviation() throws {
  #expect(try Moments([7]).sd == nil)
  #expect(try Moments([7, 7.0]).sd == 0)
  #expect(throws: StatisticsError.emptySample) { try Moments([]) }
  #expect(throws: StatisticsError.notFinite) { try Moments([1, .nan]) }
  // √2 · 1e300, though its square does not fit; a sum that does not fit is told.
  #expect(abs((try Moments([1e300, -1e300]).sd ?? 0) / 1.414213562373095e300 - 1) < 1e-14)
  #expect(throws: StatisticsError.tooLarge) { try Moments([1.7e308, 1.7e308]) }
}

@Test func weightsAreChecked() {
  #expect(throws: StatisticsError.negativeCount) {
    try WeightedMoments([1, 2], weights: [1, -1], as: .frequencies)
  }
  #expect(throws: StatisticsError.emptySample) {
    try WeightedMoments([1, 2], weights: [0, 0], as: .frequencies)
  }
  #expect(throws: StatisticsError.unequalLengths) {
    try WeightedMoments([1, 2], weights: [1], as: .reliabilities)
  }
  #expect((try? WeightedMoments([4], weights: [1], as: .frequencies).variance) == .some(nil))
}

@Test func quantilesOutsideTheirDomainAreNotNumbers() {
  for type in QuantileType.allCases {
    #expect(type.quantile(0.5, ofSorted: []).isNaN)
    #expect(type.quantile(1.5, ofSorted: [1, 2]).isNaN)
    #expect(type.quantile(.nan, ofSorted: [1, 2]).isNaN)
    #expect(type.quantile(0.3, ofSorted: [4]) == 4)
  }
}
