import Analyses
import Diagnostics
import Registry
import Testing

@testable import Disclosure

@Suite struct ReleaseComparisonTests {
  /// 100 survivors and 100 who died, with a shock in 60 and 50 of them, and a rare condition in 3 and 30.
  private func comparison() throws -> Comparison {
    try comparison(
      ["survived,shock,rare,age"]
        + (0..<200).map { row in
          let died = row >= 100
          let shock = row % 100 < (died ? 50 : 60)
          let rare = row % 100 < (died ? 30 : 3)
          return "\(died ? "no" : "yes"),\(shock ? "yes" : "no"),\(rare ? "yes" : "no"),\(40 + row % 30)"
        })
  }

  private func comparison(_ lines: [String]) throws -> Comparison {
    let text = lines.joined(separator: "\n") + "\n"
    var problems: [Diagnostic] = []
    let read = RegistryTable.read(
      Array(text.utf8), name: "r", file: "r.csv", dictionary: nil, problems: &problems)
    let table = try #require(read)
    let by = try #require(table["survived"])
    return Comparison(of: table, by: by, variables: table.columns.filter { $0.name != "survived" })
  }

  private func settled(_ profile: DisclosureProfile, _ comparison: Comparison) -> PrintedComparison {
    let reading = Release(profile: profile)
    _ = reading(comparison)
    let settled = reading.settled
    #expect(settled.exposedCount == 0)
    return settled(comparison)
  }

  @Test func aRowWithASmallCellStandsInPartAndNoOther() throws {
    let printed = settled(.cms11, try comparison())
    #expect(printed.withheld.isEmpty)
    let part = try #require(printed.parts["rare"])
    #expect(printed.parts.count == 1)
    guard case .levels(let levels) = part.content else {
      Issue.record("no levels")
      return
    }
    // Of survivors few, which is told; of the dead 30 of 100, which needs no hiding.
    #expect(levels.map(\.label) == ["yes"])
    #expect(levels[0].shares.map(\.events.form) == [.ranged(1, 10), .shown(30)])
    #expect(levels[0].shares.map(\.total.value) == [100, 100])
    #expect(printed.groupCounts.map(\.value) == [100, 100])
    let rows = printed.comparison.rows
    let rare = try #require(rows.first { $0.field.name == "rare" })
    #expect(rare.tests.isEmpty && rare.standardisedDifference == nil && rare.present == [0, 0])
    if case .levels(let levels) = rare.content { #expect(levels.isEmpty) }
    #expect(try #require(rows.first { $0.field.name == "shock" }).tests.isEmpty == false)
  }

  /// 100 known of 100 leave none missing, which is told as it is; of the other group five are missing.
  @Test func aCellThatTellsOfNoneMissingSaysSo() throws {
    let printed = settled(
      .cms11,
      try comparison(
        ["survived,kidney"]
          + (0..<200).map { row in
            let died = row >= 100
            if died, row % 100 >= 95 { return "no," }
            return "\(died ? "no" : "yes"),\(row % 100 < (died ? 50 : 40) ? "yes" : "no")"
          }))
    let part = try #require(printed.parts["kidney"])
    guard case .levels(let levels) = part.content else {
      Issue.record("no levels")
      return
    }
    #expect(levels[0].shares.map(\.total.value) == [100, nil])
    #expect(part.missing.map(\.form) == [.shown(0), .ranged(1, 10)])
    #expect(levels[0].shares.map(\.unknown.form) == [.shown(0), .ranged(1, 10)])
  }

  @Test func nothingOfTheRecordsTravelsOn() throws {
    let printed = settled(.cms11, try comparison())
    #expect(printed.comparison.members.isEmpty && printed.comparison.columns.isEmpty)
  }

  @Test func roundingTellsEveryRowRoundedAndTestsNone() throws {
    let printed = settled(.nhs7r5, try comparison())
    #expect(Set(printed.parts.keys) == ["shock", "rare", "age"])
    #expect(printed.comparison.rows.allSatisfy { $0.tests.isEmpty && $0.difference == nil })
    #expect(printed.groupCounts.map(\.value) == [100, 100])
    guard case .levels(let shock)? = printed.parts["shock"]?.content else {
      Issue.record("no levels")
      return
    }
    #expect(shock[0].shares.map(\.events.form) == [.rounded(60), .rounded(50)])
  }

  @Test func theFirstPassPrintsNoCount() throws {
    let printed = Release(profile: .cms11)(try comparison())
    #expect(printed.withheld == ["shock", "rare", "age"])
    #expect(printed.groupCounts.allSatisfy { $0.isHidden })
  }

  @Test func aSmallGroupWithholdsEverything() throws {
    var small = try comparison()
    small.members = [Array(0..<4), Array(4..<200)]
    small.groups[0].count = 4
    small.groups[1].count = 196
    let printed = settled(.cms11, small)
    #expect(printed.groupCounts[0].form == .ranged(1, 10))
    // Of the few no summary stands, of the others it does.
    guard case .numbers(let ages, _)? = printed.parts["age"]?.content else {
      Issue.record("no numbers")
      return
    }
    #expect(ages.map { $0 == nil } == [true, false])
  }

  @Test func internallyNothingIsWithheld() throws {
    let printed = Release(profile: .internal)(try comparison())
    #expect(printed.withheld.isEmpty && printed.comparison.rows.count == 3)
  }
}
