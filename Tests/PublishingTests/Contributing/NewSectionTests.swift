import Foundation
import Prose
import Registry
@testable import Reports
import Requests
import Testing
import Wording

@testable import Evaluation
@testable import Project
@testable import Publishing

// The section of CONTRIBUTING.md, as it is written there.

/// How old the patients of the year were.
enum AgesSection: ReportSection {
  static let name = "ages"

  static func blocks(_ report: ReportContext) -> [SectionBlock]? {
    guard let age = report.table["age_years"], age.quantities != nil, let runs = report.measure("runs") else {
      return nil
    }
    return [
      .paragraph(
        report.words(.runsCounted(year: report.year, runs: .gap()), report.value(runs, .n)) + [.text(".")]),
      .figure(
        "fig-ages",
        BoxRequest(
          scope: report.scope(report.thisYear), groups: ValueGroups(of: .column("age_years"), by: nil)),
        [.text(age.heading)]),
    ]
  }
}

@Suite struct NewSectionTests {
  private func outcome(_ section: String, column: String = "age_years") -> SiteBuilder.Outcome {
    var kinds = Kinds()
    kinds.sections.append(AgesSection.self)
    let rows = "year,\(column)\n" + (0..<8).map { "2024,\(40 + 3 * $0)\n" }.joined() + "2023,90\n"
    let files = testProject(
      [
        "r.csv": rows,
        "r.yaml":
          "fields:\n  - {name: year, type: year, ecprimer: {role: time}}\n  - {name: \(column), type: integer, title: Age}\n",
        "measures.yaml": "own-runs: {title: Runs, registry: own, numerator: all}\n",
        "reports/2024.md":
          "---\ntitle: Report\nreport: {registry: own, year: 2024}\n---\n\n```{report} \(section)\n```\n",
      ],
      site:
        "title: S\nregistries:\n  own: {data: r.csv, dictionary: r.yaml, disclosure: published}\n")
    return SiteBuilder.build(files, kinds: kinds)
  }

  @Test func theCodeIsThatOfTheText() throws {
    try expectCode(of: "A new section of a report", blocks: 1)
  }

  @Test func aReportHasIt() {
    let outcome = outcome("ages")
    #expect(outcome.diagnostics == [])
    let html = outcome.text("reports/2024.html")
    #expect(html.contains("<figure id=\"fig-ages\">"))
    #expect(html.replacing(/<[^>]*>/, with: "").contains("In 2024 the registry counts 8 ECPR runs."))
    // Of the year alone: 90 is of the year before.
    let cells = "\nAll patients,8,0,40,45,51,56,61\n"
    #expect(outcome.text("reports/2024/fig-ages.csv").hasSuffix(cells))
  }

  @Test func aRegistryWithoutAgesIsToldSo() {
    let outcome = outcome("ages", column: "weight")
    #expect(!outcome.hasErrors)
    #expect(outcome.text("reports/2024.html").contains("Not shown: "))
  }

  @Test func itsNameIsSuggested() {
    let found = outcome("agess").diagnostics
    #expect(found.map(\.code) == ["unknown-section"] && found.first?.suggestion == "ages")
  }
}
