import Diagnostics
import Site
import Testing

@testable import Evaluation
@testable import Publishing
@testable import Requests

private func fence(_ body: String, _ name: String = "figure") -> SmallProject {
  SmallProject(page: "```{\(name)} x\n\(body)\n```\n")
}

@Test(
  arguments: [
    ("kind: forrest\nregistry: r", 6, "unknown-word", "forest"),
    ("kind: strip\nregistry: r\nof: agee", 8, "unknown-column", "age"),
    ("kind: strip\nregistry: r\nof: age\nbi: alive", 9, "unknown-key", "by"),
    ("kind: strip\nregistry: rr\nof: age", 7, "unknown-registry", "r"),
    ("kind: bars\nregistry: r\nof: alive\nby: centre\narrangement: staked", 10, "unknown-word", "stacked"),
    ("kind: bars\nregistry: r\nof: alive\nby: centre\nlabels: {C: x, yess: y}", 10, "unknown-level", "yes"),
    ("kind: kaplan-meier\nregistry: r\ntime: age\nevent: alve = no", 9, "filter", "alive"),
    (
      "kind: cumulative-incidence\nregistry: r\ntime: age\nevents:\n  - {label: a, wen: alive = no}", 10,
      "unknown-key", "when"
    ),
    ("kind: series\nrows:\n  - {label: a, events: 3, totl: 4}", 8, "unknown-key", "total"),
    ("kind: series\nrows:\n  - {label: a, own: surviva}", 8, "unknown-measure", nil),
    ("kind: series\ndata: trails.csv", 7, "missing-file", nil),
  ] as [(String, Int, String, String?)])
func aMistypedWordNamesItsLineAndTheNearestRightOne(
  _ body: String, line: Int, code: String, suggestion: String?
) {
  let problems = fence(body).outcome().diagnostics
  #expect(
    problems.contains {
      $0.code == code && $0.place.line == line && (suggestion == nil || $0.suggestion == suggestion)
    }, "\(problems)")
}

@Test func everyProblemOfAFenceIsToldInOneRun() {
  let problems = fence("kind: strip\nregistry: r\nof: agee\nby: alve\nwhere: yeer = 2010\ncapton: x")
    .outcome().diagnostics
  #expect(problems.filter { $0.severity == .error }.map(\.place.line) == [8, 9, 10, 11])
}

@Test func aFenceWithoutItsColumnSaysWhichKeyIsMissing() {
  for kind in FigureKinds.all {
    let needed = kind.options.filter { $0.isRequired && $0.name != "kind" }
    guard !needed.isEmpty else { continue }
    let problems = fence("kind: \(kind.kind)").outcome().diagnostics
    #expect(problems.contains { $0.code == "missing-key" }, "\(kind.kind)")
  }
}

@Test func aTextColumnWhereNumbersAreNeededIsRefused() {
  let problems = fence("kind: histogram\nregistry: r\nof: alive").outcome().diagnostics
  #expect(problems.contains { $0.message == "'alive' holds no numbers" })
}

@Test(arguments: [
  ("kind: strip\nregistry: r\nof: age\nwhere: year = 1999", "there are no patients to draw"),
  (
    "kind: forest\nregistry: r\noutcome: alive = yes\nby: centre\nwhere: year = 1999",
    "there are no patients to draw"
  ),
  (
    "kind: funnel\nregistry: r\noutcome: alive = yes\ncentre: centre",
    "a funnel plot needs at least 5 centres, and there are 2."
  ),
  (
    "kind: roc\nregistry: r\noutcome: alive = yes\nscores: age\nwhere: centre = A",
    "all of whom enough is known have the same outcome"
  ),
  (
    "kind: yearly\nregistry: r\nyear: year\noutcome: alive = yes\nwhere: age > 99",
    "there are no patients to draw"
  ),
])
func aFigureThatCannotBeDrawnSaysWhyOnThePage(_ body: String, reason: String) {
  let html = fence(body).html()
  #expect(html.contains("Not drawn: "), "\(fence(body).outcome().diagnostics)")
  #expect(html.contains(reason), "\(html.components(separatedBy: "Not drawn: ").last?.prefix(80) ?? "")")
}

@Test(arguments: [
  "kind: comparison\nregistry: r\nby: alive\nvariables: [age]\nwhere: year = 1999",
  "kind: cross\nregistry: r\nrows: alive\ncolumns: centre\nwhere: year = 1999",
  "kind: completeness\nregistry: r\nwhere: year = 1999",
  "kind: yearly\nregistry: r\nyear: year\noutcomes: [{title: Alive, when: alive = yes}]\nwhere: year = 1999",
])
func aTableOfNobodySaysSo(_ body: String) {
  let html = fence(body, "table").html()
  #expect(html.contains("Not made: there are no patients to count."), "\(html)")
}

