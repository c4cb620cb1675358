import Testing

@testable import Project
@testable import Publishing

/// Runs by year: how many survived, how many died.
private func site(
  _ counts: [(year: Int, survived: Int, died: Int)], disclosure: String = "internal",
  page: String = "```{report} key-findings\n```\n\n```{report} survival\n```\n"
) -> ProjectFiles {
  let rows = counts.reduce("year,survived_to_discharge\n") { text, count in
    text + String(repeating: "\(count.year),yes\n", count: count.survived)
      + String(repeating: "\(count.year),no\n", count: count.died)
  }
  let dictionary = """
    fields:
      - {name: year, type: year, ecprimer: {role: time}}
      - {name: survived_to_discharge, type: boolean, trueValues: ["yes"], falseValues: ["no"]}
    """
  let measures = """
    own-runs: {title: Runs, registry: own, numerator: all}
    own-survival: {title: Survival, registry: own, numerator: survived_to_discharge = yes, target: 0.25, direction: higher}
    """
  return testProject(
    [
      "registry/own.csv": rows, "registry/own.yaml": dictionary, "measures/own.yaml": measures,
      "reports/2024.md": "---\ntitle: Report\nreport: {registry: own, year: 2024}\n---\n\n" + page,
    ],
    site:
      "title: A Site\nregistries:\n  own: {data: registry/own.csv, dictionary: registry/own.yaml, disclosure: \(disclosure)}\n"
  )
}

private func text(_ files: ProjectFiles) -> String {
  let outcome = SiteBuilder.build(files)
  #expect(!outcome.hasErrors, "\(outcome.diagnostics)")
  return outcome.text("reports/2024.html")
}

/// 56 of 70 and 48 of 80 differ by 0.0524 to 0.3339 (Newcombe 1998, table II, method 10).
@Test func aReportSaysWhatTheIntervalsAllow() {
  let higher = text(site([(2022, 15, 25), (2023, 33, 7), (2024, 56, 14)]))
  #expect(higher.contains("<dd>higher than the 60.0% of 2022 to 2023</dd>"))
  #expect(higher.contains("<dd>target ≥ 25%: reached</dd>"))
  #expect(higher.contains("class=\"fig spark\""))
  #expect(higher.contains("Survival to discharge in 2024 was 56 of 70 (80.0%; 95% interval"))
  #expect(
    higher.contains(
      ", higher than the 60.0% of 2022 to 2023 (difference 20.0 percentage points; 95% interval 5.2 to 33.4). Cases and survival by year."
    ))
  let same = text(site([(2023, 20, 30), (2024, 24, 36)]))
  #expect(same.contains("<dd>not told apart from the 40.0% of 2023</dd>"))
  #expect(
    same.contains(
      "the intervals do not tell it apart from the 40.0% of 2023 (difference 0.0 percentage points; 95% interval"
    ))
  #expect(!same.contains("fig spark"), "two years make no line")
}

@Test func theFirstYearIsSetBesideNothing() {
  let first = text(site([(2024, 24, 36)]))
  #expect(first.contains("Survival to discharge in 2024 was 24 of 60"))
  #expect(!first.contains("told apart") && !first.contains(" than the "))
}

@Test func aHiddenShareIsNotSpokenOf() {
  let hiddenBefore = text(site([(2023, 5, 45), (2024, 56, 34)], disclosure: "cms11"))
  #expect(!hiddenBefore.contains("10.0%") && !hiddenBefore.contains(" than the "))
  let hiddenNow = text(site([(2023, 40, 50), (2024, 5, 45)], disclosure: "cms11"))
  #expect(!hiddenNow.contains("Survival to discharge in 2024 was"))
  #expect(!hiddenNow.contains("10.0%") && hiddenNow.contains("Cases and survival by year."))
}

@Test func whatStandsBesideATileIsKeptForTheNextReport() {
  let outcome = SiteBuilder.build(site([(2022, 15, 25), (2023, 33, 7), (2024, 56, 14)]))
  let results = outcome.text("reports/2024/results.json")
  for condition in ["year < 2024", "year = 2022", "year = 2023", "year = 2024"] {
    #expect(results.contains(condition), "\(condition)")
  }
}

@Test(
  arguments: [
    ("against: yeer < 2024", "filter", 8, "year"), ("years: yeer", "unknown-column", 8, "year"),
    ("again: year < 2024", "unknown-key", 8, "against"), ("period: before", "missing-key", nil, nil),
    ("last-year: 2023", "missing-key", nil, nil),
  ] as [(String, String, Int?, String?)])
func whatIsWrongWithATileIsTold(_ option: String, _ code: String, line: Int?, suggestion: String?) {
  let outcome = SiteBuilder.build(
    site([(2023, 20, 30), (2024, 24, 36)], page: "```{tiles}\nmeasures: [own-survival]\n\(option)\n```\n"))
  #expect(
    outcome.diagnostics.contains {
      $0.code == code && (line == nil || $0.place.line == line)
        && (suggestion == nil || $0.suggestion == suggestion)
    }, "\(outcome.diagnostics)")
}

@Test func tilesOfAPageHaveTheSameBeside() {
  let page = """
    ```{tiles}
    measures: [own-survival]
    where: year = 2024
    against: year < 2024
    period: the years before
    years: year
    last-year: 2024
    ```
    """
  let page2024 = text(site([(2022, 15, 25), (2023, 33, 7), (2024, 56, 14), (2025, 1, 1)], page: page))
  #expect(page2024.contains("<dd>higher than the 60.0% of the years before</dd>"))
  #expect(page2024.contains("class=\"fig spark\""))
}
