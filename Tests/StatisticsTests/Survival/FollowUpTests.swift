import Statistics
import Testing

@Test func beyondTheLastFollowUpNothingIsClaimed() throws {
  let patients = [FollowUp(3, event: true), FollowUp(10, event: false), FollowUp(12, event: false)]
  let rows = try LifeTable(patients, at: [20, 3]).rows
  #expect(rows.map(\.time) == [3, 20])
  #expect(rows.map(\.survival) == [2.0 / 3, nil])
  #expect(rows.map(\.atRisk) == [3, 0])
  #expect(rows.map(\.events) == [1, 0])
  #expect(rows.map(\.censored) == [0, 2])
  #expect(rows[1].interval == nil)
}

@Test func onceNobodyLivesSurvivalStaysAtNone() throws {
  let row = try #require(
    LifeTable([FollowUp(1, event: true), FollowUp(2, event: true)], at: [30]).rows.first)
  #expect(row.survival == 0)
  #expect(row.standardError == 0)
}

@Test func hoursAfterTheFirstEventAreNotAtRisk() throws {
  // The third patient's event came after ECMO ended.
  let rate = try FirstEventRate(ends: [100, 50, 20], firstEvents: [10, nil, 30])
  #expect(rate.events == 1)
  #expect(rate.afterwards == 1)
  #expect(rate.timeAtRisk == 80)
  #expect(try rate.rate(per: 1000).estimate == 12.5)
}

@Test func nobodyAtRiskHasNoRate() throws {
  let rate = try FirstEventRate(ends: [0, 0], firstEvents: [0, nil])
  #expect(throws: StatisticsError.noExposure) { try rate.rate(per: 1000) }
  #expect(throws: StatisticsError.negativeTime) { try FirstEventRate(ends: [1], firstEvents: [-2]) }
}
