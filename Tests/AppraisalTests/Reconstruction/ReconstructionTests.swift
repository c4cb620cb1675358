@testable internal import Appraisal
internal import Diagnostics
internal import Foundation
internal import Statistics
internal import TestSupport
internal import Testing

private func reconstruct(
  _ text: String, seed: UInt64 = 1, rules: [String: ColumnRule]? = nil
) throws -> Reconstruction {
  var problems: [Diagnostic] = []
  let paper = try #require(PublishedPaper.read(text, file: "paper.yaml", problems: &problems))
  let made = Reconstruction(paper, seed: seed, rules: rules, problems: &problems)
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

  /// Found by the fuzzer: the others had a level that there was not.
  @Test func whoHasNotTheOnlyNamedLevelHasNone() throws {
    let made = try reconstruct(
      paper(rows: [#"{variable: place, kind: levels, levels: {u: {a: "3", b: "6"}}}"#], claims: []))
    #expect(made.count("place", "u", "a") == 3 && made.count("place", "u", "b") == 6)
    #expect(made.count("place", "none", "a") == 5 && made.count("place", "none", "b") == 10)
  }

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

  private static func planned(_ plan: String) -> String {
    paper(
      rows: [
        #"{variable: u, kind: count, a: "3", b: "6"}"#, #"{variable: v, kind: count, a: "4", b: "9"}"#,
        #"{variable: stay, kind: median-iqr, a: "12.5 (8.1)", b: "8.8 (5.5)"}"#,
        #"{variable: bun, kind: mean-sd, a: "18.04 ± 6.18", b: "30.39 ± 25.78"}"#,
      ],
      claims: [
        #"{variable: stay, group: b, kind: mean-sd, value: "12.5 ± 8.1", where: Results}"#
      ]) + plan
  }

  @Test func composedVariablesExcludeOneAnotherAndAssumedRowsCount() throws {
    let made = try reconstruct(
      Self.planned(
        """
        reconstruction:
          first-id: P-099
          compose: {place: [u, v]}
          assume:
            - {variable: year, kind: levels, levels: {"2004": {all: "10"}, "2005": {all: "14"}}}
        """))
    #expect(made.columns.map(\.variable) == ["place", "stay", "bun", "year"])
    #expect(made.count("place", "u", "a") == 3 && made.count("place", "v", "a") == 4)
    #expect(made.count("place", "none", "a") == 1 && made.count("place", "none", "b") == 1)
    #expect(made.count("year", "2004", "all") == 10 && made.count("year", "2005", "all") == 14)
    #expect(made.metCount == 9 && made.unmet.isEmpty)
    #expect(made.identifiers.first == "P-099" && made.identifiers[1] == "P-100")
  }

  @Test func theFollowedPlaceGoesBeforeOthersAboutTheSameGroup() throws {
    let made = try reconstruct(Self.planned("reconstruction: {follow: {stay: [Results]}}"))
    #expect(made.unused.map(\.statement.text) == ["8.8 (5.5)"])
    #expect(made.unused[0].why.contains("Results") && made.unmet.isEmpty)
    let moments = try Moments(made.numbers("stay", "b"))
    #expect(isClose(moments.mean, 12.5, relative: 0, absolute: 0.0501))
    #expect(isClose(try Summary(made.numbers("stay", "a")).median, 12.5, relative: 0, absolute: 0.0501))
  }

  @Test(arguments: 1...2)
  func rulesHoldForEveryValue(_ seed: Int) throws {
    let made = try reconstruct(
      Self.planned(""), seed: UInt64(seed),
      rules: [
        "stay": ColumnRule(isInteger: true, limits: Span(2, 40)),
        "bun": ColumnRule(decimals: 1, limits: Span(1, 110)),
      ])
    #expect(made.columns.map(\.variable) == ["stay", "bun"])
    #expect(made.numbers("stay", "all").allSatisfy { $0 == $0.rounded() && (2...40).contains($0) })
    let bun = made.numbers("bun", "all")
    #expect(bun.allSatisfy { (1...110).contains($0) })
    // An SD as large as the mean, and nothing below nought: the mean is above the median.
    let right = try Summary(made.numbers("bun", "b"))
    #expect(right.mean > right.median && made.unmet.filter { $0.statement.variable == "bun" }.isEmpty)
  }

  @Test func decimalsAreAsManyAsThePrintedMeansNeed() throws {
    func places(_ cell: String) throws -> Int {
      let made = try reconstruct(
        paper(rows: [#"{variable: x, kind: mean-sd, a: "\#(cell)"}"#]),
        rules: ["x": ColumnRule(decimals: 1)])
      guard case .numbers(_, let places, _)? = made.columns.first?.content else { return -1 }
      return places
    }
    // Eight values in tenths have means that are 0.0125 apart: 51.50 is one of them, 36.03 is not.
    #expect(try places("51.50 ± 14.82") == 1)
    #expect(try places("36.03 ± 5.97") == 2)
  }

  @Test func patientsOfWhomTheSameIsSaidAreAlike() throws {
    let made = try reconstruct(Self.clean)
    func alike(_ variable: String) -> Set<Set<Int>> {
      Set((made.columns.first { $0.variable == variable }?.alike ?? []).map(Set.init))
    }
    let sets = { (groups: [String]) in Set(groups.map { Set(made.members[$0] ?? []) }) }
    #expect(alike("bun") == sets(["a", "b"]))
    #expect(alike("age") == sets(["a", "b1", "b2"]))
  }

  @Test(
    arguments: [
      ("reconstruction: {folow: {}}", "unknown-key", "follow"),
      ("reconstruction: {follow: {stya: [t]}}", "unknown-word", "stay"),
      ("reconstruction: {follow: {stay: [Reslts]}}", "unknown-word", "Results"),
      ("reconstruction: {compose: {p: [u, vv]}}", "unknown-word", "v"),
      ("reconstruction: {first-id: PC}", "bad-first-id", nil),
      ("reconstruction: {assume: [{variable: y, kind: levles}]}", "unknown-word", "levels"),
    ] as [(String, String, String?)])
  func aMistakeInThePlanIsTold(_ plan: String, code: String, suggestion: String?) throws {
    let found = problems(Self.planned(plan))
    #expect(found.map(\.code) == [code])
    #expect(found.first?.suggestion == suggestion && found.first?.place.line == 23)
  }

  /// Hard figures of the founding paper: what is left over is what its appraisal calls impossible.
  @Test func theFoundingPaperIsMetWhereItsFiguresAgree() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("content/published/zhao-2015.yaml"))
    let made = try reconstruct(String(decoding: data, as: UTF8.self), seed: 2015)
    #expect(made.count == 24)
    #expect(
      made.unmet.map { "\($0.statement.variable) \($0.statement.text)" } == [
        "age 64.5 ± 8.0", "cpr-minutes 30.00 (152.00)", "cpr-minutes 43.00 (107.00)",
        "ecmo-hours 109.72 (69.62)",
      ])
    #expect(made.metCount == 139 && made.unused.count == 5)
    // The medians of the two spreads that cannot be are met.
    #expect(try Summary(made.numbers("cpr-minutes", "survivors")).median == 30)
    #expect(try Summary(made.numbers("cpr-minutes", "non-survivors")).median == 43)
  }
}