@Test func aValueOfNobodySaysSo() {
  var project = SmallProject(
    page: "`=m where year = 1999`, `=m where year = 1999 | percent`, `=m where year = 1999 | n`\n")
  project.more = ["content/measures.yaml": "m: {registry: r, numerator: alive = yes}\n"]
  let html = project.html()
  #expect(html.contains(">no patients<") && !html.contains("0/0"), "\(project.outcome().diagnostics)")
}

@Test func aYearlyFigureIsWordedByItsOutcome() {
  func csv(_ outcome: String, _ more: String = "") -> String {
    fence("kind: yearly\nregistry: r\nyear: year\noutcome: \(outcome)\(more)").file("index/x.csv") ?? ""
  }
  #expect(csv("centre = A").hasPrefix("Year,Cases,centre: A,\"centre: A, %\""), "\(csv("centre = A"))")
  #expect(csv("age > 60").hasPrefix("Year,Cases,age > 60,"))
  #expect(csv("age > 60", "\nevent-label: Older").hasPrefix("Year,Cases,Older,\"Older, %\""))
  let html = fence("kind: yearly\nregistry: r\nyear: year\noutcome: centre = A").html()
  #expect(html.contains("centre: B") && !html.contains("Died"))
  var survival = fence(
    "kind: yearly\nregistry: r\nyear: year\noutcome: survived_to_discharge = 'yes'")
  survival.data = "year,survived_to_discharge\n2010,yes\n2011,no\n"
  #expect(survival.html().contains("Died in hospital"))
}

@Test func datesAreNoQuantities() {
  var project = fence("kind: histogram\nregistry: r\nof: seen")
  project.profile = "internal"
  project.data = "seen,alive\n2020-01-01,yes\n2021-01-01,no\n"
  #expect(project.outcome().diagnostics.contains { $0.message == "'seen' holds no numbers" })
  project.page = SmallProject(page: "`=m`\n").page
  project.more = ["content/measures.yaml": "m: {registry: r, median: seen}\n"]
  #expect(project.outcome().diagnostics.contains { $0.message == "seen holds no numbers" })
}

@Test func theListingIsTheFencesOwnTextWithEveryOption() {
  let html = fence("kind: strip\nregistry: r\nof: age\nshow-source: true").html()
  #expect(html.contains("```{figure} x\nkind: strip\nregistry: r\nof: age\n```"))
  for option in StripRequest.options { #expect(html.contains("<code>\(option.name)</code>")) }
}

@Test func everyFigureHasItsDataAsATableAndAsCSV() {
  let project = fence("kind: strip\nregistry: r\nof: age\nby: alive")
  #expect(project.html().contains("<summary>Data of this figure</summary>"))
  #expect(project.file("index/x.csv") == "Rank,age\nyes,\n1,47\n2,50\nno,\n1,61\n2,70\n")
}

@Test func labelsThatLookLikeFormulasAreGuardedInTheCSV() {
  var project = fence("kind: forest\nregistry: r\noutcome: alive = yes\nby: centre")
  project.data = "alive,centre\nyes,=1+1\nno,@x\n"
  #expect(project.file("index/x.csv")?.contains("'=1+1,1/1 (100.0%)") == true)
}

@Test func theSeriesOfACSVAreReadByTheirColumns() {
  var project = fence(
    "kind: series\ndata: t.csv\nmeasure: risk-ratio\ncolumns: {label: [trial, year], events: e, total: n, control-events: ce, control-total: cn}",
    "table")
  project.more = ["content/t.csv": "trial,year,e,n,ce,cn\nARREST,2020,6,14,1,15\n"]
  let csv = project.file("index/x.csv") ?? ""
  #expect(csv.contains("\"ARREST, 2020\",,6/14 (42.9%),1/15 (6.7%),6.43 (0.88 to 46.92)"), "\(csv)")
}

@Test func moreEventsThanPatientsIsAnErrorOfItsLine() {
  var project = fence("kind: series\ndata: t.csv")
  project.more = ["content/t.csv": "label,events,total\na,6,4\nb,x,4\n"]
  let places = project.outcome().diagnostics.filter { $0.code == "wrong-row" }.map {
    [$0.place.file, "\($0.place.line)"]
  }
  #expect(places.contains(["content/t.csv", "2"]) && places.contains(["content/t.csv", "3"]))
}

@Test func aMeasuresTableTellsWhetherTheTargetIsReached() {
  var project = fence("kind: measures\nmeasures: [high, low, open]", "table")
  project.data = "alive\n" + String(repeating: "yes\n", count: 90) + String(repeating: "no\n", count: 10)
  project.more = [
    "content/measures.yaml":
      "high: {registry: r, numerator: alive = yes, target: 0.5}\nlow: {registry: r, numerator: alive = no, target: 0.5}\nopen: {registry: r, numerator: alive = yes, target: 0.9}\n"
  ]
  let csv = project.file("index/x.csv") ?? ""
  #expect(csv.contains("high,90/100 (90.0%),82.6 to 94.5,≥ 50%,yes"), "\(csv)")
  #expect(csv.contains("low,10/100 (10.0%),5.5 to 17.4,≥ 50%,no"), "\(csv)")
  #expect(csv.contains("≥ 90%,open"))
}

@Test func aYearlyTableSetsEachOutcomeUnderItsHead() {
  let project = fence(
    "kind: yearly\nregistry: r\nyear: year\noutcomes:\n  - {title: Alive, when: alive = yes}", "table")
  let csv = project.file("index/x.csv") ?? ""
  #expect(
    csv.hasPrefix(
      "Year,Cases,\"Alive, n/N (%)\",\"Alive, 95% interval, %\"\n2010,1,1/1 (100.0%),20.7 to 100.0\n"),
    "\(csv)")
}

