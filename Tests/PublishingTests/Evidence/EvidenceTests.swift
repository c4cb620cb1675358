import Diagnostics
import Prose
import Testing

@testable import Pages
@testable import Publishing

private func document(_ text: String) -> Document {
  var problems: [Diagnostic] = []
  return Document.read(text, file: "content/primer/a.md", problems: &problems)
}

private func sentences(_ text: String) -> [String] {
  PageStatement.all(in: document(text)).map(\.plainText)
}

@Test func textIsSplitAtTheEndsOfSentences() {
  #expect(
    sentences("One of 3 was cold, e.g. at 28 °C. Two were not! “Why?” Nobody knows.")
      == ["One of 3 was cold, e.g. at 28 °C. ", "Two were not! ", "“Why?” ", "Nobody knows."])
  #expect(sentences("Rob et al. 2022 found 3.5 of 10. *Then* it ended.").count == 2)
}

@Test func aCitationBehindTheStopBelongsToTheSentenceBefore() {
  let statements = PageStatement.all(in: document("It was 5 of 9. [@a] Then 6 of 9 [@b]."))
  #expect(statements.map { $0.citations.map(\.key) } == [["a"], ["b"]])
}

@Test(arguments: [
  ("Of 24 patients 8 survived.", ["24", "8"]),
  ("From 2004 to 2012, and in the 1990s.", []),
  ("CPC 1 or 2 in Table 3 of CHEER3 and SAVE-J2.", []),
  ("A 95% interval of 18.0 to 53.3%.", ["18.0", "53.3%"]),
  ("Survival was 95% in one.", ["95%"]),
  ("On 21 November 2026, the 3rd of its kind, 2026-11-21.", []),
  ("P below 0.05 means little.", []),
  ("It fell by (12) and ≥30% in −4 °C.", ["12", "≥30%", "−4"]),
  ("Between 2009–2022 it was 29.5%.", ["29.5%"]),
])
func numbersThatStateSomethingAreFound(text: String, numbers: [String]) {
  #expect(StatedNumbers.find(in: text) == numbers)
}

private func warnings(_ body: String) -> [Diagnostic] {
  let text = "---\ntitle: A\n---\n\n" + body
  return UncitedNumbers.problems(in: document(text), text: text)
}

@Test func aNumberWithoutCitationIsToldWithItsPlace() throws {
  let found = warnings("Ten came [@a].\n\nNobody knows “why” -- yet\nof 24 patients 8 survived.\n")
  #expect(found.count == 1)
  let place = try #require(found.first).place
  #expect(place.line == 8 && place.column == 4 && place.length == 2)
  #expect(found[0].message.contains("'24', '8'"))
}

@Test(arguments: [
  "Of 24 patients 8 survived [@a].", "Of 24 patients 8 survived. So `=survival` did [@a].",
  "Of 24 patients 8 survived, see [](#fig-a).", "Were there 24 patients?", "Two halves: 8 + 16 = 24.",
  "## A case, invented\n\nA man of 54.\n\n### Next\n\nHe waits 12 minutes.",
  "## A case\n\nThis patient is invented.\n\nHe is 54.",
  "## At the end\n\n```{appraisal} t\npublished: p\n```\n\nIt prints 52.5%.",
  "As printed [@a]:\n\n| a | b |\n| --- | --- |\n| 1 | 20 |\n",
  "| a | b |\n| --- | --- |\n| 1 | 20 |\n\nAs printed [@a].",
  "| a [@a] | b |\n| --- | --- |\n| 1 | 20 |\n", "```\n24 of 30\n```", "## 24 hours",
])
func whatNeedsNoCitationIsLeftAlone(body: String) {
  #expect(warnings(body) == [])
}

@Test(arguments: [
  "Ten came [@a]. Of 24 patients 8 survived.", "- Of 24 patients [@a].\n- Of 30 patients.",
  "> [!NOTE]\n> Of 24 patients 8 survived.", "| a | b |\n| --- | --- |\n| 1 | 20 |\n",
  "## A case, invented\n\nHe is 54.\n\n## Results\n\nOf 24 patients 8 survived.",
])
func whatNeedsACitationIsToldOnce(body: String) {
  #expect(warnings(body).count == 1)
}

