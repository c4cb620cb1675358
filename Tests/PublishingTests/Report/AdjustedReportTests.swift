import Modelling
import RegistryFiles
import Analyses
import Diagnostics
import Foundation
import Notation
import Registry
import Statistics
import Testing

@testable import Project
@testable import Publishing

/// The network's runs of four years, for internal use.
private func network(_ sections: [String], front: String = "", disclosure: String = "internal")
  -> ProjectFiles
{
  let files = sampleFiles()
  let lines = (files.text("content/registry/network.csv") ?? "").split(separator: "\n").map(String.init)
  let kept = lines.filter { line in
    ["year", "2021", "2022", "2023", "2024"].contains { line.contains("," + $0 + ",") }
  }
  let page =
    "---\ntitle: Report\nreport:\n  registry: network\n  year: 2024\n  adjustment: {imputations: 2, bootstrap: 20, knots: 3, centre-years: 1}\n\(front)---\n\n"
    + sections.map { "```{report} \($0)\n```\n" }.joined(separator: "\n")
  return testProject(
    [
      "registry/network.csv": kept.joined(separator: "\n") + "\n",
      "registry/network.yaml": files.text("content/registry/network.yaml") ?? "",
      "measures/network.yaml": files.text("content/measures/network.yaml") ?? "", "reports/2024.md": page,
    ],
    site:
      "title: A Site\nregistries:\n  network: {data: registry/network.csv, dictionary: registry/network.yaml, disclosure: \(disclosure)}\n"
  )
}

private func table(_ files: ProjectFiles) throws -> RegistryTable {
  var problems: [Diagnostic] = []
  let dictionary = DataDictionary.read(
    files.text("content/registry/network.yaml") ?? "", file: "d.yaml", problems: &problems)
  let table = RegistryTable.read(
    Array((files.text("content/registry/network.csv") ?? "").utf8), name: "network", file: "d.csv",
    dictionary: dictionary, problems: &problems)
  return try #require(table)
}

private func filter(_ text: String, _ table: RegistryTable) throws -> Filter {
  var problems: [Diagnostic] = []
  return try #require(Filter.parse(text, at: Place(file: "f"), columns: table, problems: &problems))
}

/// A page without its tags, so that a number and its interval stand as they are read.
private func words(_ html: String) -> String {
  var text = ""
  var isTag = false
  for character in html.replacingOccurrences(of: "<wbr>", with: "") {
    if character == "<" { isTag = true }
    if !isTag { text.append(character) }
    if character == ">" { isTag = false }
  }
  return text
}

@Test func theNumbersOfARiskAdjustedPageAreThoseOfItsValues() throws {
  let files = network(["risk-adjusted", "follow-up", "survival"])
  let outcome = SiteBuilder.build(files)
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.map(\.message))")
  let page = words(outcome.text("reports/2024.html"))
  let registry = try table(files)
  let style = Numbers.english
  func interval(_ value: Double, _ low: Double, _ high: Double, _ places: Int) -> String {
    "\(style.decimal(value, places: places)) (\(style.interval(low, high, places: places)))"
  }

  var settings = AdjustmentSettings(
    outcome: try filter("survived_to_discharge = yes", registry),
    predictors: ["age_years", "low_flow_min", "first_rhythm", "witnessed"].compactMap { registry[$0] },
    learning: try filter("year <= 2024 and age_years >= 18 and year < 2024", registry),
    judged: try filter("age_years >= 18 and year = 2024", registry))
  (settings.knots, settings.imputations, settings.bootstrapSamples) = (3, 2, 20)
  let report = try RiskAdjustmentReport(registry, settings, words: .english)
  let complete = try #require(report.completeCases)
  for contrast in report.pooled.contrasts + complete.contrasts {
    let text = interval(contrast.oddsRatio, contrast.interval.low, contrast.interval.high, 2)
    #expect(page.contains(text), "\(contrast.label): \(text)")
  }
  let area = try #require(report.performance.area)
  #expect(page.contains(interval(area.value, area.interval.low, area.interval.high, 2)))
  let slope = try #require(report.performance.slope)
  #expect(page.contains(interval(slope.value, slope.interval.low, slope.interval.high, 2)))
  // The figure tells the table's slope.
  let large = try #require(report.performance.inTheLarge)
  #expect(
    page.contains(
      "Slope \(style.decimal(slope.value, places: 2)), calibration in the large \(style.decimal(large.value, places: 2)): of each imputation"
    ))
  #expect(page.contains("Corrected values stand without an interval: it takes 100 bootstrap samples."))
  let brier = try #require(report.performance.brier)
  #expect(page.contains(interval(brier.value, brier.interval.low, brier.interval.high, 3)))
  #expect(
    page.contains("Judged are \(report.judged.known.count) patients, \(report.judged.events.count) with"))
  #expect(
    page.contains("Learnt from \(report.learning.known.count) runs, \(report.learning.events.count)"))

  settings.isValidated = false
  let centres = try CentreComparison(
    RiskAdjustmentReport(registry, settings, words: .english).predictions,
    by: try #require(registry["centre"]))
  for centre in centres.centres {
    let text = interval(centre.ratio.ratio, centre.interval.low, centre.interval.high, 2)
    #expect(page.contains(text), "\(centre.label): \(text)")
  }

  let follow = try FollowUpTable(
    registry, time: try #require(registry["follow_up_days"]),
    event: try filter("alive_at_last_contact = no", registry), at: [30, 180, 365], where: .all)
  for row in follow.rows {
    let bounds = try #require(row.interval)
    let survival = try #require(row.survival)
    #expect(page.contains(interval(survival * 100, bounds.low * 100, bounds.high * 100, 1)))
  }
  // R's cmprsk (script/reference/network.R): weaned by day 7, discharged alive by day 30, in 2024.
  #expect(page.contains("43.9 (") && page.contains("33.1 ("))
  #expect(page.contains("taken for neither dead nor alive"))
  #expect(
    page.contains(
      "is missing in 23 runs: in 23 of the 545 with survival to discharge, and in none with death. A share of those known alone would be too low and is not shown"
    ))
}

