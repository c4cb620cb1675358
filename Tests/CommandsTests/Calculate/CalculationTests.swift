import Diagnostics
import Foundation
import Testing

@testable import Commands

/// The JSON read back, and the problems.
private func result(
  _ calculate: (inout [Diagnostic]) -> Calculation?
) throws -> (json: [String: Any], problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  guard let calculation = calculate(&problems) else { return ([:], problems) }
  let object = try JSONSerialization.jsonObject(with: Data(calculation.json.utf8))
  #expect(calculation.text.contains("Use: "))
  return (try #require(object as? [String: Any]), problems)
}

private func names(_ json: [String: Any], _ key: String) -> [String] {
  (json[key] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
}

private func entry(_ json: [String: Any], _ key: String, _ name: String) throws -> [String: Any] {
  try #require((json[key] as? [[String: Any]])?.first { $0["name"] as? String == name })
}

@Test func eachCallHasTheResultsThatAreePromised() throws {
  let proportion = try result { Calculation.proportion("8/24", level: 0.95, &$0) }.json
  #expect(proportion["schema"] as? String == "ecprimer.calculate/1")
  #expect(names(proportion, "intervals") == ["wilson", "clopper-pearson", "jeffreys"])
  // R 4.2.2: prop.test(8, 24, correct = FALSE).
  let wilson = try entry(proportion, "intervals", "wilson")
  #expect(abs((wilson["low"] as? Double ?? 0) - 0.1797219033) < 1e-9)
  #expect(abs((wilson["high"] as? Double ?? 0) - 0.5329368316) < 1e-9)

  let two = try result { Calculation.twoByTwo("7/8", "12/16", level: 0.95, &$0) }.json
  #expect(
    names(two, "tests") == [
      "pearson-chi-square", "pearson-chi-square-yates", "fisher-exact", "fisher-exact-mid-p",
    ])
  #expect(
    names(two, "intervals").prefix(4) == [
      "risk-difference-newcombe", "risk-ratio-log", "odds-ratio-wald", "odds-ratio-exact",
    ])
  let table = try result { Calculation.table("3 5 0; 6 9 1", &$0) }.json
  #expect(names(table, "tests").prefix(3) == ["pearson-chi-square", "fisher-exact", "cochran-armitage"])
  #expect(
    !names(try result { Calculation.table("3 5 0; 6 9 1; 1 1 1", &$0) }.json, "tests").contains(
      "cochran-armitage"))

  let means = try result { Calculation.means("56.6 10.7 8", "64.5 8.0 16", level: 0.95, &$0) }.json
  #expect(Set(names(means, "tests")) == ["student-t", "welch-t"])
  #expect(names(means, "intervals").contains("mean-difference-welch"))

  let samples = try result { Calculation.samples("1 2 3 4", "2 4 6 8 9", level: 0.95, &$0) }.json
  #expect(
    names(samples, "tests") == [
      "welch-t", "student-t", "wilcoxon-rank-sum", "wilcoxon-rank-sum-normal", "kolmogorov-smirnov",
      "lilliefors",
      "shapiro-wilk", "lilliefors", "shapiro-wilk",
    ])
  #expect(names(samples, "intervals").contains("hodges-lehmann"))
  let summary = try #require((samples["summaries"] as? [[String: Any]])?.first)
  #expect(Set((summary["q1"] as? [String: Double] ?? [:]).keys) == ["2", "6", "7"])
  #expect((summary["q1"] as? [String: Double])?["6"] == 1.25)

  let paired = try result { Calculation.paired("1 0 1 1", "0 0 1 0", level: 0.95, &$0) }.json
  #expect(names(paired, "tests") == ["paired-t", "wilcoxon-signed-rank", "mcnemar"])
  #expect(
    !names(try result { Calculation.paired("1 2 3", "2 2 5", level: 0.95, &$0) }.json, "tests").contains(
      "mcnemar"))

  let rate = try result { Calculation.rate("12/150", expected: 8.5, level: 0.9, &$0) }.json
  #expect(names(rate, "intervals") == ["poisson-exact", "standardised-ratio"])
  #expect(try entry(rate, "intervals", "poisson-exact")["level"] as? Double == 0.9)
}