private func project(_ more: [String: String]) -> SmallProject {
  SmallProject(
    page: "```{evidence}\n```\n\n```{credits}\n```\n",
    more: [
      "content/references.json":
        "[{\"id\": \"rob2022\", \"title\": \"Paths\", \"author\": [{\"family\": \"Rob\"}], \"issued\": {\"date-parts\": [[2022]]}}]",
      "content/primer/a.md":
        "---\ntitle: Paths taken\norder: 1\n---\n\n## Who lived\n\nOf 83 with ROSC *many* lived [@rob2022, p. 3]. Others did not.\n\n```{figure} fig-p\nkind: dots\ndata: d.csv\ncaption: By path.\n```\n",
      "content/d.csv": "label,events,total,source,licence\nROSC,51,83,rob2022,CC BY 4.0\n",
    ].merging(more) { $1 })
}

@Test func theEvidenceListsCitedStatementsWithTheirReading() {
  let html = project([
    "content/evidence.yaml":
      "- {source: rob2022, read: abstract, on: 2026-11-21, passage: table 2, note: no DOI was found}\n"
  ]).html()
  for words in [
    "Of 83 with ROSC <em>many</em> lived", "href=\"primer/a.html#who-lived\"", "Rob 2022, p. 3",
    "its abstract, table 2; 2026-11-21; no DOI was found", "2 cited statements, 1 reference.", "By path.",
  ] {
    #expect(html.contains(words), "\(words)")
  }
  #expect(!html.contains("Others did not"))
}

@Test func aReadingThatIsNotKnownIsSaid() {
  #expect(project([:]).html().contains("not stated"))
}

@Test(arguments: [
  ("- {source: rob2023, read: abstract}", "unknown-reference"),
  ("- {source: rob2022, read: half}", "wrong-value"),
  ("- {source: rob2022, read: abstract}\n- {source: rob2022, read: abstract}", "duplicate-key"),
  ("- {source: rob2022, read: abstract, on: 21.11.2026}", "bad-date"),
])
func aWrongEntryOfTheEvidenceIsTold(yaml: String, code: String) {
  let problems = project(["content/evidence.yaml": yaml + "\n"]).outcome().diagnostics
  #expect(
    problems.contains { $0.severity == .error && $0.place.file == "content/evidence.yaml" },
    "\(problems.map(\.code)) \(code)")
}

@Test func theCreditsNameTheWorkItsPlaceAndItsLicence() {
  let html = project([:]).html()
  for words in [
    "href=\"primer/a.html#fig-p\"", "Paths taken, Figure 1", "numbers, drawn anew",
    "https://creativecommons.org/licenses/by/4.0/",
  ] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test func onlyCheckTellsOfUncitedNumbers() {
  let small = project(["content/primer/a.md": "---\ntitle: A\n---\n\nOf 24 patients 8 lived.\n"])
  #expect(!small.outcome().diagnostics.contains { $0.code == "uncited-number" })
  #expect(
    small.outcome(checksData: true).diagnostics.contains { $0.code == "uncited-number" && $0.place.line == 5 }
  )
}

@Test func publishedTablesWithoutALicenceAreAWarningWithTheirPlace() throws {
  let files = try sampleFiles().replacing(
    "licence: CC BY 4.0\n", with: "", in: "content/published/zhao-2015.yaml")
  let found = try #require(SiteBuilder.build(files).diagnostics.first { $0.code == "missing-licence" })
  #expect(found.severity == .warning && found.place.file == "content/published/zhao-2015.yaml")
  #expect(found.place.line == 4)
}

@Test func aTableTakenOverNamesItsLicenceWhereItStands() {
  let page = SiteBuilder.build(sampleFiles()).text("primer/reading-a-paper.html")
  #expect(page.contains("Taken from Zhao et al. 2015"))
  #expect(page.contains("href=\"https://creativecommons.org/licenses/by/4.0/\" rel=\"license\""))
}