@Test func aPlanIsTheSameBeforeAndAfterTheData() throws {
  let hash = { (text: String) in
    text.components(separatedBy: "<code>").dropFirst().map { $0.prefix(64) }.first { part in
      part.allSatisfy { $0.isHexDigit }
    }.map(String.init)
  }
  let full = network(["analysis-plan"])
  let before = try full.replacing("year: 2024", with: "year: 2025", in: "content/reports/2024.md")
  // No case of that year is there yet.
  let planned = SiteBuilder.build(before)
  #expect(!planned.hasErrors, "\(planned.diagnostics.map(\.message))")
  let one = try #require(hash(planned.text("reports/2024.html")))
  let year = try #require(hash(SiteBuilder.build(full).text("reports/2024.html")))
  #expect(one != year)
  let emptied = try network(["analysis-plan"]).replacing(
    "NW-2400,", with: "NW-2401,", in: "content/registry/network.csv")
  #expect(hash(SiteBuilder.build(emptied).text("reports/2024.html")) == year)
  let other = try full.replacing("knots: 3", with: "knots: 4", in: "content/reports/2024.md")
  #expect(hash(SiteBuilder.build(other).text("reports/2024.html")) != year)
  #expect(SiteBuilder.build(network(["provenance"])).text("reports/2024.html").contains(year))
}

@Test func wrongChoicesOfAnAdjustmentAreToldAllAtOnce() throws {
  let files = try network(["risk-adjusted"]).replacing(
    "{imputations: 2, bootstrap: 20, knots: 3, centre-years: 1}",
    with:
      "{imputations: 1, bootstrap: 5, knots: 2, predictors: [age_yeers, weaned, low_flow_min, witnessed]}",
    in: "content/reports/2024.md")
  let found = SiteBuilder.build(files).diagnostics
  #expect(found.count { $0.code == "wrong-value" } == 3)
  #expect(found.contains { $0.code == "unknown-column" && $0.suggestion == "age_years" })
  #expect(found.contains { $0.code == "outcome-as-predictor" && $0.place.line == 6 })
}

@Test func tooFewEventsAreToldWithTheirNumber() throws {
  let files = try network(["risk-adjusted"]).replacing(
    "centre-years: 1}", with: "centre-years: 1, events-per-parameter: 100}", in: "content/reports/2024.md")
  let page = words(SiteBuilder.build(files).text("reports/2024.html"))
  #expect(page.contains("Not in the model, since there are too few patients with the rarer outcome:"))
  #expect(
    page.contains(
      "Not computed: the risk cannot be modelled: it needs at least 100 patients with the rarer outcome, and there are"
    ))
}

@Test func aPublicReportTellsTheModelAndNoPatient() throws {
  let outcome = SiteBuilder.build(
    network(["risk-adjusted", "follow-up", "complications"], disclosure: "cms11"))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.map(\.message))")
  let page = outcome.text("reports/2024.html")
  #expect(page.contains("id=\"table-model-adults\"") && !page.contains("id=\"fig-vlad\""))
  #expect(page.contains("id=\"table-follow-up\"") && !page.contains("id=\"fig-follow-up\""))
}

