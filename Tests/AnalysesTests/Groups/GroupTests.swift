import Registry
import Statistics
import TestSupport
import Testing

@testable import Analyses

@Test func aCrossTableCountsAndTestsAsSciPyDoes() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let cross = CrossTabulation(
    table, rows: try column("rhythm", table), columns: try column("survived", table), where: .all)
  #expect(cross.rows == ["Shockable", "Pulseless electrical activity", "Asystole"])
  for row in 0..<3 {
    for column in 0..<2 {
      #expect(cross.counts[row][column] == (try reference.count("cross \(row) \(column)")))
    }
  }
  let p = try #require(cross.test?.pValue)
  let expected = try reference.number("cross p")
  #expect(abs(p - expected) <= 1e-10 * expected)
  #expect(cross.total == 480 && cross.missing.count == 0)
}

@Test func aCrossTableCountsWhatIsMissingApart() throws {
  let table = try registry("a,b\np,u\np,v\n,u\nq,\nq,v\n")
  let cross = CrossTabulation(
    table, rows: try column("a", table), columns: try column("b", table), where: .all)
  #expect(cross.counts == [[1, 1], [0, 1]])
  #expect(cross.missing.count == 2)
}

@Test func sharesOfYesNoVariablesHaveTheirIntervals() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let shares = ShareTable(
    table, title: "t", variables: [try column("bleeding", table)], by: table["survived"], where: .all)
  #expect(shares.series == ["yes", "no"])
  for (index, answer) in ["yes", "no"].enumerated() {
    let result = shares.categories[0].results[index]
    #expect(result.events == (try reference.count("bleeding \(answer)")))
    let interval = try #require(result.interval)
    #expect(abs(interval.low - (try reference.number("bleeding \(answer) low"))) < 1e-12)
    #expect(abs(interval.high - (try reference.number("bleeding \(answer) high"))) < 1e-12)
  }
}

@Test func subgroupsLeaveOutWhatIsNotKnownAndSaySo() throws {
  let table = try registry("alive,group\nyes,a\nno,a\n,a\nyes,b\nyes,\n")
  let result = SubgroupProportions(
    table, outcome: try filter("alive = yes", table), by: [try column("group", table)], where: .all)
  #expect(result.overall == ProportionResult(events: 3, total: 4, unknown: 1))
  #expect(result.sections[0].entries.map(\.result.total) == [2, 1])
  #expect(result.sections[0].missing.count == 1)
}

@Test func binsHoldWhatNumPyCountsInThem() throws {
  let (table, reference) = (try galleryRegistry(), try GalleryReference())
  let groups = try #require(
    NumberGroups(table, of: try column("age_years", table), by: nil, where: .all, words: .english))
  let shape = DistributionShape(try #require(groups.groups[0].summary), binWidth: 5)
  for bin in shape.bins { #expect(bin.count == (try reference.count("bin \(Int(bin.low))"))) }
  #expect(shape.bins.reduce(0) { $0 + $1.count } == 480)
  #expect(abs(try #require(shape.shapiroWilk) - (try reference.number("shapiro"))) < 1e-4)
}

@Test func quantilesStandAtBlomsPositions() throws {
  let (table, reference) = (try sampleRegistry(), try GalleryReference())
  let groups = try #require(
    NumberGroups(
      table, of: try column("peak_lactate_pre_mmol_l", table), by: nil, where: .all, words: .english))
  let points = DistributionShape(try #require(groups.groups[0].summary)).quantiles
  for rank in [1, 12, 24] {
    #expect(abs(points[rank - 1].normal - (try reference.number("blom \(rank)"))) < 1e-12)
  }
}

@Test func binsCoverEveryValueHoweverOddItsRange() throws {
  for values in [
    [1.0], [0, 0, 0], [-3, 1e9], [1e-9, 2e-9, 5e-9], [1e17, 1e17 + 64], [1e150, 2e150], [-5, -4, -1],
    Array(stride(from: 0.1, to: 9, by: 0.1)),
  ] {
    let shape = DistributionShape(try Summary(values))
    #expect(shape.bins.reduce(0) { $0 + $1.count } == values.count)
    #expect(shape.bins.count <= 202)
    #expect(try #require(shape.bins.first).low <= values.min() ?? 0)
    #expect(try #require(shape.bins.last).high >= values.max() ?? 0)
  }
}
