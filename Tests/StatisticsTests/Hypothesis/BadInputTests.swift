import Testing

@testable import Statistics

private let some = [1.0, 2, 4, 8, 9]
private let constant = [3.0, 3, 3, 3, 3]

@Test func emptySamplesAreRefused() {
  #expect(throws: StatisticsError.emptySample) { try RankSumTest([], some) }
  #expect(throws: StatisticsError.emptySample) { try KolmogorovSmirnovTest(some, []) }
  #expect(throws: StatisticsError.emptySample) { try SignedRankTest([], []) }
  #expect(throws: StatisticsError.emptySample) { try KruskalWallis([some, []]) }
  #expect(throws: StatisticsError.emptySample) { try OneWayANOVA([some, []]) }
  #expect(throws: StatisticsError.emptySample) { try McNemarTest([], []) }
  #expect(throws: StatisticsError.emptySample) { try LeveneTest([[], some], centre: .median) }
}

@Test func valuesThatAreNotNumbersAreRefused() {
  let bad = [1, 2, Double.nan, 4, 5]
  #expect(throws: StatisticsError.notFinite) { try RankSumTest(bad, some) }
  #expect(throws: StatisticsError.notFinite) { try KolmogorovSmirnovTest(some, bad) }
  #expect(throws: StatisticsError.notFinite) { try SignedRankTest(bad, some) }
  #expect(throws: StatisticsError.notFinite) { try PairedTTest(bad, some) }
  #expect(throws: StatisticsError.notFinite) { try KruskalWallis([bad, some]) }
  #expect(throws: StatisticsError.notFinite) { try WelchANOVA([some, [1, .infinity]]) }
  #expect(throws: StatisticsError.notFinite) { try ShapiroWilk(bad) }
  #expect(throws: StatisticsError.notFinite) { try Lilliefors(bad) }
  #expect(throws: StatisticsError.notFinite) { try SpearmanCorrelation(bad, some) }
  #expect(throws: StatisticsError.notFinite) { try PearsonCorrelation(some, bad) }
  let printed = Moments(mean: .nan, sd: 1, count: 4)
  #expect(throws: StatisticsError.notFinite) { try WelchTTest(printed, printed) }
}

@Test func tooFewValuesAndConstantSamplesSayWhy() {
  #expect(throws: StatisticsError.tooFew(needed: 2, found: 1)) { try WelchTTest(Moments([1]), Moments(some)) }
  #expect(throws: StatisticsError.tooFew(needed: 3, found: 2)) {
    try StudentTTest(Moments([1]), Moments([2]))
  }
  #expect(throws: StatisticsError.tooFew(needed: 3, found: 2)) { try ShapiroWilk([1, 2]) }
  #expect(throws: StatisticsError.tooFew(needed: 5, found: 4)) { try Lilliefors([1, 2, 3, 4]) }
  #expect(throws: StatisticsError.tooFew(needed: 3, found: 2)) { try PearsonCorrelation([1, 2], [2, 3]) }
  #expect(throws: StatisticsError.constantGroups) { try StudentTTest(Moments(constant), Moments(constant)) }
  #expect(throws: StatisticsError.constantGroups) { try WelchTTest(Moments(constant), Moments(constant)) }
  #expect(throws: StatisticsError.constantSample) { try ShapiroWilk(constant) }
  #expect(throws: StatisticsError.constantSample) { try Lilliefors(constant) }
  #expect(throws: StatisticsError.constantGroups) { try OneWayANOVA([constant, constant]) }
  #expect(throws: StatisticsError.constantGroup) { try WelchANOVA([constant, some]) }
  #expect(throws: StatisticsError.constantGroups) { try OneWayANOVA([[1, 1], [2, 2]]) }
  #expect(throws: StatisticsError.constantSample) { try KruskalWallis([constant, constant]) }
  #expect(throws: StatisticsError.noDifference) { try SignedRankTest(some, some) }
  #expect(throws: StatisticsError.noDifference) { try McNemarTest(yesNo: 0, noYes: 0) }
  #expect(throws: StatisticsError.constantSample) { try SpearmanCorrelation(constant, some) }
}

@Test func unequalLengthsAndForeignValuesAreRefused() {
  #expect(throws: StatisticsError.unequalLengths) { try PairedTTest(some, [1]) }
  #expect(throws: StatisticsError.unequalLengths) { try SignedRankTest(some, [1]) }
  #expect(throws: StatisticsError.unequalLengths) { try SpearmanCorrelation(some, [1]) }
  #expect(throws: StatisticsError.unequalLengths) { try ContingencyTable([[1, 2], [3]]) }
  #expect(throws: StatisticsError.negativeCount) { try ContingencyTable([[1, -2], [3, 4]]) }
  #expect(throws: StatisticsError.negativeCount) { try McNemarTest(yesNo: -1, noYes: 2) }
  #expect(throws: StatisticsError.notBinary) { try McNemarTest([0, 1], [1, 2]) }
  #expect(throws: StatisticsError.negativeCount) {
    try CochranArmitage(events: [3, 1], totals: [2, 5], scores: [1, 2])
  }
  #expect(throws: StatisticsError.oneOutcome) {
    try CochranArmitage(events: [0, 0], totals: [2, 5], scores: [1, 2])
  }
}

@Test func aTableLeftWithOneRowHasNoTest() throws {
  let table = try ContingencyTable([[0, 0], [3, 4]])
  #expect(throws: StatisticsError.emptyMargin) { try PearsonChiSquare(table) }
  #expect(throws: StatisticsError.emptyMargin) { try FisherExact(table) }
  #expect(throws: StatisticsError.emptyMargin) { try FreemanHalton(table) }
  #expect(throws: StatisticsError.emptyMargin) { try FreemanHalton(ContingencyTable([])) }
}

@Test func samplesWithoutAnyDifferenceHaveAPOfOne() throws {
  #expect(try RankSumTest(constant, constant).pValue == 1)
  #expect(try RankSumTest(constant, constant).normalPValue == 1)
  #expect(try KolmogorovSmirnovTest(constant, constant).pValue == 1)
  #expect(try RankSumTest([1], [2]).pValue == 1)
}

@Test func enormousCountsEndInAnAnswerOrARefusal() throws {
  #expect(throws: StatisticsError.tooManyPatients) { try ContingencyTable([[.max, 1], [1, .max]]) }
  #expect(throws: StatisticsError.tooManyPatients) { try McNemarTest(yesNo: .max, noYes: 1) }
  #expect(throws: StatisticsError.tooManyPatients) {
    try CochranArmitage(events: [1, 2], totals: [.max, 3], scores: [1, 2])
  }
  let table = try ContingencyTable([[200_000_000, 200_010_000], [200_000_000, 200_000_000]])
  let p = try FisherExact(table).pValue
  // Pearson's P, whose error is far below at such counts.
  #expect(abs(p - (try PearsonChiSquare(table).pValue)) < 1e-3)
}
