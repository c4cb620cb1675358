import Diagnostics
import Foundation
import Testing

@testable import Commands

private let data = Array(
  """
  days,died,arm,site
  6,yes,a,x
  6,no,a,y
  7,yes,a,x
  0,yes,b,y
  3,yes,b,x
  12,no,b,y
  ,yes,b,y

  """.utf8)

private func report(
  _ change: (inout SurvivalReport.Request) -> Void = { _ in }
) -> (report: SurvivalReport?, problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  var request = SurvivalReport.Request(time: "days", event: "died=yes")
  change(&request)
  let report = SurvivalReport(data: data, file: "r.csv", dictionary: nil, request, problems: &problems)
  return (report, problems)
}

@Test func survivalSaysWhoIsLeftOutAndTestsGroups() throws {
  let found = try #require(report { $0.by = "arm" }.report)
  let text = found.text(as: .text)
  #expect(text.contains("1 record is left out"))
  #expect(text.contains("Log-rank test"))
  let object = try JSONSerialization.jsonObject(with: Data(found.text(as: .json).utf8)) as? [String: Any]
  #expect(object?["n"] as? Int == 6)
  #expect((object?["groups"] as? [[String: Any]])?.count == 2)
  // R 4.2.2, survival 3.5-3: survdiff(Surv(c(6,6,7,0,3,12), c(1,0,1,1,1,0)) ~ c("a","a","a","b","b","b")).
  let test = try #require(object?["test"] as? [String: Any])
  #expect(abs((test["statistic"] as? Double ?? 0) - expectedChiSquare) < 1e-10)
}

private let expectedChiSquare = 0.132075471698

@Test func everyProblemOfARequestIsTold() {
  let problems = report {
    $0.time = "dayz"
    $0.event = "died=yess"
    $0.by = "armm"
  }.problems
  #expect(problems.filter { $0.severity == .error }.count == 3)
  #expect(problems.contains { $0.suggestion == "days" })
  #expect(problems.contains { $0.suggestion == "arm" })
}

@Test func everyFormatIsWritten() throws {
  let found = try #require(report { $0.strata = "site" }.report)
  #expect(found.text(as: .csv).hasPrefix("group,time,at_risk,events,censored,survival"))
  #expect(found.text(as: .csv).contains("all,0,6,1,0,0.8333333333333334,"))
  #expect(found.text(as: .markdown).contains("| At risk"))
  #expect(found.text(as: .html).contains("<table"))
}
