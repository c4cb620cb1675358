import Diagnostics
import Testing

@testable import Publishing

private let references = """
  [{"id": "rob2022", "title": "Paths", "author": [{"family": "Rob"}, {"family": "S"}, {"family": "K"}],
    "issued": {"date-parts": [[2022]]}, "DOI": "10.1186/s13054-022-04199-3"},
   {"id": "volume", "title": "Volume", "container-title": "Scientific Reports",
    "issued": {"date-parts": [[2024]]}}]
  """

private func project(_ fence: String, _ csv: String) -> SmallProject {
  SmallProject(
    page: "```{figure} fig\n\(fence)\n```\n",
    more: ["content/d.csv": csv, "content/references.json": references])
}

private let paths =
  "path,events,total,source,licence\nROSC,51,83,rob2022,CC BY 4.0\nECPR,22,92,\"rob2022, table 2\",CC BY 4.0\n"

@Test func sharesOfACSVAreDrawnWithTheirSourceAndLicence() {
  let html = project("kind: dots\ndata: d.csv\ncolumns: {label: path}", paths).html()
  // Wilson's intervals (1927) of 51/83 and 22/92, as `calculate proportion` and R's prop.test give them.
  for words in [
    "61.4 (50.7 to 71.2)", "23.9 (16.4 to 33.6)", ">51/83<", "Sources: Rob et al. 2022",
    "href=\"#ref-rob2022\"",
    "https://creativecommons.org/licenses/by/4.0/", "95% interval (Wilson)",
  ] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test func aDOIStandsForItsReference() {
  let csv = paths.replacing("rob2022,CC", with: "10.1186/S13054-022-04199-3,CC")
  let outcome = project("kind: dots\ndata: d.csv\ncolumns: {label: path}", csv).outcome()
  #expect(outcome.diagnostics.filter { $0.code != "unused-reference" } == [])
}

@Test func anUnknownSourceIsToldWithItsLine() throws {
  let csv = paths.replacing("rob2022,CC", with: "rob2023,CC")
  let problems = project("kind: dots\ndata: d.csv\ncolumns: {label: path}", csv).outcome().diagnostics
  let found = try #require(problems.first { $0.code == "unknown-reference" })
  #expect(found.severity == .error && found.suggestion == "rob2022")
  #expect(found.place.file == "content/d.csv" && found.place.line == 2 && found.place.column == 4)
}

@Test func aCSVWithoutSourceOrLicenceIsAWarningAtItsHead() {
  let problems = project("kind: dots\ndata: d.csv", "label,events,total\nA,1,2\n").outcome().diagnostics
  for code in ["missing-source", "missing-licence"] {
    #expect(
      problems.contains {
        $0.code == code && $0.severity == .warning && $0.place.file == "content/d.csv" && $0.place.line == 1
      }, "\(code)")
  }
}

@Test func anEmptySourceIsAWarningAtItsLine() {
  let csv = "label,events,total,source,licence\nA,1,2,,numbers only\n"
  let problems = project("kind: dots\ndata: d.csv", csv).outcome().diagnostics
  #expect(problems.contains { $0.code == "missing-source" && $0.place.line == 2 && $0.place.column == 4 })
}

@Test func aSourceInWordsStandsAndIsAWarning() {
  let csv = "label,events,total,source,licence\nA,1,2,\"Rob, Crit Care 2022;26:330\",numbers only\n"
  let small = project("kind: dots\ndata: d.csv", csv)
  #expect(small.outcome().diagnostics.contains { $0.code == "source-in-words" && $0.place.line == 2 })
  #expect(small.html().contains("Sources: Rob, Crit Care 2022;26:330."))
}

@Test func illustrationsNeedNeitherReferenceNorLicence() {
  let small = project("kind: dots\ndata: d.csv\nsource: illustration", "label,events,total\n8 of 24,8,24\n")
  #expect(small.outcome().diagnostics.allSatisfy { $0.code == "unused-reference" })
  #expect(small.html().contains("numbers made up to illustrate"))
}

@Test func anUnknownLicenceNamesTheNearest() throws {
  let csv = paths.replacing("CC BY 4.0", with: "CC BY 4")
  let problems = project("kind: dots\ndata: d.csv\ncolumns: {label: path}", csv).outcome().diagnostics
  let found = try #require(problems.first { $0.code == "unknown-licence" })
  #expect(found.suggestion == "CC BY 4.0" && found.place.line == 2)
}

@Test func aMisprintedPercentIsToldUnderTheFigure() {
  let html = project(
    "kind: dots\ndata: d.csv\nseries:\n  - {label: high, events: h, total: hn}\n  - {label: medium, events: m, total: mn, estimate: p}",
    "label,h,hn,m,mn,p,source,licence\nAny complication,175,629,141,510,37.6,\"volume, table 2\",numbers only\n"
  ).html()
  #expect(html.contains("Any complication, medium: the source prints 37.6%, but 141 of 510 are 27.6%."))
  #expect(html.contains("175/629: 27.8 (24.5 to 31.5)"))
  #expect(html.contains("Scientific Reports 2024"))
}

