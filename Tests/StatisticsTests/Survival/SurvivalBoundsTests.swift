import Statistics
import TestSupport
import Testing

@Test func whereEverythingIsKnownTheBoundsAreTheEstimate() throws {
  // R 4.2, survival 3.5.3: survfit(conf.type = "log-log") of 74 patients of whom 30 die, and of 70.
  let known = try #require(SurvivalBounds(most: 74, fewest: 74, deaths: (30, 30)))
  #expect(known.lowest == known.highest && isClose(known.lowest, 0.594594594594595, relative: 1e-12))
  #expect(isClose(known.outerLimits?.low, 0.473995892269281, relative: 1e-12))
  #expect(isClose(known.outerLimits?.high, 0.696266517035631, relative: 1e-12))
  // With four who may have been lost before the first death the lower limit is R's of those who are left.
  let open = try #require(SurvivalBounds(most: 74, fewest: 70, deaths: (30, 30)))
  #expect(isClose(open.lowest, 0.571428571428571, relative: 1e-12))
  #expect(isClose(open.outerLimits?.low, 0.447471306421355, relative: 1e-12))
  // No order of deaths and losses reaches R's upper limit of 74 by more than this.
  #expect(isClose(open.outerLimits?.high, 0.703349589014865, relative: 1e-12))
}

@Test func everyOrderOfDeathsAndLossesLiesWithinTheBounds() throws {
  // Ten patients, 2 to 4 of whom die and none to 3 of whom are lost, in each of their orders.
  let bounds = try #require(SurvivalBounds(most: 10, fewest: 7, deaths: (2, 4)))
  let limits = try #require(bounds.outerLimits)
  var orders: [[Bool]] = [[]]
  var looked = 0
  for _ in 0..<7 {
    orders = orders.flatMap { [$0, $0 + [true], $0 + [false]] }
  }
  for order in Set(orders) {
    let deaths = order.count { $0 }
    guard (2...4).contains(deaths), order.count - deaths <= 3 else { continue }
    let ended = order.enumerated().map { FollowUp(Double($0 + 1), event: $1) }
    let curve = try KaplanMeier(
      ended + Array(repeating: FollowUp(100, event: false), count: 10 - order.count))
    let step = try #require(curve.step(at: 50))
    let interval = try #require(try curve.interval(at: step, level: 0.95))
    #expect(bounds.lowest <= step.survival + 1e-12 && step.survival <= bounds.highest + 1e-12)
    #expect(limits.low <= interval.low + 1e-12 && interval.high <= limits.high + 1e-12, "\(order)")
    looked += 1
  }
  #expect(looked == 111)
}

@Test func whereNobodyMayHaveDiedOrBeLeftNoLimitIsClaimed() throws {
  #expect(try #require(SurvivalBounds(most: 50, fewest: 45, deaths: (0, 3))).outerLimits == nil)
  let allDead = try #require(SurvivalBounds(most: 50, fewest: 40, deaths: (35, 40)))
  #expect(allDead.outerLimits == nil && allDead.lowest == 0)
  #expect(SurvivalBounds(most: 10, fewest: 12, deaths: (1, 2)) == nil)
  #expect(SurvivalBounds(most: 10, fewest: 5, deaths: (3, 2)) == nil)
  #expect(SurvivalBounds(most: 10, fewest: 0, deaths: (1, 2)) == nil)
}