@Test func whatCannotBeComputedIsNullWithItsReason() throws {
  let none = try result { Calculation.twoByTwo("0/8", "12/16", level: 0.95, &$0) }
  #expect(none.problems.isEmpty)
  let ratio = try entry(none.json, "intervals", "odds-ratio-wald")
  #expect(ratio["low"] is NSNull)
  #expect(ratio["reason"] is String)

  let all = try result { Calculation.twoByTwo("8/8", "4/16", level: 0.95, &$0) }.json
  let exact = try entry(all, "intervals", "odds-ratio-exact")
  #expect(exact["high"] is NSNull)
  #expect(exact["low"] is Double)
  #expect((exact["reason"] as? String)?.contains("infinite") == true)

  let flat = try result { Calculation.table("3 5; 0 0", &$0) }.json
  #expect(try entry(flat, "tests", "fisher-exact")["p"] is NSNull)
  let constant = try result { Calculation.samples("1 1 1", "1 1", level: 0.95, &$0) }.json
  #expect(try entry(constant, "tests", "welch-t")["p"] is NSNull)
  #expect(try entry(constant, "tests", "welch-t")["reason"] is String)
}

@Test(arguments: [
  ("8", "not-a-proportion"), ("0/0", "no-patients"), ("9/8", "more-events"), ("-1/8", "negative-count"),
  ("1.5/8", "not-a-count"),
  ("8/x", "not-a-number"), ("1/99999999999999", "not-a-count"), ("nan/8", "not-a-number"),
])
func badProportionsAreErrorsWithTheirPlace(text: String, code: String) throws {
  let problems = try result { Calculation.proportion(text, level: 0.95, &$0) }.problems
  #expect(problems.map(\.code) == [code])
}

@Test func aTableOfNobodyIsAnError() throws {
  #expect(try result { Calculation.table("0 0; 0 0", &$0) }.problems.map(\.code) == ["no-patients"])
}

@Test func everyProblemOfACallIsTold() throws {
  let problems = try result { Calculation.samples("1 x 3", "y z", level: 0.95, &$0) }.problems
  #expect(
    problems.map { "\($0.place.file):\($0.place.column)" } == [
      "first sample:3", "second sample:1", "second sample:3",
    ])
  #expect(
    try result { Calculation.samples("", "1", level: 0.95, &$0) }.problems.map(\.code) == ["empty-sample"])
  #expect(
    try result { Calculation.paired("1 2", "1", level: 0.95, &$0) }.problems.map(\.code) == [
      "unequal-lengths"
    ])
  #expect(try result { Calculation.table("1 2; 3", &$0) }.problems.map(\.code) == ["ragged-table"])
  #expect(try result { Calculation.means("1 -2 3", "1 2", level: 0.95, &$0) }.problems.count == 2)
  #expect(try result { Calculation.rate("1/0", expected: nil, level: 0.95, &$0) }.problems.count == 1)
}

@Test func disagreementAcrossTheLineIsExplained() throws {
  var problems: [Diagnostic] = []
  let text = try #require(Calculation.twoByTwo("2/12", "8/14", level: 0.95, &problems)).text
  #expect(text.contains("Where methods disagree"))
  #expect(text.contains("different sides of 0.05"))
}

@Test func aSampledPIsABoundAndNoDisagreement() throws {
  var problems: [Diagnostic] = []
  let table = try #require(
    Calculation.table("400000 600000; 410000 590000; 400000 600000", &problems))
  let fisher = try #require(table.tests.first { $0.method == .fisher })
  #expect(fisher.pValue == 1.0 / 100_001)
  #expect(fisher.reason?.hasSuffix("none was as unlikely, so that P is at most this") == true)
  #expect(!table.remarks.contains { $0.contains("Fisher") })
}

@Test func decimalCommasAreRefusedWhereTheyMayBeTwoNumbers() {
  var problems: [Diagnostic] = []
  _ = Calculation.samples("1,5 2,5", "3, 4, 5", level: 0.95, &problems)
  #expect(problems.map(\.code) == ["decimal-comma", "decimal-comma"])
  #expect(problems.map(\.place.column) == [1, 5])
  problems = []
  #expect(Calculation.samples("1,2,3", "3, 4, 5", level: 0.95, &problems) != nil)
}

@Test func reasonsSpeakOfWhatIsCompared() throws {
  var problems: [Diagnostic] = []
  let means = try #require(Calculation.means("5 0 3", "6 0 3", level: 0.95, &problems))
  #expect(
    means.tests.first?.reason
      == "the values are equal within each group, or differ by less than their digits tell")
  #expect(Calculation.table("1000000000 2; 1 3", &problems) == nil)
  #expect(problems.map(\.message) == ["there are more than 1,000,000,000 patients"])
}