@Test func tenThousandPatientsMakeALightPage() {
  var project = fence("kind: kaplan-meier\nregistry: r\ntime: days\nevent: dead = yes")
  project.data =
    "days,dead\n"
    + (0..<10_000).map { "\(Double(($0 * 7919) % 10_007) / 10),\($0 % 3 == 0 ? "yes" : "no")\n" }.joined()
  #expect((project.file("index/x.csv") ?? "").split(separator: "\n").count < 20)
  #expect(project.html().utf8.count < 200_000)
  project.page = SmallProject(page: "```{figure} x\nkind: strip\nregistry: r\nof: days\n```\n").page
  #expect(project.html().contains("10000 are too many"))
}

@Test func tooManyGroupsAreAnErrorAndNotAPageOfBars() {
  var project = fence("kind: bars\nregistry: r\nof: x\noutcome: dead = yes")
  project.data = "x,dead\n" + (0..<200).map { "\($0).5,yes\n" }.joined()
  #expect(project.outcome().diagnostics.contains { $0.message.contains("makes 200") && $0.place.line == 8 })
}

@Test func yearlyCasesAreAllCasesAndTheUnknownStandApart() {
  var project = fence("kind: yearly\nregistry: r\nyear: year\noutcome: alive = yes")
  project.data = "year,alive\n2021,yes\n2021,no\n2022,yes\n2022,\n2022,\n2022,no\n"
  #expect(
    project.file("index/x.csv")?.contains("2022,4,2,1,50.0") == true, "\(project.file("index/x.csv") ?? "")")
  #expect(project.html().contains("The most cases were 4 in 2022, the fewest 2 in 2021."))
  #expect(project.html().contains("cases whose outcome is not known, 2 in all"))
}

@Test func aLoneLevelKeepsItsNameAndItsColour() throws {
  var project = fence("kind: bars\nregistry: r\nof: centre\nby: alive\nvalues: percent")
  project.data = "centre,alive\nA,no\nA,no\nB,no\nB,yes\n"
  project.page = project.page.replacingOccurrences(of: "values: percent", with: "where: centre = A")
  let svg = try #require(project.html().components(separatedBy: "<svg").dropFirst().first)
  #expect(svg.contains(">no<") && svg.contains(">yes<"))
  #expect(svg.contains("2 series: yes, no"))
  #expect(svg.contains("1 category") && svg.contains("no: 2 in A."))
}

@Test func barsOfMoreSeriesThanStylesAreRefused() {
  var project = fence("kind: bars\nregistry: r\nof: alive\nby: centre")
  project.data = "centre,alive\nA,no\nB,no\nC,no\nD,yes\nE,yes\n"
  #expect(project.html().contains("bars tell 4 series apart, and there are 5"))
}

@Test(arguments: ["kaplan-meier", "cumulative-incidence"])
func followUpWithoutAnEventIsDescribed(_ kind: String) {
  let events = kind == "kaplan-meier" ? "event: alive = no" : "events:\n  - {label: Died, when: alive = no}"
  var project = fence("kind: \(kind)\nregistry: r\ntime: days\nwhere: days < 20\n\(events)")
  project.data = "days,alive\n5,yes\n9,yes\n50,no\n"
  #expect(project.html().contains("in percent over time"))
  #expect(!project.html().contains("no follow-up"))
  #expect(!project.html().contains("incidence of cumulative incidence"))
}

