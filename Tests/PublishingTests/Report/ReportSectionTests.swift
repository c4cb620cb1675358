import Foundation
import Testing

@testable import Project
@testable import Publishing
@testable import Reports

/// A registry of one centre, as many years as wished, and the measures that sections look for.
private func project(
  report: String, disclosure: String = "internal", rows: String = rows(), files: [String: String] = [:]
) -> ProjectFiles {
  let dictionary = """
    fields:
      - {name: year, type: year, ecprimer: {role: time}}
      - {name: age_years, type: integer}
      - {name: survived_to_discharge, type: boolean, trueValues: ["yes"], falseValues: ["no"]}
      - {name: weaned, type: boolean, trueValues: ["yes"], falseValues: ["no"]}
    """
  let measures = """
    own-runs: {title: Runs, registry: own, numerator: all}
    own-survival: {title: Survival, registry: own, numerator: survived_to_discharge = yes}
    own-weaned: {title: Weaned, registry: own, numerator: weaned = yes, exclude: age_years < 18}
    """
  var texts = [
    "registry/own.csv": rows, "registry/own.yaml": dictionary, "measures/own.yaml": measures,
    "reports/2024.md": report,
  ]
  texts.merge(files) { $1 }
  return testProject(
    texts,
    site:
      "title: A Site\nregistries:\n  own: {data: registry/own.csv, dictionary: registry/own.yaml, disclosure: \(disclosure)}\n"
  )
}

private func rows(_ counts: [(year: Int, survived: Int, died: Int)] = [(2023, 20, 30), (2024, 24, 36)])
  -> String
{
  counts.reduce("year,age_years,survived_to_discharge,weaned\n") { text, count in
    text + String(repeating: "\(count.year),60,yes,yes\n", count: count.survived)
      + String(repeating: "\(count.year),70,no,no\n", count: count.died)
  }
}

private func page(_ sections: String..., year: Int = 2024) -> String {
  "---\ntitle: Report\nreport: {registry: own, year: \(year)}\n---\n\n"
    + sections.map { "```{report} \($0)\n```\n" }.joined(separator: "\n")
}

@Test func everySectionOfTheSampleReportIsShown() {
  let report = sampleFiles().text("content/reports/2024.md") ?? ""
  for section in ReportSections.all {
    #expect(report.contains("```{report} \(section.name)\n"), "\(section.name)")
  }
  #expect(ReportSections.all.count == 21)
}

/// Its home page says it with the number that is released, and is a page of that registry.
@Test func theHomePageTellsTheNewestReportsHeadline() {
  let home = ["index.md": "---\ntitle: Home\n---\n\nWelcome.\n"]
  let told = SiteBuilder.build(project(report: page("key-findings"), files: home)).text("index.html")
  #expect(told.contains("<p>Of the runs of 2024, 24 of 60 (40.0%; 95% interval"))
  #expect(told.contains("id=\"provenance\""))
  let few = rows([(2023, 20, 30), (2024, 4, 36)])
  let hidden = SiteBuilder.build(
    project(report: page("key-findings"), disclosure: "cms11", rows: few, files: home)
  ).text("index.html")
  #expect(hidden.contains("reports/2024.html") && !hidden.contains("Of the runs of 2024, 4"))
}

@Test func keyFindingsAreSentencesWithCountsAndIntervals() {
  let text = SiteBuilder.build(project(report: page("key-findings"))).text("reports/2024.html")
  #expect(text.contains("24 of 60 (40.0%; 95% interval"))
  #expect(text.contains("of the runs of 2023, "))
  #expect(text.contains("20 of 50 (40.0%; 95% interval"))
  #expect(text.contains("class=\"tiles\""))
}

@Test func fewOtherECMORunsAreNotTold() {
  func text(_ runs: Int) -> String {
    let report = page("cohort-flow", "activity").replacingOccurrences(
      of: "year: 2024}", with: "year: 2024, ecmo-runs: {2023: 400, 2024: \(runs)}}")
    return SiteBuilder.build(project(report: report, disclosure: "cms11")).text("reports/2024.html")
  }
  // Sixty of them are ECPR.
  #expect(text(165).contains("60/165") && text(165).contains(">165<"))
  #expect(!text(65).contains("60/65") && !text(65).contains(">65<"))
  #expect(text(65).contains("50/400"))
}

@Test func aSectionWithoutItsFieldsSaysSo() {
  let outcome = SiteBuilder.build(project(report: page("cause-of-death", "survival")))
  #expect(!outcome.hasErrors)
  #expect(outcome.text("reports/2024.html").contains("Not shown: it needs cause_of_death of this registry"))
}

@Test func aYearWithoutCasesIsToldApart() {
  let outcome = SiteBuilder.build(project(report: page("survival", year: 2026)))
  let found = outcome.diagnostics.filter { $0.code == "year-without-cases" }
  #expect(found.map(\.message) == ["the registry 'own' has no case in 2026: its years are 2023 to 2024"])
  #expect(found.first?.place.line == 3)
}

@Test func anUnknownCentreIsToldWithTheNearest() throws {
  let files = try sampleFiles().replacing(
    "  centre: C\n", with: "  centre: c\n", in: "content/reports/2024.md")
  let found = SiteBuilder.build(files).diagnostics.first { $0.code == "unknown-centre" }
  #expect(found?.suggestion == "C")
}

@Test func anEmptyDenominatorIsToldApart() {
  let measures =
    "own-weaned: {title: W, registry: own, numerator: weaned = yes, denominator: age_years > 90}\n"
  let outcome = SiteBuilder.build(
    project(report: page("survival"), files: ["measures/own.yaml": measures]))
  let found = outcome.diagnostics.filter { $0.code == "empty-denominator" }
  #expect(found.count == 1)
  #expect(found.first?.place.file == "content/measures/own.yaml")
}

