import Testing

@testable import Statistics

/// R 4.2.2: what `prop.trend.test` leaves of `prop.test`, by `pchisq` with two degrees of freedom less than groups.
@Test(arguments: [
  ([12, 15, 30, 22, 41], [60, 61, 70, 66, 80], 15.362031195305148, 0.209427003164488),
  ([10, 40, 12, 45], [100, 100, 100, 100], 15.1293419667634, 1.34390703068536e-08),
])
func whatAStraightLineLeavesIsTold(events: [Int], totals: [Int], trend: Double, departure: Double) throws {
  let test = try CochranArmitage(events: events, totals: totals, scores: events.indices.map { Double($0) })
  #expect(abs(test.chiSquare - trend) < 1e-10)
  #expect(abs((test.departurePValue ?? 0) / departure - 1) < 1e-7)
}

@Test func twoGroupsLieOnALine() throws {
  #expect(try CochranArmitage(events: [1, 2], totals: [5, 5], scores: [0, 1]).departurePValue == nil)
}
