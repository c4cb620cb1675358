internal import Diagnostics
internal import Foundation
internal import Testing

@testable internal import Commands
@testable internal import Project
@testable internal import Publishing

private let published = """
  schema: ecprimer.published/1
  groups:
    all: {n: 24, label: All}
    a: {n: 8, label: A, part-of: all}
    b: {n: 16, label: B, part-of: all}
  variables:
    age: {unit: years, integer: true}
  tables:
    - id: table-1
      title: Before
      compare: [a, b]
      rows:
        - {variable: age, kind: mean-sd, a: "56.6 ± 10.7", b: "60.6 ± 12.5", p: "0.441"}
        - {variable: x, kind: count, a: "5 (52.5)", b: "8 (50.0)", p: "0.679"}
        - {variable: place, kind: levels, levels: {u: {a: "3", b: "6"}, v: {a: "5", b: "10"}}, p: "1.000"}
  claims:
    - {variable: age, group: all, kind: range, value: "23–86", where: Results}

  """

struct AppraisalReportTests {
  private func report(_ text: String) throws -> AppraisalReport {
    var problems: [Diagnostic] = []
    let report = AppraisalReport(text, file: "published.yaml", problems: &problems)
    #expect(problems.isEmpty)
    return try #require(report)
  }

  @Test func jsonHasTheNamesThatArePromised() throws {
    let text = try report(published).text(as: .json)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "ecprimer.appraisal/1")
    let findings = try #require(root["findings"] as? [[String: Any]])
    let first = try #require(findings.first)
    #expect(
      Set(first.keys) == [
        "check", "severity", "table", "variable", "group", "level", "printed", "expected", "explanation",
      ])
    #expect(first["check"] as? String == "percent" && first["severity"] as? String == "error")
    #expect(first["printed"] as? String == "5 (52.5)" && first["expected"] as? String == "62.5")
    #expect(first["group"] as? String == "a" && first["level"] is NSNull)
    let reproduced = try #require(root["reproduced"] as? [[String: Any]])
    #expect(reproduced.first { $0["variable"] as? String == "x" }?["by"] as? [String] == ["fisher-exact"])
  }

  @Test func everyFormatNamesTheFinding() throws {
    let report = try report(published)
    #expect(report.hasErrors)
    for format in AppraisalReport.Format.allCases {
      let text = report.text(as: format)
      #expect(text.contains("5 of 8 is 62.5%"), "\(format)")
      #expect(text.hasSuffix("\n"))
    }
    #expect(report.text(as: .html).contains("<strong>5<wbr> (52.5)</strong>"))
    #expect(report.text(as: .markdown).contains("## table-1: Before"))
  }

  @Test func aPaperWithoutContradictionsHasNoErrors() throws {
    let clean = published.split(separator: "52.5", omittingEmptySubsequences: false).joined(separator: "62.5")
    let report = try report(clean)
    #expect(!report.hasErrors && report.text(as: .text).contains("0 errors"))
  }

  @Test func whatCannotBeReadIsAProblem() {
    var problems: [Diagnostic] = []
    let bad = published.split(separator: "5 (52.5)", omittingEmptySubsequences: false).joined(
      separator: "five")
    #expect(AppraisalReport(bad, file: "p.yaml", problems: &problems) == nil)
    #expect(problems.map(\.code) == ["unreadable-cell"] && problems[0].place.line == 14)
  }

  @Test func reconstructionIsACSVWithItsDictionary() throws {
    var problems: [Diagnostic] = []
    let made = try #require(
      ReconstructionFiles(published, file: "x/paper.yaml", seed: 3, problems: &problems))
    let lines = made.csv.split(separator: "\n")
    #expect(lines.count == 25 && lines[0] == "case,group,a,b,age,x,place")
    #expect(lines.filter { $0.contains(",a,yes,no,") }.count == 8)
    #expect(made.name == "paper" && made.dictionary.contains("synthetic: true"))
    #expect(made.report.contains("synthetic patients, seed 3"))
    // The project's own reader takes both.
    let request = CompareReport.Request(by: "a")
    let comparison = CompareReport(
      data: Array(made.csv.utf8), file: "paper.csv", dictionary: (made.dictionary, "paper.yaml"), request,
      problems: &problems)
    #expect(comparison != nil && !problems.hasErrors, "\(problems)")
  }

  private func build(_ fence: String, _ paper: String = published) -> SiteBuilder.Outcome {
    SiteBuilder.build(
      testProject([
        "published/paper.yaml": paper,
        "reading.md": "---\ntitle: Reading\n---\n\nSee [](#marks).\n\n```{appraisal} marks\n\(fence)\n```\n",
      ]))
  }

  @Test func theFenceMarksTheCellsConcerned() {
    let outcome = build("published: paper\ntables: [table-1]\ncaption: One percent.")
    #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty, "\(outcome.diagnostics)")
    let page = outcome.text("reading.html")
    #expect(
      page.contains("<strong>5<wbr> (52.5)</strong>")
        && page.contains("Cannot be as printed: 5 of 8 is 62.5%"))
    #expect(page.contains("Table 1") && page.contains("href=\"#marks\"") && page.contains("fisher-exact"))
    #expect(outcome.text("reading/marks-table-1.csv").contains("5 (52.5)"))
  }

  @Test func withoutTablesEverythingPrintedIsShown() {
    let page = build("published: paper").text("reading.html")
    #expect(page.contains("id=\"marks\"") && page.contains("id=\"marks-claims\"") && page.contains("23–86"))
  }

  @Test func wrongNamesInTheFenceAreErrors() {
    func codes(_ fence: String) -> [String] {
      build(fence).diagnostics.filter { $0.severity == .error }.map(\.code)
    }
    #expect(codes("published: papr") == ["unknown-published"])
    #expect(codes("published: paper\ntables: [table-7]") == ["unknown-table"])
    #expect(codes("published: paper\ntabels: [table-1]") == ["unknown-key"])
    #expect(codes("caption: x") == ["missing-key"])
  }

  @Test func theProjectTellsUnreadableCellsAndUnknownSources() {
    let bad = published.split(separator: "5 (52.5)", omittingEmptySubsequences: false).joined(
      separator: "five")
    let found = build("published: paper", "source: nobody1999\n" + bad).diagnostics
    #expect(found.filter { $0.code == "unreadable-cell" }.count == 1)
    let source = found.first { $0.code == "unknown-reference" }
    #expect(source?.severity == .warning && source?.place.line == 1)
  }
}
