import Diagnostics
import Testing

@testable import Project
@testable import Publishing

private let rows = (0..<60).map { "2010,\($0 < 25 ? "yes" : "no"),\(40 + $0 % 20),\($0 < 4 ? "B" : "A"),0.5" }
private let data = (["year,alive,age,centre,risk"] + rows).joined(separator: "\n") + "\n"
private let cross =
  "```{table} t\nkind: cross\nregistry: r\nrows: centre\ncolumns: alive\ncaption: C.\n```\n"

@Suite struct TwinTests {
  private func site(isInternal: Bool) -> SiteBuilder.Outcome {
    var options = BuildOptions()
    options.isInternal = isInternal
    let files = testProject(
      ["r.csv": data, "page.md": "---\ntitle: P\n---\n\n" + cross],
      site: "title: S\nregistries:\n  r: {data: r.csv, disclosure: cms11}\n")
    return SiteBuilder.build(files, options: options)
  }

  @Test func theTwinShowsEverythingAndSaysSoOnEveryPage() {
    let (open, closed) = (site(isInternal: true), site(isInternal: false))
    #expect(!open.hasErrors && !closed.hasErrors)
    func hides(_ site: SiteBuilder.Outcome) -> Bool {
      let page = site.text("page.html")
      return page.contains("fewer than 11") || page.contains(">hidden<")
    }
    #expect(hides(closed) && !hides(open))
    let pages = open.files.filter { $0.path.hasSuffix(".html") && !$0.path.hasSuffix("-word.html") }
    #expect(pages.count > 3)
    for page in pages {
      #expect(String(decoding: page.bytes, as: UTF8.self).contains("not for publication"), "\(page.path)")
    }
    for page in closed.files {
      #expect(!String(decoding: page.bytes, as: UTF8.self).contains("not for publication"), "\(page.path)")
    }
  }

  @Test func aNameOfNoMeasureIsToldWithTheNearest() {
    let files = testProject(
      ["r.csv": data, "measures.yaml": "survival: {registry: r, numerator: alive = yes}\n"],
      site: "title: S\nregistries:\n  r: {data: r.csv, disclosure: cms11}\nkeep-first: [survival, survivl]\n")
    let problems = SiteBuilder.build(files).diagnostics.filter { $0.severity == .error }
    #expect(problems.map(\.code) == ["unknown-measure"])
    #expect(problems.first?.place.line == 4)
    #expect(problems.first?.suggestion == "survival")
  }
}
