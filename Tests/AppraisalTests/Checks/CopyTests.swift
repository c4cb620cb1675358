internal import Foundation
internal import Testing

@testable internal import Appraisal

private func copies(_ row: String, a: Int = 8, b: Int = 16) throws -> Int {
  let text = paper(rows: [row]).replacingOccurrences(of: "a: {n: 8,", with: "a: {n: \(a),")
    .replacingOccurrences(of: "b: {n: 16,", with: "b: {n: \(b),").replacingOccurrences(
      of: "all: {n: 24,", with: "all: {n: \(a + b),")
  return try #require(appraise(text), "\(problems(text))").findings(.copy).count
}

@Test func groupsAgreeByChanceWhereTheyAreLargeOrNestedOrCoarse() throws {
  let same = #"a: "60.1 ± 10.5", b: "60.1 ± 10.5"}"#
  #expect(try copies("{variable: x, kind: mean-sd, " + same) == 2)
  #expect(try copies("{variable: x, kind: mean-sd, " + same, a: 900, b: 900) == 0)
  #expect(
    try copies(#"{variable: x, kind: mean-sd, all: "60.1 ± 10.5", b: "60.1 ± 10.5"}"#, a: 1, b: 60) == 0)
  #expect(try copies(#"{variable: x, kind: mean-sd, all: "60.10 ± 10.52", a: "60.10 ± 10.52"}"#) == 2)
  #expect(try copies(#"{variable: x, kind: median-iqr, a: "30.00 (15.00)", b: "30.00 (15.00)"}"#) == 0)
  #expect(try copies(#"{variable: x, kind: median-iqr, a: "30.17 (15.34)", b: "30.17 (15.34)"}"#) == 2)
}

@Test func cellsAreReadBesideOtherProblems() {
  let found = problems(
    paper(rows: [
      #"{variable: x, kind: cuont, a: "1", b: "2"}"#, #"{variable: y, kind: count, a: "x", b: "6 7"}"#,
    ]))
  #expect(found.map(\.code) == ["unknown-word", "unreadable-cell", "unreadable-cell"])
}

@Test func onePComparedWithItselfElsewhere() throws {
  let row = #"{variable: x, kind: count, a: "2", b: "8", p: "0.388"}"#
  func stated(_ p: String) throws -> [Finding] {
    let text = paper(
      rows: [row], comparisons: [#"{variable: x, compare: [b, a], p: "\#(p)", where: Abstract}"#])
    return try #require(appraise(text)).findings(.agreement)
  }
  #expect(try stated("0.02").map(\.table) == ["t", "comparisons"])
  #expect(try stated("0.39").isEmpty)
  #expect(try stated("0.38").isEmpty)
  #expect(try stated("NS").isEmpty)
}

@Test func aRowWithoutACellIsTold() {
  let found = problems(paper(rows: ["{variable: x, kind: count}"]))
  #expect(found.map(\.code) == ["empty-row"])
}
