import Diagnostics
import Foundation
import Testing

@testable import Publishing

private let data = """
  id,survived,sex,age,site
  a1,yes,male,60,x
  a2,yes,female,55,x
  a3,no,male,71,y
  a4,no,male,,x
  a5,no,female,66,y
  a6,,male,40,y

  """

private func report(
  _ csv: String = data, by: String = "survived", _ change: (inout CompareReport.Request) -> Void = { _ in }
) -> (report: CompareReport?, problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  var request = CompareReport.Request(by: by)
  change(&request)
  let report = CompareReport(
    data: Array(csv.utf8), file: "r.csv", dictionary: nil, request, problems: &problems)
  return (report, problems)
}

private func object(_ change: (inout CompareReport.Request) -> Void = { _ in }) throws -> [String: Any] {
  let found = try #require(
    report {
      $0.format = .json
      change(&$0)
    }.report)
  return try #require(try JSONSerialization.jsonObject(with: Data(found.text.utf8)) as? [String: Any])
}

@Test func theJSONIsAsPromised() throws {
  let found = try object()
  #expect(found["schema"] as? String == "ecprimer.compare/1" && found["n"] as? Int == 5)
  let groups = (found["by"] as? [String: Any])?["groups"] as? [[String: Any]]
  #expect(groups?.map { $0["value"] as? String } == ["yes", "no"])
  #expect(groups?.map { $0["n"] as? Int } == [2, 3])
  let rows = try #require(found["rows"] as? [[String: Any]])
  #expect(rows.map { $0["variable"] as? String } == ["sex", "age", "site"])
  let age = rows[1]
  #expect(
    age["kind"] as? String == "continuous" && age["missing"] as? [Int] == [0, 1]
      && age["n"] as? [Int] == [2, 2])
  #expect((age["summary"] as? [[String: Any]])?[0]["mean"] as? Double == 57.5)
  let tests = try #require(age["tests"] as? [[String: Any]])
  #expect(tests.map { $0["name"] as? String } == ["welch-t", "student-t", "wilcoxon-rank-sum"])
  #expect(tests.filter { $0["chosen"] as? Bool == true }.count == 1)
  #expect(age["strata"] == nil && found["strata"] == nil && age["overall"] == nil)
  let sex = rows[0]
  #expect((sex["levels"] as? [[String: Any]])?.map { $0["counts"] as? [Int] } == [[1, 1], [1, 2]])
  #expect(
    (sex["tests"] as? [[String: Any]])?.map { $0["name"] as? String } == [
      "pearson-chi-square", "pearson-chi-square-yates", "fisher-exact",
    ])
}

@Test func strataAndTheWholeStandInTheJSON() throws {
  let found = try object {
    $0.strata = "sex"
    $0.showsOverall = true
  }
  let strata = try #require(found["strata"] as? [[String: Any]])
  #expect(
    strata.map { $0["value"] as? String } == ["female", "male"] && strata.map { $0["n"] as? Int } == [2, 3])
  let rows = try #require(found["rows"] as? [[String: Any]])
  #expect(rows.map { $0["variable"] as? String } == ["age", "site"])
  let overall = try #require(rows[0]["overall"] as? [String: Any])
  #expect(overall["n"] as? Int == 4 && overall["missing"] as? Int == 1)
  #expect((overall["summary"] as? [String: Any])?["mean"] as? Double == 63)
}

@Test(arguments: CompareReport.Format.allCases) func everyFormatShowsStrata(format: CompareReport.Format)
  throws
{
  let found = try #require(
    report {
      $0.format = format
      $0.strata = "sex"
      $0.showsOverall = true
    }.report)
  #expect(found.text.contains(format == .json ? "\"strata\"" : "Sex") || found.text.contains("sex"))
  #expect(found.text.hasSuffix("\n"))
}

@Test(arguments: [40, 60, 100, 200]) func theTerminalTableFitsItsWindow(width: Int) throws {
  let found = try #require(
    report {
      $0.width = width
      $0.showsOverall = true
      $0.showsStandardisedDifference = true
    }.report)
  for line in found.text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  #expect(found.text.contains("Fisher’s exact test"))
  #expect(found.text.contains("left out"))
}

@Test func wordsAreWrappedBetweenWordsWhereTheyCanBe() {
  #expect(TerminalTable.wrap("  one two three", 9, indent: "    ") == ["  one two", "    three"])
  #expect(TerminalTable.wrap("abcdefgh", 4, indent: " ") == ["abcd", " efg", " h"])
  #expect(TerminalTable.wrap("", 4, indent: " ") == [""])
}

@Test func wrongRequestsAreToldAllAtOnce() {
  let (found, problems) = report(by: "survivd") {
    $0.variables = ["age", "sexx"]
    $0.strata = "sit"
  }
  #expect(found == nil && problems.map(\.suggestion) == ["survived", "site", "sex"])
  #expect(report(by: "id") { $0.variables = ["age"] }.problems.isEmpty)
  let many = "g,x\n" + (0..<30).map { "g\($0),1\n" }.joined()
  #expect(report(many, by: "g").problems.contains { $0.code == "group-count" })
  #expect(report("g,x\na,1\na,2\n", by: "g").problems.map(\.code) == ["group-count"])
  #expect(report { $0.condition = "agee > 3" }.problems.first?.suggestion == "age")
}
