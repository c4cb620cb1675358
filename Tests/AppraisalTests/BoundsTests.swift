import Diagnostics
import Testing

@testable import Appraisal

private func rows(_ count: Int, _ row: (Int) -> String) -> [String] { (0..<count).map(row) }

@Test(arguments: [
  ("rows", 501, "{variable: v%, kind: count, a: \"5\", b: \"5\"}"),
  ("figures of 'age'", 101, "{variable: age, kind: mean-sd, a: \"%.1 ± 2.2\", b: \"5.4 ± %.1\"}"),
])
func whatIsMoreThanOnePaperPrintsIsTold(what: String, count: Int, row: String) {
  let text = paper(rows: rows(count) { row.split(separator: "%").joined(separator: String($0)) })
  let found = problems(text)
  #expect(found.map(\.code) == ["too-large"])
  #expect(found.first?.message.contains(what) == true && found.first?.place.line == 16 + count)
}

@Test func groupsWithoutEndAreTold() {
  let groups = (0..<10_000).map { "  g\($0): {n: 10, part-of: g\($0 + 1)}\n" }.joined()
  let text = "schema: ecprimer.published/1\ngroups:\n" + groups + "  g10000: {n: 10}\n"
  let found = problems(text)
  #expect(found.map(\.code) == ["too-large"] && found.first?.place.line == 53)
}

@Test func aGroupIsNotComparedWithItself() {
  let twice = paper(comparisons: ["{variable: age, compare: [a, b, a], p: \"0.5\"}"])
  #expect(problems(twice).map(\.code) == ["duplicate-group"])
  let many = paper().split(separator: "[a, b]").joined(
    separator: "[" + Array(repeating: "a, b", count: 5_000).joined(separator: ", ") + "]")
  #expect(problems(many).map(\.code) == ["duplicate-group"])
}

/// Rows that all equal one another have the square of their number of pairs.
@Test func manyEqualRowsEndAtTheirBound() throws {
  let text = paper(
    rows: rows(500) { "{variable: v\($0), kind: count, a: \"5 (62.5)\", b: \"5 (31.3)\", p: \"0.5\"}" })
  var told: [Diagnostic] = []
  let read = try #require(PublishedPaper.read(text, file: "paper.yaml", problems: &told))
  let found = Appraisal(read, problems: &told).findings(.repeated)
  #expect(told.map(\.code) == ["many-findings"])
  #expect(found.count == Finding.most)
}

/// A hundred figures of one variable that all contradict one another.
@Test func manyContradictionsEndAtTheirBound() throws {
  let text = paper(
    rows: rows(66) {
      "{variable: age, kind: mean-sd, all: \"\($0).1 ± 2.2\", a: \"\($0 + 90).5 ± 1.1\", b: \"5.4 ± \($0).1\"}"
    })
  var told: [Diagnostic] = []
  let read = try #require(PublishedPaper.read(text, file: "paper.yaml", problems: &told))
  let time = ContinuousClock().measure { _ = Appraisal(read, problems: &told) }
  #expect(Set(told.map(\.code)) == ["many-findings"])
  #expect(time < .seconds(60), "\(time)")
}