@Test func separationIsToldBesideTheCurve() {
  var project = fence("kind: roc\nregistry: r\noutcome: alive = no\npredictors: [age]")
  project.data = "alive,age\nyes,50\nyes,47\nyes,41\nyes,55\nno,70\nno,71\nno,80\n"
  #expect(project.html().contains("Firth’s penalty") && project.html().contains("complete separation"))
  #expect(!project.html().contains("Intervals by DeLong"))
}

@Test func theDownloadOfAFigureHasEveryRow() {
  var project = fence("kind: q-q\nregistry: r\nof: minutes")
  project.data = "minutes\n" + (1...1000).map { "\($0)" }.joined(separator: "\n") + "\n"
  #expect(project.file("index/x.csv")?.split(separator: "\n").count == 1001)
  #expect(project.html().contains("A normal quantile plot of 1000 values"))
  #expect(project.html().contains("200 of 1000 rows, evenly chosen; the download has all of them."))
}

@Test func runRulesSayWhyTheyCannotBeApplied() {
  var project = fence("kind: p-chart\nregistry: r\noutcome: alive = yes\nperiod: year")
  project.data = "year,alive\n" + (2011...2019).map { "\($0),yes\n\($0),no\n" }.joined()
  #expect(project.html().contains("Too few values off the centre line (0) for the rules of runs."))
  project.data = "year,alive\n2011,yes\n2012,no\n2013,yes\n"
  #expect(!project.html().contains("signal: fewer than 0"))
}

@Test func optionsThatNameNothingAreTold() {
  let rows = (0..<30).map { "\($0 % 3 == 0 ? "yes" : "no"),C\($0 % 6),\(20 + $0)" }.joined(separator: "\n")
  func told(_ body: String) -> [String] {
    var project = fence(body)
    project.data = "alive,centre,age\n" + rows + "\n"
    return project.outcome().diagnostics.map {
      "\($0.place.line) \($0.message)" + ($0.suggestion.map { " " + $0 } ?? "")
    }
  }
  #expect(
    told("kind: funnel\nregistry: r\noutcome: alive = yes\ncentre: centre\nnamed: [D1]").contains(
      "10 there is no 'D1' C1"))
  #expect(
    told("kind: histogram\nregistry: r\nof: age\nbin-width: 0.00001").contains {
      $0.hasPrefix("9 bin-width") && $0.hasSuffix("is drawn")
    })
  #expect(
    told("kind: vlad\nregistry: r\noutcome: alive = no\nrisk: age").contains(
      "9 risk is age, expected a column of risks from 0 to 1"))
}

@Test func smallCountsHaveWholeTicks() {
  let html = fence("kind: bars\nregistry: r\nof: centre\nby: alive").html()
  #expect(html.contains(">2</text>") && !html.contains(">0.5</text>"))
}

@Test func wholeMinutesArePrintedWhole() {
  var project = fence("kind: timeline\nregistry: r\nno-flow: a\nlow-flow: b")
  project.data = "a,b\n6,13\n2.5,40\n"
  #expect(project.file("index/x.csv")?.contains("6,13") == true, "\(project.file("index/x.csv") ?? "")")
}

@Test func lifeTablesAddUp() {
  var project = fence("kind: kaplan-meier\nregistry: r\ntime: days\nevent: alive = no")
  project.data = "days,alive\n5,yes\n5,yes\n9,no\n12,yes\n"
  project.more = [:]
  #expect(project.file("index/x.csv")?.contains("5,4,0,2,") == true, "\(project.file("index/x.csv") ?? "")")
  project.data = "days,alive\n5,yes\n5,yes\n9,yes\n"
  #expect(project.html().contains("Kaplan–Meier curves"))
}

@Test func aComparisonTakesConceptsWhateverTheirColumnsAreCalled() {
  var project = fence("kind: comparison\nregistry: r\nby: alive\nvariables: [sex, age]", "table")
  project.data = "alive,Geschlecht,age\n" + "yes,m,50\nno,w,61\nyes,w,47\nno,m,70\n"
  project.more = [
    "content/site.yaml":
      "title: S\nregistries:\n  r: {data: r.csv, dictionary: r.yaml, disclosure: published}\n",
    "content/r.yaml": """
    fields:
      - {name: alive, type: string}
      - {name: Geschlecht, title: Sex, type: string, ecprimer: {concept: sex}}
      - {name: age, type: integer}
    """,
  ]
  let html = project.html()
  #expect(html.contains(">Sex") && html.contains(">age"), "\(project.outcome().diagnostics)")
}

@Test func anExampleHoldsNoOther() {
  let page = "`````{example}\n````{example}\n```{example}\nx\n```\n````\n`````\n"
  let problems = SmallProject(page: page).outcome().diagnostics
  #expect(problems.contains { $0.code == "example" && $0.place.line > 4 }, "\(problems)")
}
