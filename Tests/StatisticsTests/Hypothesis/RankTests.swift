import TestSupport
import Testing

@testable import Statistics

@Test func rankSumIsExactBelowFiftyValues() throws {
  let first = (0..<49).map { Double($0 % 6) }
  let second = (0..<49).map { Double($0 % 7) }
  let test = try RankSumTest(first, second)
  #expect(test.isExact)
  #expect(test.pValue == test.exactPValue)
  #expect(isClose(try RankSumTest(second, first).pValue, test.pValue, relative: 1e-12))
  let larger = try RankSumTest(first + [3], second)
  #expect(!larger.isExact)
  #expect(larger.pValue == larger.normalPValue)
}

@Test func signedRankIsExactUpToFiftyPairs() throws {
  let first = (1...50).map { Double($0) }
  let second = first.map { $0 - Double(Int($0) % 5) - 0.5 }
  #expect(try SignedRankTest(first, second).isExact)
  #expect(try !SignedRankTest(first + [51], second + [60]).isExact)
}

@Test func zerosAreDroppedOrRankedByName() throws {
  let first = [5.0, 6, 7, 8, 9, 3]
  let second = [5.0, 5, 5, 9, 5, 3]
  let dropped = try SignedRankTest(first, second)
  let pratt = try SignedRankTest(first, second, zeros: .pratt)
  #expect(dropped.zeroCount == 2)
  #expect(dropped.count == 4)
  // Ranks 1.5, 3, 1.5, 4; with the two zeros first 3.5, 5, 3.5, 6.
  #expect(dropped.statistic == 8.5)
  #expect(pratt.statistic == 14.5)
}

@Test func differencesOfDecimalsTie() throws {
  // 0.3 − 0.1 and 0.4 − 0.2 are one difference, whatever their doubles are.
  let test = try SignedRankTest([0.3, 0.2, 5], [0.1, 0.4, 1])
  #expect(test.statistic == 4.5)
}

@Test func kolmogorovSmirnovIsExactUpToTenThousandPairs() throws {
  let first = (0..<100).map { Double($0) }
  #expect(try KolmogorovSmirnovTest(first, first.map { $0 + 0.5 }).isExact)
  #expect(try !KolmogorovSmirnovTest(first, first.map { $0 + 0.5 } + [7]).isExact)
}

@Test func correlationsOfALineAreCertain() throws {
  let x = [1.1, 2.2, 3.3, 4.4]
  let line = try PearsonCorrelation(x, x.map { 3 - 2 * $0 })
  #expect(line.coefficient == -1)
  #expect(line.pValue < 1e-15)
  #expect(try PearsonCorrelation([1, 2, 3], [1, 3, 2]).interval(level: 0.95) == nil)
}
