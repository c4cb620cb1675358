@testable import Plotting
import Testing

@testable import Figures

@Test(arguments: [
  (0.0, 5.0, ["0", "1", "2", "3", "4", "5"]), (0, 100, ["0", "20", "40", "60", "80", "100"]),
  (-1, 1, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]), (0, 0.03, ["0.00", "0.01", "0.02", "0.03"]),
  (0, 3e9, ["0", "1e9", "2e9", "3e9"]),
])
func ticksAreRoundNumbers(low: Double, high: Double, texts: [String]) {
  #expect(LinearScale(low...high, from: 0, to: 100).labels(about: 5, .english).map(\.text) == texts)
}

@Test func aLogarithmicScaleGivesEqualRatiosEqualRoom() {
  let scale = LogScale(0.1...10, from: 0, to: 200)
  #expect(abs(scale(1) - 100) < 1e-9, "tolerance 1e-9 px")
  #expect(abs((scale(4) - scale(2)) - (scale(2) - scale(1))) < 1e-9, "tolerance 1e-9 px")
  #expect(scale.labels(about: 9, .english).map(\.text) == ["0.1", "0.2", "0.5", "1", "2", "5", "10"])
  #expect(scale(0) == 0 && scale(-3) == 0)
}

@Test func domainsHoldTheirValues() {
  for values in [[3.0], [0], [], [1, 1], [-5, 17.3], [2e12, 9], [.nan, 4, 5], [1e-9, 3e-9]] {
    let domain = Domain.covering(values)
    #expect(domain.lowerBound < domain.upperBound)
    for value in values where value.isFinite { #expect(domain.contains(value)) }
  }
}

@Test func coordinatesAreRoundedOnceAndNeverMinusNought() {
  #expect(
    [0, -0.001, 1, 1.5, 1.256, -2.05, 100].map(Coordinate.text) == [
      "0", "0", "1", "1.5", "1.26", "-2.05", "100",
    ])
  #expect(Coordinate.text(.nan) == "0")
  #expect([1e300, -.infinity].map(Coordinate.text) == ["1000000000", "-1000000000"])
  let stairs = Mark.stairs([.init(0, 0), .init(5, 10), .init(9, 20)])
  #expect(Coordinate.path(stairs, isClosed: false) == "M0 0H5V10H9V20")
}
