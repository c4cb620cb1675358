import Diagnostics
import Foundation
import Testing

@testable import Commands

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
  _ csv: String = data, by: String = "survived", change: (inout CompareReport.Request) -> Void = { _ in }
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
  let many = "g,x\n" + (0..<130).map { "g\($0),1\n" }.joined()
  #expect(report(many, by: "g").problems.contains { $0.code == "group-count" })
  #expect(report("g,x\na,1\na,2\n", by: "g").problems.map(\.code) == ["group-count"])
  #expect(report { $0.condition = "agee > 3" }.problems.first?.suggestion == "age")
}

@Test func requestsThatLeaveNothingToCompareAreErrors() {
  func messages(_ change: @escaping (inout CompareReport.Request) -> Void) -> [String] {
    let (found, problems) = report(change: change)
    return found == nil ? problems.filter { $0.severity == .error }.map(\.message) : ["compared"]
  }
  #expect(messages { $0.condition = "age > 100" } == ["no record meets 'age > 100'"])
  #expect(
    messages { $0.condition = "survived = yes" } == [
      "--by: 'survived' makes 1 group of the 2 records that meet --where, expected 2 to 120"
    ])
  #expect(messages { $0.variables = [] } == ["--variables names no column"])
  #expect(messages { $0.strata = "survived" } == ["--strata and --by name the same column, 'survived'"])
}

@Test func twentyFiveCentresAreCompared() throws {
  let csv = "centre,x\n" + (0..<100).map { "c\($0 % 25),\($0)\n" }.joined()
  #expect(report(csv, by: "centre").report?.text.contains("c24") == true)
}

private let dated = """
  g,day,at,x
  a,2020-01-01,08:30,1
  a,2020-03-01,09:00,1
  a,2020-12-31,10:00,1
  b,2021-02-28,11:00,2
  b,2021-03-01,12:00,3
  c,2019-05-05,13:00,4
  c,2019-05-06,14:00,5

  """

@Test(arguments: CompareReport.Format.allCases)
func datesAreDescribedAsDatesAndNotCompared(format: CompareReport.Format) throws {
  let found = try #require(report(dated, by: "g") { $0.format = format }.report)
  // The quartiles of a lie between two days, and b's median too: the day on which they fall.
  var texts = ["2020-03-01 (2020-01-31 to 2020-07-31)", "2021-02-28 ("]
  if format == .json {
    texts = ["\"kind\": \"date\"", "\"median\": \"2020-03-01\"", "\"q1\": \"2020-01-31\""]
  }
  // A CSV is the cells alone.
  if format != .csv { texts.append("dates and times are described, not compared") }
  let words = found.text.replacing("<wbr>", with: "")
  for text in texts { #expect(words.contains(text), "\(text): \(words)") }
  #expect(!words.contains("18262"))
  let byDay = try #require(report(dated, by: "day") { $0.format = format }.report)
  #expect(byDay.text.contains("2020-01-01") && !byDay.text.contains("18262"))
}

@Test func aTestSaysWhatKeepsItFromAGroupWithoutSpread() throws {
  let found = try #require(
    report(
      dated, by: "g"
    ) {
      $0.variables = ["x"]
      $0.width = 200
    }.report)
  #expect(found.text.contains("not computed: a group's") && !found.text.contains("all values are equal"))
}

@Test func aTextColumnOfTwoLevelsHasADifference() throws {
  let found = try object { $0.variables = ["sex", "site"] }
  let rows = try #require(found["rows"] as? [[String: Any]])
  let difference = try #require(rows[0]["difference"] as? [String: Any])
  #expect(difference["value"] as? String == "female" && difference["name"] as? String == "risk-difference")
  #expect(abs(try #require(difference["estimate"] as? Double) - 1.0 / 6) < 1e-12)
  let text = try #require(report { $0.variables = ["sex"] }.report).text
  let lines = text.split(separator: "\n")
  #expect(lines.first { $0.contains("female") }?.contains("16.7 (") == true, "\(text)")
  #expect(lines.first { $0.contains("  male") }?.contains("16.7") == false)
}

@Test func eachOfSeveralLevelsHasItsDifference() throws {
  let csv = "g,rhythm\na,VF\na,VF\na,PEA\na,asystole\nb,PEA\nb,VF\nb,asystole\nb,asystole\n"
  let lines = try #require(report(csv, by: "g").report).text.split(separator: "\n")
  for (level, difference) in [("VF", "25.0 ("), ("PEA", "0.0 ("), ("asystole", "−25.0 (")] {
    #expect(lines.first { $0.contains(level) }?.contains(difference) == true)
  }
}

@Test func theSMDOfSeveralGroupsIsTheLargestOfAnyTwo() throws {
  func smd(_ condition: String?, _ variable: Int) throws -> Double {
    var problems: [Diagnostic] = []
    let csv =
      "g,x,s\n"
      + (0..<60).map { "\("abc".map(String.init)[$0 % 3]),\($0 * $0 % 17),\($0 * $0 % 7 > 2 ? "p" : "q")\n" }
      .joined()
    var request = CompareReport.Request(by: "g", condition: condition)
    request.format = .json
    request.showsStandardisedDifference = true
    let found = try #require(
      CompareReport(data: Array(csv.utf8), file: "r.csv", dictionary: nil, request, problems: &problems))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(found.text.utf8)) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    return try #require(rows[variable]["smd"] as? Double)
  }
  for variable in 0..<2 {
    let pairs = try ["a", "b", "c"].map { abs(try smd("g != \($0)", variable)) }
    #expect(try smd(nil, variable) == pairs.max())
  }
}