/// 400 runs of two years, of which 180 ended in death, 200 in survival and 20 in nobody knows what; 8 were lost.
private func followed(_ disclosure: String) -> ProjectFiles {
  let lines = [2023, 2024].flatMap { year in
    (0..<200).map { run in
      switch run {
      case ..<90: "\(year),no,no,\(3 + run % 20),no"
      case ..<94: "\(year),yes,,\(20 + run % 3),yes"
      case ..<104: "\(year),,,400,yes"
      case ..<111: "\(year),yes,no,\(100 + run % 60),no"
      default: "\(year),yes,yes,400,yes"
      }
    }
  }
  let truth = "type: boolean, trueValues: [\"yes\"], falseValues: [\"no\"]"
  return testProject(
    [
      "registry/own.csv":
        "year,survived_to_discharge,survived_6_months,follow_up_days,alive_at_last_contact\n"
        + lines.joined(separator: "\n") + "\n",
      "registry/own.yaml":
        "fields:\n  - {name: year, type: year, ecprimer: {role: time}}\n  - {name: survived_to_discharge, \(truth)}\n  - {name: survived_6_months, title: Alive at 6 months, \(truth)}\n  - {name: follow_up_days, type: integer}\n  - {name: alive_at_last_contact, \(truth)}\n",
      "reports/2024.md":
        "---\ntitle: Report\nreport: {registry: own, year: 2024}\n---\n\n```{report} follow-up\n```\n\n```{report} methods\n```\n\n```{report} case-mix\n```\n",
    ],
    site:
      "title: A Site\nregistries:\n  own: {data: registry/own.csv, dictionary: registry/own.yaml, disclosure: \(disclosure)}\n"
  )
}

@Test func whoseSurvivalIsNotKnownIsCountedAmongTheMissing() {
  let outcome = SiteBuilder.build(followed("internal"))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.map(\.message))")
  let page = words(outcome.text("reports/2024.html"))
  #expect(
    page.contains(
      "Alive at 6 months is missing in 28 runs: in 8 of the 200 with survival to discharge, and in none with death; in 20 survival is not known."
    ))
  #expect(page.contains("Kaplan and Meier’s estimate of 400 runs"))
  // Nothing is adjusted for risk on this page, and no centre compared.
  #expect(!page.contains("Risk is modelled") && !page.contains("Centres are compared"))
  #expect(page.contains("Not shown: it needs"))
}

@Test func aRangeOfHiddenCountsIsNoInterval() {
  let outcome = SiteBuilder.build(followed("cms11"))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.map(\.message))")
  let page = words(outcome.text("reports/2024.html"))
  #expect(page.contains("Possible survival, %") && page.contains("outer limits of 95% intervals"))
  // 180 of 390 to 180 of 400 died; R 4.2, survival 3.5.3: 48.77 is the lower limit of the former.
  #expect(page.contains("53.8 to 55.0 (48.7 to 59.9)"))
  #expect(page.contains("limits beyond which none of their 95% intervals reaches"))
}

@Test func runsOfOnePatientStandBesideFirstRuns() throws {
  let lines =
    ["year,age_years,who,survived_to_discharge"]
    + (0..<120).map { "2024,\(40 + $0 % 30),P-\(1000 + $0 % 100),\($0 % 3 == 0 ? "yes" : "no")" }
    + (0..<60).map { "2023,\(40 + $0 % 30),P-\(2000 + $0),\($0 % 3 == 0 ? "yes" : "no")" }
  let outcome = SiteBuilder.build(
    testProject(
      [
        "registry/own.csv": lines.joined(separator: "\n") + "\n",
        "registry/own.yaml":
          "fields:\n  - {name: year, type: year, ecprimer: {role: time}}\n  - {name: age_years, type: integer}\n  - {name: who, ecprimer: {role: patient}}\n  - {name: survived_to_discharge, type: boolean, trueValues: [\"yes\"], falseValues: [\"no\"]}\n",
        "measures/own.yaml":
          "own-runs: {title: Runs, registry: own, numerator: all}\nown-survival: {title: Survival, registry: own, numerator: survived_to_discharge = yes}\nown-weaned: {title: Weaned, registry: own, numerator: survived_to_discharge = yes}\n",
        "reports/2024.md":
          "---\ntitle: Report\nreport: {registry: own, year: 2024}\n---\n\n```{report} cohort-flow\n```\n",
      ],
      site:
        "title: A Site\nregistries:\n  own: {data: registry/own.csv, dictionary: registry/own.yaml, disclosure: internal}\n"
    ))
  #expect(!outcome.hasErrors, "\(outcome.diagnostics.map(\.message))")
  // That a patient has two runs is no mistake of the data.
  #expect(!outcome.diagnostics.contains { $0.code == "identifier-repeats" })
  let page = words(outcome.text("reports/2024.html"))
  #expect(page.contains("All runs, clustered by patient"))
  #expect(page.contains("40/120 (33.3%)") && page.contains("34/100 (34.0%)"))
}
