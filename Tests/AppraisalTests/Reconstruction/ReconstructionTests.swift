@testable internal import Appraisal
internal import Diagnostics
internal import Foundation
internal import Statistics
internal import TestSupport
internal import Testing

private func reconstruct(_ text: String, seed: UInt64 = 1) throws -> Reconstruction {
  var problems: [Diagnostic] = []
  let paper = try #require(PublishedPaper.read(text, file: "paper.yaml", problems: &problems))
  let made = Reconstruction(paper, seed: seed, problems: &problems)
  try #require(problems.isEmpty)
  return made
}

extension Reconstruction {
  fileprivate func numbers(_ variable: String, _ group: String) -> [Double] {
    guard case .numbers(let values, _, _)? = columns.first(where: { $0.variable == variable })?.content else {
      return []
    }
    return (members[group] ?? []).compactMap { values[$0] }
  }

  fileprivate func count(_ variable: String, _ level: String, _ group: String) -> Int {
    guard case .levels(let values, _)? = columns.first(where: { $0.variable == variable })?.content else {
      return -1
    }
    return (members[group] ?? []).count { values[$0] == level }
  }
}

struct ReconstructionTests {
  private static let clean = paper(
    rows: [
      #"{variable: age, kind: mean-sd, a: "56.6 ± 10.7", b: "60.6 ± 12.5"}"#,
      #"{variable: bun, kind: median-iqr, a: "11.03 (4.62)", b: "11.16 (9.63)"}"#,
      #"{variable: stay, kind: median-iqr, a: "30 (21–62)", b: "43 (20–107)", n: {a: 7}}"#,
      #"{variable: x, kind: count, a: "5 (62.5)", b: "8 (50.0)"}"#,
      #"{variable: male, kind: ratio, a: "7/1", b: "12/4"}"#,
      #"{variable: place, kind: levels, levels: {u: {a: "3", b: "6"}, v: {a: "5", b: "9"}, w: {a: "0", b: "1"}}}"#,
    ],
    claims: [
      #"{variable: age, group: b1, kind: mean-sd, value: "59.8 ± 17.7"}"#,
      #"{variable: age, group: b2, kind: mean-sd, value: "61.5 ± 4.5"}"#,
      #"{variable: age, group: all, kind: range, value: "23–86"}"#,
      #"{variable: x, group: b1, kind: count, value: "7"}"#,
    ])

  @Test(arguments: 1...12)
  func everyPrintedFigureOfACleanPaperIsMet(_ seed: Int) throws {
    let made = try reconstruct(Self.clean, seed: UInt64(seed))
    #expect(made.unmet.isEmpty, "\(made.unmet.map { "\($0.statement.text) \($0.reached)" })")
    #expect(made.count == 24 && made.unfilled.isEmpty)
    // By plain arithmetic, within half a unit of the printed digits.
    for (group, mean, sd) in [("a", 56.6, 10.7), ("b", 60.6, 12.5), ("b1", 59.8, 17.7), ("b2", 61.5, 4.5)] {
      let moments = try Moments(made.numbers("age", group))
      #expect(isClose(moments.mean, mean, relative: 0, absolute: 0.0501))
      #expect(isClose(moments.sd, sd, relative: 0, absolute: 0.0501))
      #expect(made.numbers("age", group).allSatisfy { $0 == $0.rounded() && (23...86).contains($0) })
    }
    #expect(made.numbers("age", "all").min() == 23 && made.numbers("age", "all").max() == 86)
    let bun = try Summary(made.numbers("bun", "a"))
    #expect(isClose(bun.median, 11.03, relative: 0, absolute: 0.005))
    #expect(made.numbers("stay", "a").count == 7)
    #expect(made.count("x", "yes", "a") == 5 && made.count("x", "yes", "b") == 8)
    #expect(made.count("x", "yes", "b1") == 7 && made.count("x", "yes", "b2") == 1)
    #expect(made.count("male", "yes", "a") == 7 && made.count("male", "no", "b") == 4)
    #expect(made.count("place", "v", "b") == 9 && made.count("place", "w", "a") == 0)
  }

  @Test func quartilesAreTheSameByEveryConvention() throws {
    let made = try reconstruct(Self.clean)
    for (group, width) in [("a", 4.62), ("b", 9.63)] {
      let summary = try Summary(made.numbers("bun", group))
      for type in [QuantileType.type2, .type6, .type7] {
        let found = summary.quantile(0.75, type) - summary.quantile(0.25, type)
        #expect(isClose(found, width, relative: 0, absolute: 0.005), "\(group) \(type)")
      }
    }
  }

  @Test func theSameSeedGivesTheSamePatients() throws {
    let (one, same, other) = (
      try reconstruct(Self.clean), try reconstruct(Self.clean), try reconstruct(Self.clean, seed: 2)
    )
    #expect(one.numbers("age", "all") == same.numbers("age", "all") && one.members == same.members)
    #expect(one.numbers("age", "all") != other.numbers("age", "all"))
  }

  @Test func marginsThatCannotHoldAreReportedAndTheOthersMet() throws {
    let made = try reconstruct(
      paper(
        rows: [
          #"{variable: age, kind: mean-sd, a: "56.6 ± 10.7", b: "64.5 ± 8.0"}"#,
          #"{variable: x, kind: count, a: "3", b: "4"}"#,
        ],
        claims: [
          #"{variable: age, group: all, kind: mean-sd, value: "59.3 ± 11.9"}"#,
          #"{variable: age, group: b1, kind: mean-sd, value: "59.8 ± 17.7"}"#,
          #"{variable: age, group: b2, kind: mean-sd, value: "61.5 ± 4.5"}"#,
          #"{variable: x, group: a, kind: count, value: "4"}"#,
        ]))
    #expect(made.unmet.map(\.statement.variable) == ["age", "x"])
    #expect(made.unmet[0].statement.text == "64.5 ± 8.0" && made.unmet[0].reached == "60.6 ± 12.5")
    #expect(made.unmet.allSatisfy { !$0.why.isEmpty })
    #expect(made.metCount == 6)
  }

  @Test func aGroupThatCutsAcrossIsFilledToo() throws {
    let made = try reconstruct(
      """
      groups:
        all: {n: 20}
        a: {n: 8, part-of: all}
        b: {n: 12, part-of: all}
        m: {n: 13, part-of: all}
        f: {n: 7, part-of: all}
      tables:
        - {id: t, compare: [a, b], rows: [{variable: x, kind: count, a: "2", b: "7"}]}
        - {id: u, compare: [m, f], rows: [{variable: x, kind: count, m: "5", f: "4"}]}
      """)
    #expect(made.unmet.isEmpty)
    #expect(
      made.count("x", "yes", "a") == 2 && made.count("x", "yes", "m") == 5 && made.count("x", "yes", "f") == 4
    )
  }

  /// Hard figures of the founding paper: what is left over is what its appraisal calls impossible.
  @Test func theFoundingPaperIsMetWhereItsFiguresAgree() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("content/published/zhao-2015.yaml"))
    let made = try reconstruct(String(decoding: data, as: UTF8.self), seed: 2015)
    #expect(made.count == 24)
    #expect(
      Set(made.unmet.map(\.statement.variable)) == ["age", "cpr-minutes", "ecmo-hours", "peak-creatinine"])
    #expect(made.unmet.count == 4 && made.metCount == 137 && made.unused.count == 2)
  }
}
