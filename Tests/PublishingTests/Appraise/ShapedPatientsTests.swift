internal import Diagnostics
internal import Testing

@testable internal import Commands
@testable internal import Project
@testable internal import Publishing

private let paper = """
  schema: ecprimer.published/1
  groups:
    all: {n: 24}
    a: {n: 8, part-of: all}
    b: {n: 16, part-of: all}
    c: {n: 99}
  tables:
    - id: t
      compare: [a, b]
      rows:
        - {variable: low, kind: median-iqr, a: "12 (8)", b: "11 (6)"}
        - {variable: high, kind: median-iqr, a: "15 (8)", b: "18 (6)"}
        - {variable: male, kind: ratio, a: "7/1", b: "12/4"}
        - {variable: place, kind: levels, levels: {ICU: {a: "3", b: "6"}, OR: {a: "5", b: "10"}}}
  reconstruction:
    first-id: P-07
    assume: [{variable: year, kind: levels, levels: {"2012": {all: "4"}, "2009": {all: "20"}}}]

  """

private let dictionary = """
  ecprimer:
    checks: [low <= high]
  fields:
    - {name: year, type: year, ecprimer: {role: time, published: year}}
    - {name: id, constraints: {unique: true, pattern: "P-[0-9]+"}, ecprimer: {role: identifier}}
    - {name: sex, constraints: {enum: [m, f]}, ecprimer: {published: male}}
    - {name: site, constraints: {enum: [OR, ICU]}, ecprimer: {published: place}}
    - {name: high, type: integer, constraints: {maximum: 40}, ecprimer: {published: high}}
    - {name: low, type: number, decimalChar: ",", constraints: {minimum: 2}, ecprimer: {decimals: 1, published: low}}
    - {name: left, type: boolean, trueValues: [j], falseValues: [n], ecprimer: {published: a}}
    - {name: notes, ecprimer: {role: covariate}}
  """

struct ShapedPatientsTests {
  private func make(_ old: String = "", _ new: String = "") -> (ReconstructionFiles?, [Diagnostic]) {
    let text = old.isEmpty ? dictionary : dictionary.replacing(old, with: new)
    var problems: [Diagnostic] = []
    let made = ReconstructionFiles(
      paper, file: "paper.yaml", seed: 4, dictionary: (text, "d.yaml"), problems: &problems)
    return (made, problems)
  }

  @Test func patientsStandInTheDictionarysColumnsAndWords() throws {
    let made = try #require(make().0)
    let rows = made.csv.split(separator: "\n").map {
      $0.replacing(#/"(\d+),(\d)"/#) { "\($0.1).\($0.2)" }
        .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows[0] == ["year", "id", "sex", "site", "high", "low", "left", "notes"])
    let patients = rows.dropFirst()
    #expect(
      patients.map { $0[0] } == Array(repeating: "2009", count: 20) + Array(repeating: "2012", count: 4))
    #expect(patients.map { $0[1] } == (7...30).map { $0 < 10 ? "P-0\($0)" : "P-\($0)" })
    func count(_ cells: [Int: String]) -> Int { patients.count { row in cells.allSatisfy { row[$0] == $1 } } }
    #expect(count([6: "j"]) == 8 && count([6: "n"]) == 16)
    // By order where the words differ, by name where they do not.
    #expect(count([2: "m", 6: "j"]) == 7 && count([2: "f", 6: "n"]) == 4)
    #expect(count([3: "ICU", 6: "j"]) == 3 && count([3: "OR", 6: "n"]) == 10)
    for row in patients {
      let (high, low) = (try #require(Int(read: row[4])), try #require(Double(row[5])))
      #expect(Double(high) >= low && high <= 40 && low >= 2 && row[7].isEmpty)
    }
    #expect(made.report.contains("Left empty, since they name no published variable: notes"))
    #expect(made.dictionary == dictionary)
  }

  @Test func aCheckThatCannotHoldIsReported() throws {
    let (made, problems) = make("low <= high", "low > 30")
    let report = try #require(made).report
    #expect(problems.isEmpty && report.contains("Against the dictionary: the check 'low > 30' fails"))
  }

  @Test(
    arguments: [
      ("published: high", "published: hihg", "unknown-variable", "high"),
      ("published: a}", "published: c}", "unknown-variable", nil),
      ("enum: [m, f]", "enum: [m]", "wrong-kind", nil),
      (
        "enum: [m, f]}, ecprimer: {published: male}", "enum: [m]}, ecprimer: {published: b}", "wrong-kind",
        nil
      ),
      (
        "type: boolean, trueValues: [j], falseValues: [n], ecprimer: {published: a}",
        "ecprimer: {published: low}", "wrong-kind", nil
      ),
      (
        "type: number, decimalChar: \",\", constraints: {minimum: 2}, ecprimer: {decimals: 1, published: low}",
        "type: number, ecprimer: {published: place}", "wrong-kind", nil
      ),
      ("notes, ecprimer", "notes, constraints: {required: true}, ecprimer", "unpublished", nil),
    ] as [(String, String, String, String?)])
  func aFieldThatCannotBeFilledIsTold(_ old: String, _ new: String, _ code: String, _ suggestion: String?) {
    let (made, problems) = make(old, new)
    #expect(made == nil && problems.map(\.code) == [code], "\(problems.map(\.message))")
    #expect(problems.first?.place.file == "d.yaml" && (problems.first?.place.line ?? 0) > 3)
    #expect(problems.first?.suggestion == suggestion)
  }
}
