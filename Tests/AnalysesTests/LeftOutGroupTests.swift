import Foundation
import Methods
import TestSupport
import Testing
import Wording

@testable import Analyses

/// As in script/reference/core.R.
private let values = [
  "a": [60, 43.5, 63, 55, 39.2, 66, 63, 68], "b": [71, 52, 88.1, 64, 79, 90, 61],
  "c": [50, 58.5, 49, 70, 66.2],
]

private func comparison(fourth: String, summary: String) throws -> ComparisonRow {
  var csv = "g,x\n"
  for group in values.keys.sorted() { for value in values[group] ?? [] { csv += "\(group),\(value)\n" } }
  let table = try registry(csv + "d,\(fourth)\n")
  let (group, column) = (try #require(table["g"]), try #require(table["x"]))
  var row = try #require(Comparison(of: table, by: group, variables: [column]).rows.first)
  row.tests = row.tests.filter { summary.isEmpty || $0.name.rawValue == summary }
  return row
}

@Test func aGroupWithoutValuesLeavesTheTestsAndIsNamed() throws {
  let text = try String(
    contentsOf: repository.appendingPathComponent("Tests/AnalysesTests/Reference/groups.csv"), encoding: .utf8
  )
  var checked = 0
  for line in text.split(separator: "\n").dropFirst() {
    let cells = line.split(separator: ",").map(String.init)
    let row = try comparison(fourth: cells[1] == "empty" ? "" : "99", summary: cells[0])
    let test = try #require(row.tests.first)
    let p = try #require(Double(cells[2]))
    #expect(isClose(test.pValue, p, relative: 1e-9), "\(line)")
    switch (cells[0], cells[1]) {
    case (_, "empty"): #expect(test.note == .without([.init(label: "d", values: 0)]))
    case ("welch-anova", _): #expect(test.note == .without([.init(label: "d", values: 1)]))
    default: #expect(test.note == nil)
    }
    checked += 1
  }
  #expect(checked == 6)
}

@Test func twoGroupsOfWhichOneIsEmptyAreNotCompared() throws {
  let table = try registry("g,x\na,1\na,2\nb,\nb,\n")
  let (group, column) = (try #require(table["g"]), try #require(table["x"]))
  let row = try #require(Comparison(of: table, by: group, variables: [column]).rows.first)
  #expect(row.tests.allSatisfy { $0.pValue == nil && $0.reason != nil })
}

@Test func pAndIntervalApartAreTold() throws {

  var csv = "g,x\n"
  for (group, yes, no) in [("a", 5, 3), ("b", 2, 10)] {
    csv += String(repeating: "\(group),yes\n", count: yes) + String(repeating: "\(group),no\n", count: no)
  }
  let table = try registry(csv)
  let (group, column) = (try #require(table["g"]), try #require(table["x"]))
  let row = try #require(Comparison(of: table, by: group, variables: [column]).rows.first)
  let (p, low) = (try #require(row.chosen?.pValue), try #require(row.difference?.low))
  #expect(row.disagrees == ((p < 0.05) != (low > 0)))
  var apart = row
  apart.difference = Difference(kind: .risk, estimate: 0.4, low: 0.01, high: 0.8, level: 0.95)
  #expect(p > 0.05 && apart.disagrees)
  apart.difference = Difference(kind: .risk, estimate: 0.4, low: -0.01, high: 0.8, level: 0.95)
  #expect(!apart.disagrees)
}