@Test func unknownSectionsAreToldWithTheNearest() {
  let outcome = SiteBuilder.build(project(report: page("survivel")))
  let found = outcome.diagnostics.first { $0.code == "unknown-section" }
  #expect(found?.suggestion == "survival")
  #expect(found?.place.line == 6)
}

@Test func aSectionNeedsSettings() {
  let outcome = SiteBuilder.build(
    project(report: "---\ntitle: Report\n---\n\n```{report} survival\n```\n"))
  #expect(outcome.diagnostics.map(\.code) == ["no-report"])
}

@Test func aMeasureIsDefinedOnce() {
  let outcome = SiteBuilder.build(
    project(
      report: page("survival"),
      files: ["measures.yaml": "own-runs: {title: Runs, registry: own, numerator: all}\n"]))
  #expect(outcome.diagnostics.map(\.code) == ["duplicate-measure"])
}

// MARK: Earlier results

private func results(of year: Int, _ rows: String, disclosure: String) -> String {
  let outcome = SiteBuilder.build(
    project(report: page("survival", "key-findings", year: year), disclosure: disclosure, rows: rows))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics)")
  return outcome.text("reports/2024/results.json")
}

private func changes(_ before: [(Int, Int, Int)], _ now: [(Int, Int, Int)], disclosure: String) -> String {
  let earlier = results(of: 2023, rows(before), disclosure: disclosure)
  let outcome = SiteBuilder.build(
    project(
      report: page("survival", "changes"), disclosure: disclosure, rows: rows(now),
      files: ["reports/2023/results.json": earlier]))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics)")
  #expect(outcome.text("reports/2023/results.json") == earlier)
  return outcome.text("reports/2024.html").replacing("<wbr>", with: "")
}

@Test func aRestatedNumberIsShown() {
  let text = changes(
    [(2022, 30, 30), (2023, 20, 30)], [(2022, 30, 30), (2023, 21, 29), (2024, 24, 36)],
    disclosure: "internal")
  #expect(text.contains("20/50 (40.0%)"))
  #expect(text.contains("21/50 (42.0%)"))
  #expect(text.contains("the data have changed"))
}

@Test func whatIsTheSameIsCounted() {
  let text = changes(
    [(2022, 30, 30), (2023, 20, 30)], [(2022, 30, 30), (2023, 20, 30), (2024, 24, 36)],
    disclosure: "internal")
  #expect(text.contains("No number is restated"))
}

@Test func aSmallRestatementIsShownWithoutItsNumber() {
  // One more survivor of 2023 than was published: the difference would be that patient.
  let text = changes(
    [(2022, 30, 30), (2023, 20, 30)], [(2022, 30, 30), (2023, 21, 29), (2024, 24, 36)], disclosure: "cms11")
  #expect(text.contains("it may not be shown any more"))
  #expect(!text.contains("21/50"))
  #expect(text.contains("hidden"))
}

@Test func aLargeRestatementIsShownUnderAHidingProfile() {
  let text = changes(
    [(2022, 30, 30), (2023, 20, 30)], [(2022, 30, 30), (2023, 40, 60), (2024, 24, 36)], disclosure: "cms11")
  #expect(text.contains("40/100 (40.0%)"))
}

@Test func aChangedDefinitionIsTheReason() {
  let earlier = results(of: 2023, rows(), disclosure: "internal")
    .replacingOccurrences(
      of: "survived_to_discharge = yes of all", with: "weaned = yes of all"
    )
    .replacingOccurrences(of: "\"events\": 20", with: "\"events\": 19")
  let outcome = SiteBuilder.build(
    project(report: page("changes"), files: ["reports/2023/results.json": earlier]))
  #expect(
    outcome.text("reports/2024.html").contains("the definition has changed: it was weaned = yes of all"))
}

@Test func brokenResultsAreTold() {
  let outcome = SiteBuilder.build(
    project(
      report: page("changes"), files: ["reports/2023/results.json": "{\"schema\": \"ecprimer.results/9\"}"]))
  #expect(outcome.diagnostics.map(\.code) == ["wrong-schema"])
}

/// The checklist ticks what the page holds and the registry can fill, and nothing else.
@Test func theChecklistTicksWhatThePageHolds() {
  func rows(_ sections: String...) -> [String: String] {
    let source =
      "---\ntitle: Report\nreport: {registry: own, year: 2024}\n---\n\n"
      + (sections + ["checklist"]).map { "```{report} \($0)\n```\n" }.joined(separator: "\n")
    let text = SiteBuilder.build(project(report: source)).text("reports/2024.html")
    var rows: [String: String] = [:]
    for row in text.components(separatedBy: "<tr>") where row.contains("STROBE") {
      let cells = row.components(separatedBy: "<td").map {
        $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      }
      rows[String(cells[1])] = String(cells.last ?? "")
    }
    return rows
  }
  let few = rows("methods", "survival")
  #expect(few["STROBE 12"] == "☑ methods" && few["STROBE 15, 16"] == "☑ survival")
  #expect(few["STROBE 13, RECORD 13"] == "☐" && few["STROBE 4, 5"] == "☑ methods")
  let more = rows("methods", "survival", "neurology", "complications", "cohort-flow", "limitations")
  // The registry has no CPC and no complication: their sections stand on the page and hold nothing.
  #expect(more["STROBE 15, 16"] == "☑ survival" && more["STROBE 13, RECORD 13"] == "☑ cohort flow")
  #expect(more["STROBE 19, RECORD 19"] == "☑ limitations" && few["STROBE 19, RECORD 19"] == "☐")
  #expect(more["STROBE 9"] == "☐ for the team’s own words" && more["TRIPOD 15"] == nil)
}
