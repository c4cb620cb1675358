import Diagnostics
import Foundation
import Registry
import Statistics
import TestSupport
import Testing

@testable import Analyses

/// Data sets that ship with R and with statsmodels, read by us without a dictionary and compared by us, against what R and
/// SciPy make of them.
@Test(arguments: ["datasets-r.csv", "datasets-python.csv"])
func dataSetsCompareAsOtherSoftwareComparesThem(reference: String) throws {
  let folder = repository.appendingPathComponent("Tests/AnalysesTests/Reference")
  let text = try String(contentsOf: folder.appendingPathComponent(reference), encoding: .utf8)
  var comparisons: [String: Comparison] = [:]
  var checked = 0
  for line in text.split(separator: "\n").dropFirst(2) {
    let cells = line.split(separator: ",").map(String.init)
    let comparison: Comparison
    if let known = comparisons[cells[0]] {
      comparison = known
    } else {
      comparison = try compared(cells[0], by: cells[1], in: folder)
      comparisons[cells[0]] = comparison
    }
    let row = try #require(comparison.rows.first { $0.field.name == cells[2] }, "\(line)")
    let expected = try #require(Double(cells[4]), "\(line)")
    // A P of Fisher's test is R's to its own accuracy, about 1e-7.
    let tolerance = cells[3] == "fisher-exact" ? 1e-6 : 1e-8
    let found = value(of: cells[3], in: row)
    #expect(isClose(found, expected, relative: tolerance, absolute: 1e-300), "\(line): \(found ?? .nan)")
    checked += 1
  }
  #expect(checked > 40)
}

private func compared(_ name: String, by: String, in folder: URL) throws -> Comparison {
  var problems: [Diagnostic] = []
  let bytes = try Array(Data(contentsOf: folder.appendingPathComponent("data/\(name).csv")))
  let table = try #require(
    RegistryTable.read(bytes, name: name, file: name, dictionary: nil, problems: &problems))
  #expect(problems.isEmpty)
  let column = try #require(table[by])
  return Comparison(of: table, by: column, variables: table.columns.filter { $0.name != by })
}

private func value(of quantity: String, in row: ComparisonRow) -> Double? {
  if case .numbers(let summaries) = row.content {
    switch quantity {
    case "mean.1": return summaries[0]?.mean
    case "sd.1": return summaries[0]?.sd
    case "median.2": return summaries[1]?.median
    default: break
    }
  }
  if quantity == "smd" { return row.standardisedDifference }
  return row.tests.first { $0.name.rawValue == quantity }?.pValue
}

@Test func strataHaveTheSameGroupsAndAddUp() throws {
  let table = try registry("g,s,x,c\na,m,1,u\na,f,3,v\nb,m,2,u\nb,m,,v\nb,,8,u\n,m,9,u\n")
  let (all, strata) = Comparison.stratified(
    of: table, by: try #require(table["g"]), strata: try #require(table["s"]),
    variables: [try #require(table["x"]), try #require(table["c"])], overall: true)
  #expect(all.groups.map(\.count) == [2, 3] && all.ungrouped == 1)
  #expect(strata.map(\.value) == ["f", "m"])
  #expect(strata.map { $0.comparison.groups.map(\.count) } == [[1, 0], [1, 2]])
  #expect(strata[1].comparison.ungrouped == 1)
  #expect(all.rows[0].overall?.summary?.count == 4 && all.rows[0].overall?.missing == 1)
  #expect(all.rows[0].overall?.summary?.median == 2.5)
  #expect(all.rows[1].overall?.counts == [3, 2])
  for stratum in strata {
    for row in stratum.comparison.rows { #expect(row.tests.count { $0.isChosen } <= 1) }
  }
}

@Test func theChosenTestIsTheSameWithoutItsAlternatives() throws {
  let table = try sampleRegistry()
  let outcome = try #require(table["survived_to_discharge"])
  let with = Comparison(of: table, by: outcome, variables: table.columns)
  let without = Comparison(of: table, by: outcome, variables: table.columns, alternatives: false)
  for (one, other) in zip(with.rows, without.rows) {
    #expect(other.tests.count == 1 && one.chosen?.name == other.chosen?.name)
    #expect(one.chosen?.pValue == other.chosen?.pValue && one.chosen?.reason == other.chosen?.reason)
  }
}
