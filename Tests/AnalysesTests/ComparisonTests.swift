import Foundation
import Methods
import Registry
import Statistics
import TestSupport
import Testing

@testable import Analyses

@Test func theSampleComparisonAgreesWithR() throws {
  let table = try sampleRegistry()
  let outcome = try #require(table["survived_to_discharge"])
  let comparison = Comparison(of: table, by: outcome, variables: table.columns)
  #expect(comparison.groups.map(\.value) == ["yes", "no"] && comparison.groups.map(\.count) == [8, 16])
  let text = try String(
    contentsOf: repository.appendingPathComponent("Tests/AnalysesTests/Reference/comparison.csv"),
    encoding: .utf8)
  var checked = 0
  for line in text.split(separator: "\n").dropFirst(2) {
    let cells = line.split(separator: ",").map(String.init)
    let row = try #require(comparison.rows.first { $0.field.name == cells[0] })
    let value: Double?
    switch cells[1] {
    case "mean.low": value = try WelchTTest(moments(row, 0), moments(row, 1)).interval(level: 0.95).low
    case "mean.high": value = try WelchTTest(moments(row, 0), moments(row, 1)).interval(level: 0.95).high
    case "median.yes": value = try summary(row, 0).median
    case "q1.no": value = try summary(row, 1).q1
    case "q3.no.6":
      let spss = Comparison(
        of: table, by: outcome, variables: [try #require(table[cells[0]])], methods: .spss)
      value = try summary(spss.rows[0], 1).q3
    case "sd.no": value = try summary(row, 1).sd
    case "smd": value = row.standardisedDifference
    default: value = row.tests.first { $0.name.rawValue == cells[1] }?.pValue
    }
    if cells[2] == "NA" {
      #expect(value == nil, "\(line)")
    } else {
      #expect(
        isClose(value, try #require(Double(cells[2])), relative: 1e-8, absolute: 1e-13),
        "\(line): \(value ?? .nan)")
    }
    checked += 1
  }
  #expect(checked > 200)
}

private func summary(_ row: ComparisonRow, _ group: Int) throws -> GroupSummary {
  guard case .numbers(let summaries) = row.content else { throw StatisticsError.emptySample }
  return try #require(summaries[group])
}

private func moments(_ row: ComparisonRow, _ group: Int) throws -> Moments { try summary(row, group).moments }

@Test func exactlyOneTestIsChosenAndSaysWhy() throws {
  let table = try sampleRegistry()
  let outcome = try #require(table["survived_to_discharge"])
  for methods in ComparisonMethods.allCases {
    for row in Comparison(of: table, by: outcome, variables: table.columns, methods: methods).rows {
      #expect(row.tests.count { $0.isChosen } == 1, "\(row.field.name)")
      #expect(row.chosen?.reason != nil)
    }
  }
}

@Test func theDictionaryDecidesBetweenMeanAndMedian() throws {
  let table = try sampleRegistry()
  let outcome = try #require(table["survived_to_discharge"])
  let comparison = Comparison(of: table, by: outcome, variables: table.columns)
  func chosen(_ name: String) -> Method? {
    comparison.rows.first { $0.field.name == name }?.chosen?.name
  }
  #expect(chosen("age_years") == .welchT)
  #expect(chosen("cpr_minutes") == .rankSum)
  #expect(chosen("msof") == .fisher)
}

@Test func missingValuesAreCountedAndNeverALevel() throws {
  let table = try registry("g,x,c\na,1,u\na,,v\nb,2,\nb,4,u\n,9,u\n")
  let group = try #require(table["g"])
  let comparison = Comparison(
    of: table, by: group, variables: [try #require(table["x"]), try #require(table["c"])])
  #expect(comparison.ungrouped == 1 && comparison.count == 4)
  #expect(comparison.rows[0].present == [1, 2] && comparison.rows[0].missing == [1, 0])
  #expect(comparison.rows[1].missing == [0, 1])
  guard case .levels(let levels) = comparison.rows[1].content else { throw StatisticsError.emptySample }
  #expect(levels.map(\.counts) == [[1, 1], [1, 0]])
}

@Test func aTestThatCannotBeComputedSaysWhy() throws {
  let table = try registry("g,x,c\na,1,u\na,1,u\nb,1,u\nb,1,u\n")
  let comparison = Comparison(
    of: table, by: try #require(table["g"]), variables: [try #require(table["x"]), try #require(table["c"])])
  for row in comparison.rows {
    let chosen = try #require(row.chosen)
    guard chosen.pValue == nil, case .notComputed(.some, _)? = chosen.reason else {
      Issue.record("\(row.field.name): \(String(describing: chosen.reason))")
      continue
    }
  }
}

@Test func moreThanTwoGroupsTakeOtherTests() throws {
  let table = try registry("g,x,c\na,1,u\na,3,v\nb,2,u\nb,4,v\nc,8,u\nc,9,u\n")
  let comparison = Comparison(
    of: table, by: try #require(table["g"]), variables: [try #require(table["x"]), try #require(table["c"])])
  #expect(comparison.rows[0].tests.map(\.name) == [.welchANOVA, .anova, .kruskalWallis])
  #expect(comparison.rows[1].tests.map(\.name) == [.pearson, .fisher])
  #expect(comparison.rows[0].difference == nil)
}
