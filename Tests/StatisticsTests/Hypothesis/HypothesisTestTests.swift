import Methods
import TestSupport
import Testing

@testable import Statistics

private let one = [60.0, 43, 63, 55, 39, 66]
private let other = [63.0, 68, 71, 52, 70]

/// R 4.2.2: t.test, aov, kruskal.test, wilcox.test, chisq.test, fisher.test.
@Test func everyTestAnswersByItsMethod() throws {
  let (first, second) = (try Moments(one), try Moments(other))
  let table = try ContingencyTable([[7, 1], [1, 7]])
  let tests: [any HypothesisTest] = [
    try WelchTTest(first, second), try StudentTTest(first, second), try OneWayANOVA([one, other]),
    try KruskalWallis([one, other]), try RankSumTest(one, other), try PearsonChiSquare(table),
    try PearsonChiSquare(table, yates: true), try FreemanHalton(table), try FisherExact(table).midPTest,
  ]
  #expect(
    tests.map(\.method) == [
      .welchT, .studentT, .anova, .kruskalWallis, .rankSum, .pearson, .yates, .fisher, .midP,
    ])
  #expect(tests.map(\.degreesOfFreedom.count) == [1, 1, 2, 1, 0, 1, 1, 0, 0])
  #expect(tests[2].degreesOfFreedom == [1, 9])
  #expect(isClose(tests[5].pValue, 0.002699796, relative: 1e-6))
  #expect(isClose(tests[6].pValue, 0.01241933, relative: 1e-6))
  #expect(isClose(tests[7].pValue, 0.01010101, relative: 1e-6))
  #expect(tests[7].statistic == nil && tests[7].computation == .usual && tests[4].computation == .exact)
  // F is the square of Student's t.
  let t = try #require(tests[1].statistic)
  #expect(isClose(tests[2].statistic, t * t, relative: 1e-12))
}

@Test func theVocabularyHasEachNameOnce() {
  let names = Method.allCases.map(\.rawValue)
  #expect(Set(names).count == names.count)
  #expect(
    names.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } && !$0.hasPrefix("-") })
}
