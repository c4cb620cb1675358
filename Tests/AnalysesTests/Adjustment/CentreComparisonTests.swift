import Registry
import Statistics
import Testing

@testable import Analyses

private func galleryComparison() throws -> CentreComparison {
  let table = try galleryRegistry()
  let predictions = try #require(
    Predictions(
      table, column: try column("predicted_death", table), outcome: try filter("died = yes", table),
      where: .all, words: .english))
  return try CentreComparison(predictions, by: try column("centre", table))
}

private func isClose(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-8) -> Bool {
  value.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
}

@Test func centresAgainstTheirRisksAgreeWithR() throws {
  let (comparison, reference) = (try galleryComparison(), try GalleryReference("network"))
  #expect(comparison.centres.count == 12)
  for name in ["Centre A", "Centre L"] {
    let centre = try #require(comparison.centres.first { $0.label == name })
    #expect(centre.observed.events == (try reference.count("\(name) observed")))
    #expect(isClose(centre.ratio.expected, try reference.number("\(name) expected")))
    #expect(isClose(centre.interval.low, try reference.number("\(name) low")))
    #expect(isClose(centre.interval.high, try reference.number("\(name) high")))
    // glmer's own optimum.
    #expect(isClose(centre.shrunken?.ratio, try reference.number("\(name) shrunken"), 1e-5))
  }
  let last = try #require(comparison.centres.last)
  #expect(isClose(last.pValue, try reference.number("Centre L p")))
  #expect(isClose(last.adjustedP, try reference.number("Centre L adjusted p")))
  #expect(isClose(comparison.expectedOutside.inner, try reference.number("outside 95")))
  #expect(isClose(comparison.expectedOutside.outer, try reference.number("outside 998")))
  #expect(isClose(comparison.spread, try reference.number("spread"), 1e-5))
  #expect(comparison.overall.patients?.known.count == 480)
}

@Test func aCentreWithoutEventsIsNamedExtreme() throws {
  var csv = "centre,risk,died\n"
  for patient in 0..<60 {
    let centre = ["A", "B", "C"][patient % 3]
    csv += "\(centre),0.\(3 + patient % 5),\(centre != "A" && patient % 4 < 2 ? "yes" : "no")\n"
  }
  let table = try registry(csv)
  let predictions = try #require(
    Predictions(
      table, column: try column("risk", table), outcome: try filter("died = yes", table), where: .all,
      words: .english))
  let comparison = try CentreComparison(predictions, by: try column("centre", table))
  #expect(comparison.centres.map(\.isExtreme) == [true, false, false])
  #expect(comparison.centres[0].interval.low == 0)
  #expect(comparison.centres[0].isOutside)
  let shrunken = try #require(comparison.centres[0].shrunken)
  #expect(shrunken.ratio > 0 && shrunken.ratio < 1)
  #expect(shrunken.interval.low > 0)
}

@Test func oneCentreIsNoComparison() throws {
  let table = try registry("centre,risk,died\nA,0.5,yes\nA,0.4,no\n")
  let predictions = try #require(
    Predictions(
      table, column: try column("risk", table), outcome: try filter("died = yes", table), where: .all,
      words: .english))
  #expect(throws: StatisticsError.oneGroup) {
    try CentreComparison(predictions, by: try column("centre", table))
  }
}