@Test func aForestHoldsComputedAndPrintedEstimatesApart() {
  let html = project(
    "kind: forest\ndata: d.csv\ncolumns: {label: trial, detail: [outcome, time]}",
    "trial,outcome,time,events,total,control-events,control-total,estimate,low,high,source,licence\nPrague,CPC 1-2,180 days,39,124,29,132,,,,rob2022,numbers only\nINCEPTION,CPC 1-2,30 days,,,,,1.4,0.5,3.5,rob2022,numbers only\n"
  ).html()
  for words in [
    "1.63 (0.93 to 2.85)", "CPC 1-2, 180 days, 39/124 v 29/132", "1.4 (0.5 to 3.5)", "computed from counts",
    "as printed", "Only their numbers are told here.",
  ] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test func aConditionPicksLinesOfTheCSV() {
  let html = project(
    "kind: dots\ndata: d.csv\ncolumns: {label: path}\nwhere: total > 90", paths
  ).html()
  #expect(html.contains(">22/92<") && !html.contains("51/83"))
}

@Test func partsOfAWholeLeaveTheirRest() {
  let html = project(
    "kind: shares\ndata: d.csv",
    "label,events,total,source,licence\nNeurological,300,510,rob2022,numbers only\nCardiac,105,510,rob2022,numbers only\n"
  ).html()
  for words in ["300/510 (58.8%)", "Not accounted for", "105/510 (20.6%)", "All (n = 510)"] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test func medianAndQuartilesStandOnOneLineOfTime() {
  let html = project(
    "kind: timeline\ndata: d.csv\ncolumns: {total: n}",
    "label,median,spread,n,source,licence\nSAVE-J II,55,45-66,1644,rob2022,numbers only\nZhao,36,range 14-115,24,rob2022,numbers only\n"
  ).html()
  for words in ["55 (45 to 66)", "36 (range 14 to 115)", "n = 1644"] {
    #expect(html.contains(words), "\(words)")
  }
}

@Test(arguments: [
  ("kind: dots\ndata: d.csv", "label,events,total\nA,5,3\n", "wrong-row", 2),
  ("kind: dots\ndata: d.csv", "label,events,total\nA,1,2\nB,x,2\n", "not-a-number", 3),
  ("kind: dots\ndata: d.csv", "label,events,total\nA,1.5,2\n", "not-a-count", 2),
  ("kind: dots\ndata: d.csv", "label,estimate,low\nA,1.5,1\n", "wrong-row", 2),
  ("kind: dots\ndata: d.csv", "label,estimate,low,high\nA,1.5,2,3\n", "wrong-row", 2),
  ("kind: dots\ndata: d.csv", "label,total\nA,2\n", "wrong-row", 2),
  ("kind: dots\ndata: d.csv", "label,events,total\n,1,2\n", "missing-label", 2),
  (
    "kind: forest\nmeasure: hazard-ratio\ndata: d.csv",
    "label,events,total,control-events,control-total\nA,1,2,1,2\n", "wrong-row", 2
  ),
  ("kind: forest\ndata: d.csv", "label,events,total\nA,1,2\n", "wrong-row", 2),
  ("kind: shares\ndata: d.csv", "label,events,total\nA,3,4\nB,2,4\n", "wrong-row", 7),
  ("kind: shares\ndata: d.csv", "label,events,total\nA,1,4\nB,2,5\n", "wrong-row", 3),
  ("kind: timeline\ndata: d.csv", "label,median,spread\nA,55,45\n", "wrong-row", 2),
  ("kind: timeline\ndata: d.csv", "label,median,spread\nA,99,45-66\n", "wrong-row", 2),
])
func aLineThatCannotBeIsToldWithItsPlace(fence: String, csv: String, code: String, line: Int) {
  let problems = project(fence + "\nsource: illustration", csv).outcome().diagnostics
  #expect(
    problems.contains { $0.code == code && $0.severity == .error && $0.place.line == line },
    "\(problems.map { "\($0.code) \($0.place.line) \($0.message)" })")
}

@Test func aColumnThatIsNotThereIsToldWithTheNearest() throws {
  let problems = project("kind: dots\ndata: d.csv\ncolumns: {label: pth}", paths).outcome().diagnostics
  #expect(problems.contains { $0.code == "unknown-column" && $0.suggestion == "path" })
}

@Test func fiveSeriesAreRefusedInWords() {
  let rows = (1...5).map { "A,s\($0),1,2,illustration" }.joined(separator: "\n")
  let html = project("kind: dots\ndata: d.csv", "label,series,events,total,source\n\(rows)\n").html()
  #expect(html.contains("Not drawn: dots tell 4 series apart, and there are 5"))
}
