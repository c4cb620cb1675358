import Testing

@testable import Statistics

private let ages: [Double] = (0..<50).map { (row: Int) -> Double in
  row % 7 == 0 ? Double.nan : Double(30 + (row * 13) % 40)
}
private let kinds: [Int] = (0..<50).map { (row: Int) -> Int in row % 11 == 3 ? -1 : (row * 5) % 3 }
private let outcomes: [Int] = (0..<50).map { (row: Int) -> Int in (row * 13) % 40 > 22 ? 1 : 0 }

private func imputed(seed: UInt64, count: Int = 3) throws -> ChainedEquations {
  try ChainedEquations(
    [.numbers(ages), .categories(kinds), .categories(outcomes)], imputations: count, rounds: 3, seed: seed)
}

@Test func onlyGapsAreFilledAndWithValuesThatOccur() throws {
  let result = try imputed(seed: 1)
  #expect(result.missing == [8, 5, 0])
  for variables in result.completed {
    guard case .numbers(let numbers) = variables[0], case .categories(let levels) = variables[1] else {
      Issue.record("kinds changed")
      return
    }
    for row in 0..<50 {
      #expect(ages[row].isNaN ? ages.contains(numbers[row]) : numbers[row] == ages[row])
      #expect(kinds[row] < 0 ? (0...2).contains(levels[row]) : levels[row] == kinds[row])
    }
    #expect(variables[2] == .categories(outcomes))
  }
}

@Test func imputationsDependOnTheSeedAndNotOnTheirNumber() throws {
  let (one, again, other) = (try imputed(seed: 1), try imputed(seed: 1, count: 5), try imputed(seed: 2))
  #expect(one.completed == Array(again.completed[..<3]))
  #expect(one.completed != other.completed)
  #expect(one.completed[0] != one.completed[1])
}

@Test func withoutInformationNothingIsImputed() {
  #expect(throws: StatisticsError.noInformation) {
    try ChainedEquations([.numbers([.nan, .nan]), .categories([0, 1])], seed: 1)
  }
  #expect(throws: StatisticsError.noInformation) {
    try ChainedEquations([.numbers([1, .nan]), .categories([0, -1])], seed: 1)
  }
  #expect(throws: StatisticsError.unequalLengths) {
    try ChainedEquations([.numbers([1, 2]), .categories([0])], seed: 1)
  }
}

@Test func levelsThatOutcomesTellApartAreStillImputed() throws {
  let levels = (0..<30).map { (row: Int) -> Int in row % 10 == 4 ? -1 : row < 15 ? 0 : 1 }
  let result = try ChainedEquations(
    [.categories(levels), .categories((0..<30).map { $0 < 15 ? 0 : 1 })], imputations: 2, seed: 4)
  #expect(result.completed.count == 2)
}

@Test func imputationsThatAgreeLoseNothing() throws {
  let pooled = try RubinPooling(estimates: [2, 2, 2], variances: [1, 1, 1], completeDegrees: .infinity)
  #expect(pooled.degreesOfFreedom == .infinity)
  #expect(pooled.variance == 1)
  #expect(pooled.missingInformation == 0)
  let finite = try RubinPooling(estimates: [2, 2, 2], variances: [1, 1, 1], completeDegrees: 40)
  #expect(finite.degreesOfFreedom < 40)
}
