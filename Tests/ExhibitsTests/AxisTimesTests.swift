import Testing

@testable import Exhibits

@Test func axesOfFollowUpHaveFourToTwelveRoundSteps() {
  for last in [0.004, 0.7, 3, 28, 30, 90, 180, 365, 1000, 4321, 1e6] {
    let times = AxisTimes.times(until: last)
    #expect((4...12).contains(times.count), "\(last): \(times)")
    #expect(times.first == 0)
    #expect((times.last ?? 0) <= last * 1.0002)
  }
}

@Test func anAxisWithoutTimeHasNoSteps() {
  for last in [0, -1, .nan, .infinity, 1e-300] { #expect(AxisTimes.times(until: last).isEmpty) }
}
