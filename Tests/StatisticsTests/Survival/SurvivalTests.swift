import TestSupport
import Testing

@testable import Statistics

private func patients(_ times: [Double], _ events: [Int]) -> [FollowUp] {
  zip(times, events).map { FollowUp($0, event: $1 == 1) }
}

@Test func deathsOnDayZeroCount() throws {
  let curve = try KaplanMeier(patients([0, 0, 5, 9], [1, 1, 0, 1]))
  #expect(curve.steps.first?.time == 0)
  #expect(curve.survival(at: 0) == 0.5)
  #expect(curve.survival(at: 9) == 0)
  // Nobody is left: it stays known.
  #expect(curve.survival(at: 100) == 0)
}

@Test func survivalBeyondTheLastFollowUpIsUnknown() throws {
  let curve = try KaplanMeier(patients([1, 2, 3], [1, 0, 0]))
  #expect(curve.survival(at: 3) != nil)
  #expect(curve.survival(at: 3.1) == nil)
  #expect(curve.median == nil)
  let bounds = try curve.medianInterval(level: 0.95)
  #expect(bounds.high == nil)
}

@Test func intervalsAtTheEndsAreHonest() throws {
  let curve = try KaplanMeier(patients([1, 2, 3], [0, 1, 1]))
  #expect(try curve.interval(at: curve.steps[0], level: 0.95) == nil)
  #expect(try curve.interval(at: curve.steps[2], level: 0.95) == nil)
  #expect(curve.steps[2].standardError == 0)
}

@Test func theOrderOfPatientsDoesNotMatter() throws {
  let some = patients([4, 1, 7, 1, 3, 9, 3], [1, 0, 1, 1, 1, 0, 0])
  #expect(try KaplanMeier(some).steps == KaplanMeier(some.reversed()).steps)
  let groups = [0, 1, 0, 1, 0, 1, 1]
  let one = try LogRank(some, groups: groups).chiSquare
  #expect(isClose(try LogRank(some.reversed(), groups: groups.reversed()).chiSquare, one, relative: 1e-12))
}

@Test func followUpThatCannotBeIsAnError() {
  #expect(throws: StatisticsError.emptySample) { try KaplanMeier([]) }
  #expect(throws: StatisticsError.negativeTime) { try KaplanMeier(patients([1, -2], [1, 1])) }
  #expect(throws: StatisticsError.notFinite) { try NelsonAalen(patients([1, .nan], [1, 1])) }
  #expect(throws: StatisticsError.unequalLengths) { try AalenJohansen(times: [1, 2], events: [1], cause: 1) }
  #expect(throws: StatisticsError.self) { try LogRank(patients([1, 2], [0, 0]), groups: [0, 1]) }
  #expect(throws: StatisticsError.self) { try LogRank(patients([1, 2], [1, 1]), groups: [0, 0]) }
  #expect(throws: StatisticsError.unequalLengths) { try LogRank(patients([1, 2], [1, 1]), groups: [0]) }
}

@Test func competingIncidencesAndSurvivalAddUpToOne() throws {
  let times: [Double] = [1, 2, 2, 3, 4, 5, 5, 6, 7]
  let events = [1, 2, 1, 0, 2, 1, 2, 0, 1]
  let first = try AalenJohansen(times: times, events: events, cause: 1)
  let second = try AalenJohansen(times: times, events: events, cause: 2)
  let any = try KaplanMeier(zip(times, events).map { FollowUp($0, event: $1 > 0) })
  for time in times {
    let sum =
      try #require(first.step(at: time)).incidence + #require(second.step(at: time)).incidence
      + #require(any.step(at: time)).survival
    #expect(isClose(sum, 1, relative: 1e-14))
  }
}

