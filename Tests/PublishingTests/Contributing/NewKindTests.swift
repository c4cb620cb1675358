@testable package import Analyses
package import Disclosure
@testable package import Evaluation
@testable package import Exhibits
import Foundation
import Project
package import Requests
import Tables
import Testing
package import Wording

@testable import Publishing

// The chart of CONTRIBUTING.md, as it is written there.

/// `kind: at-most`: for each value the share of patients that have it or less.
package struct AtMostRequest: FigureRequest, RegistryRequest {
  package static let kind = "at-most"
  package static let ownOptions: [FenceOption] = [.required("of", "the column of numbers")]

  package var scope: Scope
  package var of: ColumnChoice

  package init?(_ input: FenceInput) {
    guard let column = input.requiredColumn("of", isNumeric: true), input.isSound else { return nil }
    of = column
    scope = input.scope
  }
}

package enum AtMostExhibit {
  package static func draw(_ disclosed: Disclosed<NumberGroups>, words: Wording) -> DrawnFigure {
    let groups = disclosed.value
    let values = groups.groups.flatMap(\.values)
    let rows = values.indices.filter { $0 + 1 == values.count || values[$0] < values[$0 + 1] }.map { index in
      Table.Row(
        .body, Table.Cell(words.numbers.decimal(values[index], places: groups.decimals)),
        [Table.Cell(words.numbers.share(index + 1, of: values.count))])
    }
    return DrawnFigure(
      AtMostFigure(sorted: values, valueTitle: groups.title),
      data: Table(stub: groups.title, columns: [Table.Column(words.request(.share))], rows: rows),
      words: words)
  }
}

extension AtMostRequest: FigureKind {
  package func evaluate(_ site: Evaluator) -> FigureAnswer {
    let words = site.words
    guard let records = site.records(scope), let column = of.column(in: records.table),
      let groups = NumberGroups(records.table, of: column, by: nil, where: records.filter, words: words)
    else { return .failed }
    guard groups.groups.contains(where: { !$0.values.isEmpty }) else { return .noPatients }
    return .drawn(records.door.submitWhole(groups)) { AtMostExhibit.draw($0, words: words) }
  }
}

@Suite struct NewKindTests {
  private func outcome(_ body: String, profile: String = "published") -> SiteBuilder.Outcome {
    var project = SmallProject(page: "```{figure} fig-a\nkind: at-most\n\(body)\n```\n")
    project.profile = profile
    project.kinds.figures.append(AtMostRequest.self)
    return project.outcome()
  }

  @Test func theCodeIsThatOfTheText() throws {
    try expectCode(of: "A new chart", blocks: 4)
  }

  @Test func aPageHasIt() throws {
    let outcome = outcome("registry: r\nof: age")
    #expect(outcome.diagnostics == [])
    #expect(
      outcome.text("index/fig-a.csv")
        == "age,\"Share of patients, %\"\n47,1/4 (25.0%)\n50,2/4 (50.0%)\n61,3/4 (75.0%)\n70,4/4 (100.0%)\n")
    let html = outcome.text("index.html")
    #expect(html.contains("age: 4 values from 47 to 70."))
    let svg = try #require(html.components(separatedBy: "<svg class=\"fig fig-wide\"").last)
    let drawn = DrawnMarks(svg.components(separatedBy: "</svg>")[0])
    let y = try #require(drawn.vertical(panel: 0))
    let stair = try #require(drawn.shapes.first { $0.tag == "path" && $0.classes.contains("s1") })
    let corners = DrawnMarks.corners(stair.attributes["d"] ?? "")
    let heights = [0, 25, 50, 75, 100].map { y.place($0) }
    #expect(corners.map(\.y).min().map { abs($0 - heights[4]) < 0.021 } == true)
    #expect(corners.map(\.y).max().map { abs($0 - heights[0]) < 0.021 } == true)
    #expect(heights.allSatisfy { height in corners.contains { abs($0.y - height) < 0.021 } })
  }

  @Test func itsKeysAreKnown() {
    let found = outcome("registry: r\nov: age").diagnostics
    #expect(found.contains { $0.code == "unknown-key" && $0.suggestion == "of" && $0.place.line == 8 })
    #expect(outcome("registry: r\nof: alive").diagnostics.map(\.code) == ["unknown-column"])
  }

  @Test func singleValuesPassNoHidingDoor() {
    let outcome = outcome("registry: r\nof: age", profile: "cms11")
    #expect(!outcome.hasErrors)
    #expect(!outcome.text("index.html").contains("<svg class=\"fig"))
    #expect(!outcome.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("1/4") })
  }

  @Test func withoutItsLineItIsUnknown() {
    let project = SmallProject(page: "```{figure} fig-a\nkind: at-most\nregistry: r\nof: age\n```\n")
    #expect(project.outcome().diagnostics.map(\.code) == ["unknown-word"])
  }
}
