import Testing

@testable import Statistics

@Test func aConstantDifferenceIsStillADifference() throws {
  #expect(throws: StatisticsError.constantDifference) { try PairedTTest([3, 4, 5], [1, 2, 3]) }
  #expect(try PairedTTest.differences([3, 4, 5], [1, 2, 3]).mean == 2)
  // 0.3 − 0.1 and 0.5 − 0.3 are the same difference of decimals.
  #expect(throws: StatisticsError.constantDifference) { try PairedTTest([0.3, 0.5], [0.1, 0.3]) }
  #expect(try PairedTTest.differences([0.3, 0.5], [0.1, 0.3]).mean == 0.2)
  #expect(try PairedTTest.differences([7], [4]).mean == 3)
}