@Test func withoutCompetitionIncidenceIsOneMinusSurvivalAndItsVarianceGreenwoods() throws {
  let times: [Double] = [1, 2, 3, 3, 4, 6, 8, 9]
  let events = [1, 0, 1, 1, 0, 1, 0, 1]
  let incidence = try AalenJohansen(times: times, events: events, cause: 1)
  let curve = try KaplanMeier(patients(times, events))
  for (step, other) in zip(incidence.steps, curve.steps).dropLast() {
    #expect(isClose(step.incidence, 1 - other.survival, relative: 1e-13))
    #expect(isClose(step.standardError, other.standardError, relative: 1e-11) || other.standardError == 0)
  }
}

/// As R's `survfit` of all events: no limits, whatever the last digits of the sum.
@Test(arguments: [7, 29, 100])
func whereAllHadTheEventThereIsNoInterval(count: Int) throws {
  let incidence = try AalenJohansen(
    times: (1..<count + 1).map(Double.init), events: Array(repeating: 1, count: count), cause: 1)
  let last = try #require(incidence.steps.last)
  #expect(isClose(last.incidence, 1, relative: 1e-12))
  #expect(try incidence.interval(at: last, level: 0.95) == nil)
}

@Test func aHazardRatioWithoutAnEstimateIsReported() throws {
  // All of one group die before any of the other.
  let model = try CoxRegression(
    patients([1, 2, 3, 10, 11, 12], [1, 1, 1, 1, 1, 0]), rows: [[1], [1], [1], [0], [0], [0]])
  #expect(model.monotone == [0])
  #expect(model.pValue(0) == nil)
  #expect(try model.interval(0, level: 0.95) == nil)
  #expect(model.likelihoodRatioP < 0.05)
}

@Test func coxRefusesColumnsThatSayNothing() {
  let some = patients([1, 2, 3, 4], [1, 1, 0, 1])
  #expect(throws: StatisticsError.singular) { try CoxRegression(some, rows: [[1], [1], [1], [1]]) }
  #expect(throws: StatisticsError.singular) {
    try CoxRegression(some, rows: [[1, 2], [2, 4], [3, 6], [5, 10]])
  }
  #expect(throws: StatisticsError.tooFew(needed: 1, found: 0)) {
    try CoxRegression(patients([1, 2], [0, 0]), rows: [[1], [2]])
  }
  #expect(throws: StatisticsError.notFinite) { try CoxRegression(some, rows: [[1], [.nan], [2], [3]]) }
}

@Test func theLogRankTestSaysWhatIsMissing() {
  let noEvent = patients([1, 2, 3], [0, 0, 0])
  #expect(throws: StatisticsError.noEvent) { try LogRank(noEvent, groups: [0, 1, 1]) }
  let all = patients([0, 0, 0], [1, 1, 1])
  #expect(throws: StatisticsError.eventsTogether) { try LogRank(all, groups: [0, 1, 1]) }
  #expect(throws: StatisticsError.oneGroup) { try LogRank(all, groups: [0, 0, 0]) }
}

@Test func withoutAnEventThereIsNoInterval() throws {
  // R 4.2.2: survfit(conf.type = "log-log") has NA as well, and so before the first event.
  let none = try KaplanMeier(patients([1, 2, 3, 4], [0, 0, 0, 0]))
  for step in none.steps {
    for scale in KaplanMeier.IntervalScale.allCases {
      #expect(step.survival == 1)
      #expect(try none.interval(at: step, level: 0.95, scale: scale) == nil)
    }
  }
  let one = try KaplanMeier(patients([1, 2, 3, 4], [0, 1, 0, 0]))
  #expect(try one.interval(at: one.steps[0], level: 0.95) == nil)
  let interval = try #require(try one.interval(at: one.steps[1], level: 0.95))
  #expect(
    isClose(interval.low, 0.05407343, relative: 1e-6) && isClose(interval.high, 0.9452064, relative: 1e-6))
}

@Test func thousandsOfGroupsAreToldNotTested() throws {
  let count = LogRank.mostGroups + 1
  let many = (0..<count).map { FollowUp(Double($0), event: true) }
  #expect(throws: StatisticsError.tooManyGroups(most: 1000)) { try LogRank(many, groups: Array(0..<count)) }
}
