import Diagnostics
import Site
import Testing

@testable import Project
@testable import Publishing

private func project(keptFirst: String? = nil) -> ProjectFiles {
  let rows = (0..<60).map { "\(2023 + $0 % 2),\(40 + $0 % 30),\($0 % 12 == 0 ? "yes" : "no")" }
  return testProject(
    [
      "registry/own.csv": (["year,age_years,survived_to_discharge"] + rows).joined(separator: "\n") + "\n",
      "measures/own.yaml":
        "own-survival: {title: Survival, registry: own, numerator: survived_to_discharge = yes}\n",
      "about.md": "---\ntitle: About\n---\n\nText.\n",
    ],
    site:
      "title: A Site\nregistries:\n  own: {data: registry/own.csv, disclosure: cms11}\n"
      + (keptFirst.map { "keep-first: [\($0)]\n" } ?? ""))
}

@Test func everyPageOfTheTwinSaysThatItIsNotForPublication() {
  let mark = "Internal, not for publication"
  var options = BuildOptions()
  let open = SiteBuilder.build(project(), options: options)
  options.isInternal = true
  let twin = SiteBuilder.build(project(), options: options)
  let pages = twin.files.map(\.path).filter { $0.hasSuffix(".html") }.sorted()
  #expect(pages.count >= 2)
  #expect(pages == open.files.map(\.path).filter { $0.hasSuffix(".html") }.sorted())
  for page in pages {
    #expect(twin.text(page).contains(mark), "\(page)")
    #expect(!open.text(page).contains(mark), "\(page)")
  }
}

@Test func whatIsKeptFirstIsAMeasure() throws {
  #expect(!SiteBuilder.build(project(keptFirst: "own-survival")).hasErrors)
  let outcome = SiteBuilder.build(project(keptFirst: "own-survival, own-survivl"))
  let error = try #require(outcome.diagnostics.first { $0.severity == .error })
  #expect(error.place == Place(file: "content/site.yaml", line: 4, column: 28, length: 11))
  #expect(error.message.contains("own-survivl") && error.suggestion == "own-survival")
}
