@testable import Modelling
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
    #expect(isClose(centre.shrunken?.value, try reference.number("\(name) shrunken"), 1e-5))
  }
  let last = try #require(comparison.centres.last)
  #expect(isClose(last.pValue, try reference.number("Centre L p")))
  #expect(isClose(last.adjustedP, try reference.number("Centre L adjusted p")))
  #expect(isClose(comparison.expectedOutside.inner, try reference.number("outside 95")))
  #expect(isClose(comparison.expectedOutside.outer, try reference.number("outside 998")))
  let shrinkage = try #require(comparison.shrinkage)
  #expect(isClose(shrinkage.spread, try reference.number("spread"), 1e-5))
  #expect(isClose(shrinkage.spreadInterval.low, try reference.number("spread low"), 1e-5))
  #expect(isClose(shrinkage.spreadInterval.high, try reference.number("spread high"), 1e-5))
  #expect(isClose(shrinkage.middle, try reference.number("middle"), 1e-5))
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
  #expect(shrunken.value > 0 && shrunken.value < 1)
  #expect(comparison.shrinkage.map { $0.spreadInterval.low > 0 } == (shrunken.interval != nil))
}

/// A centre of which all patients had the outcome, and one of which none had, are among what widens limits: they stand
/// out all the same. Of 25 patients at a risk of 0.456 none has it with 0.544 to the 25th, 2.5e-7, and all with 3e-9.
@Test func centresThatStandOutWidenNoLimitsOfTheirOwn() throws {
  var csv = "centre,risk,died\n"
  for centre in 0..<14 {
    for patient in 0..<25 {
      let died = centre == 1 ? false : centre == 12 ? true : (patient * 7 + centre * 3) % 25 < 11
      csv += "H\(centre + 10),0.456,\(died ? "yes" : "no")\n"
    }
  }
  let table = try registry(csv)
  let predictions = try #require(
    Predictions(
      table, column: try column("risk", table), outcome: try filter("died = yes", table), where: .all,
      words: .english))
  let comparison = try CentreComparison(predictions, by: try column("centre", table))
  #expect(comparison.centres.filter(\.isOutside).map(\.label) == ["H11", "H22"])
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

@Test func centresThatDifferAreDrawnTowardsTheirMiddleAsInR() throws {
  // The patients of script/reference/network.R.
  var csv = "centre,risk,died\n"
  for centre in 0..<8 {
    for patient in 0..<40 {
      let risk = 20 + patient * 7 % 60
      let died = (patient * 37 + centre * 11) % 100 < risk + 6 * (centre - 3)
      csv += "\(["A", "B", "C", "D", "E", "F", "G", "H"][centre]),0.\(risk),\(died ? "yes" : "no")\n"
    }
  }
  let (table, reference) = (try registry(csv), try GalleryReference("network"))
  let predictions = try #require(
    Predictions(
      table, column: try column("risk", table), outcome: try filter("died = yes", table), where: .all,
      words: .english))
  let comparison = try CentreComparison(predictions, by: try column("centre", table))
  let shrinkage = try #require(comparison.shrinkage)
  #expect(isClose(shrinkage.spread, try reference.number("differing spread"), 1e-5))
  #expect(isClose(shrinkage.spreadInterval.low, try reference.number("differing spread low"), 1e-5))
  #expect(isClose(shrinkage.spreadInterval.high, try reference.number("differing spread high"), 1e-5))
  #expect(isClose(shrinkage.middle, try reference.number("differing middle"), 1e-5))
  for (index, name) in [(0, "A"), (7, "H")] {
    let shrunken = try #require(comparison.centres[index].shrunken)
    #expect(isClose(shrunken.value, try reference.number("\(name) shrunken"), 1e-4))
    // lme4's variance given the data is of 15 nodes, ours of the mode.
    #expect(isClose(shrunken.interval?.low, try reference.number("\(name) shrunken low"), 1e-2))
    #expect(isClose(shrunken.interval?.high, try reference.number("\(name) shrunken high"), 1e-2))
  }
}
